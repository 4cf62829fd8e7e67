/** What was opened from the search, newest first. */
export interface Recent {
  readonly words: string;
  readonly href: string;
}

const STORAGE_KEY = 'tenure-recent';
const MAX_KEPT = 5;

export function recentOnes(): readonly Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, MAX_KEPT) : [];
  } catch {
    return [];
  }
}

export function keepRecent(recent: Recent): void {
  const others = recentOnes().filter(({ href }) => href !== recent.href);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify([recent, ...others].slice(0, MAX_KEPT)));
  } catch {
    // Without storage nothing is kept.
  }
}

/** Storage may hold anything; an address of another origin is never opened. */
function isRecent(value: unknown): value is Recent {
  const { words, href } = (value ?? {}) as Partial<Recent>;
  return typeof words === 'string' && typeof href === 'string' && /^\/(?!\/)/.test(href);
}

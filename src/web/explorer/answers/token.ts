/** Where a token is kept: until the tab is closed, and never longer. */
const KEPT = 'tenure-token';

/** The token that questions are sent with, or null. */
export function keptToken(): string | null {
  try {
    return sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

/** Keeps a token for this tab. */
export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(KEPT, token);
  } catch {
    // Without storage a token cannot be kept.
  }
}

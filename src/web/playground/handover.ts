/** A query from the explorer. */
export interface Handover {
  readonly query: string;
  readonly variables: string;
}

/**
 * Reads `#ask={"query":…,"variables":…}`, percent-encoded, as the explorer writes it; null if there
 * is none or it is malformed. The query is only shown, never run.
 */
export function readHandover(fragment: string): Handover | null {
  if (!fragment.startsWith('#ask=')) return null;
  try {
    const { query, variables } = JSON.parse(decodeURIComponent(fragment.slice('#ask='.length))) as {
      readonly query?: unknown;
      readonly variables?: unknown;
    };
    if (typeof query !== 'string') return null;
    return { query, variables: JSON.stringify(variables ?? {}, null, 2) };
  } catch {
    return null;
  }
}

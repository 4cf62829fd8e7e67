/** A question that the explorer has handed over. */
export interface Handover {
  readonly query: string;
  /** JSON, as the editor shows it. */
  readonly variables: string;
}

/**
 * Reads a question from the address's fragment, as the explorer's "Show the query" writes it:
 * `#ask={"query":…,"variables":…}`, percent-encoded. Only these two are taken, and only to be
 * shown: nothing is run, and no address can be given.
 *
 * @returns null where there is none, or none that can be read
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

/** A question as the playground takes it over. */
export interface Handover {
  readonly query: string;
  readonly variables: unknown;
}

/**
 * The playground's address with a question in its fragment. The fragment never reaches a server,
 * and holds no address: the playground asks this server and no other.
 */
export function playgroundAddress({ query, variables }: Handover): string {
  return `/playground#ask=${encodeURIComponent(JSON.stringify({ query: `${query}\n`, variables }))}`;
}

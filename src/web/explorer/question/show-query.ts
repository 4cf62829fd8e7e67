import { PREFIX } from '../../public-address.ts';

/** A question as the playground takes it over. */
export interface Handover {
  readonly query: string;
  readonly variables: unknown;
}

/** The playground's address with a question in its fragment, which is never sent to a server. */
export function playgroundAddress({ query, variables }: Handover): string {
  return `${PREFIX}/playground#ask=${encodeURIComponent(JSON.stringify({ query: `${query}\n`, variables }))}`;
}

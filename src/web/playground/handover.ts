export interface PlaygroundQuery {
  readonly query: string;
  /** JSON, or empty. */
  readonly variables: string;
}

/** A query from the explorer, or from a shared address. */
export interface Handover extends PlaygroundQuery {
  /** The address of the answer in the explorer; null if it does not come from there. */
  readonly back: string | null;
}

/**
 * Reads `#ask={"query":…,"variables":…,"back":…}`, percent-encoded, as the explorer and
 * `shareFragment` write it; null if there is none or it is malformed.
 */
export function readHandover(fragment: string): Handover | null {
  if (!fragment.startsWith('#ask=')) return null;
  try {
    const { query, variables, back } = JSON.parse(
      decodeURIComponent(fragment.slice('#ask='.length)),
    ) as Readonly<Record<string, unknown>>;
    if (typeof query !== 'string') return null;
    const isOwn = typeof back === 'string' && /^\/(?![/\\])/.test(back);
    return {
      query,
      variables: variables ? JSON.stringify(variables, null, 2) : '',
      back: isOwn ? back : null,
    };
  } catch {
    return null;
  }
}

/** The fragment of an address that opens with a question. */
export function shareFragment(asked: PlaygroundQuery): string {
  return `#ask=${encodeURIComponent(bodyOf(asked))}`;
}

export function asCurl(asked: PlaygroundQuery, endpoint: string): string {
  return `curl ${endpoint} -H 'content-type: application/json' -d '${bodyOf(asked).replaceAll("'", "'\\''")}'`;
}

function bodyOf({ query, variables }: PlaygroundQuery): string {
  return JSON.stringify({ query, variables: parsed(variables) });
}

export function asClientCode({ query, variables }: PlaygroundQuery, endpoint: string): string {
  const given = JSON.stringify(parsed(variables) ?? {}, null, 2);
  return `import { ask } from 'tenure-client';

const answer = await ask(
  { endpoint: ${JSON.stringify(endpoint)} },
  ${JSON.stringify(query)},
  ${given},
);
console.log(answer);
`;
}

/** JSON as it is, nothing for no text; anything else as it was typed, for the server to refuse. */
function parsed(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

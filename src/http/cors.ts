import type { IncomingMessage } from 'node:http';

const PREFLIGHT_SECONDS = 600;

/** What a browser is told about who may read an answer. */
export interface CrossOrigin {
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the request was a browser's question beforehand, which is thereby answered. */
  readonly answered: boolean;
}

const SAME_ORIGIN: CrossOrigin = { headers: {}, answered: false };
const VARY = { vary: 'Origin' };

/** Lets pages of the named origins read the answer, never those of any origin. */
export function allowOrigin(
  { headers, method }: IncomingMessage,
  origins: readonly string[],
): CrossOrigin {
  if (origins.length === 0) return SAME_ORIGIN;
  const { origin } = headers;
  if (origin === undefined || !origins.includes(origin)) return { headers: VARY, answered: false };
  const allowed = {
    ...VARY,
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'x-request-id, retry-after',
  };
  if (method !== 'OPTIONS' || headers['access-control-request-method'] === undefined)
    return { headers: allowed, answered: false };
  return {
    headers: {
      ...allowed,
      'access-control-allow-methods': 'GET, POST',
      'access-control-max-age': String(PREFLIGHT_SECONDS),
      'access-control-allow-headers':
        'content-type, authorization, apollo-require-preflight, x-request-id',
    },
    answered: true,
  };
}

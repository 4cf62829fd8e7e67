import type { IncomingMessage, ServerResponse } from 'node:http';

const PREFLIGHT_SECONDS = 600;

/**
 * Lets pages of the named origins read the answer, never those of any origin.
 *
 * @returns whether the request was a browser's question beforehand, which is thereby answered
 */
export function allowOrigin(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): boolean {
  if (origins.length === 0) return false;
  response.setHeader('vary', 'Origin');
  const { origin } = request.headers;
  if (origin === undefined || !origins.includes(origin)) return false;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'x-request-id, retry-after');
  if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return false;
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader('access-control-allow-headers', 'content-type, authorization, apollo-require-preflight, x-request-id');
  response.setHeader('access-control-max-age', PREFLIGHT_SECONDS);
  return true;
}

import type { MiddlewareHandler } from 'hono';

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-max-age': '600',
  'access-control-allow-headers':
    'content-type, authorization, apollo-require-preflight, x-request-id, tenure-cost',
};

/**
 * Lets pages of the named origins read answers. Not Hono's `cors`: it answers 204 to the OPTIONS of
 * every origin.
 */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    c.header('vary', 'Origin');
    if (origin === undefined || !origins.includes(origin)) return next();
    c.header('access-control-allow-origin', origin);
    c.header('access-control-expose-headers', 'x-request-id, retry-after');
    const isPreflight =
      c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined;
    return isPreflight ? c.body(null, 204, PREFLIGHT) : next();
  };
}

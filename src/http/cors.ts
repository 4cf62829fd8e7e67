import type { MiddlewareHandler } from 'hono';

const PREFLIGHT = { 'access-control-allow-methods': 'GET, POST', 'access-control-max-age': '600' };
const LOOPBACK = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Whether pages of an origin may read answers. */
export type OriginCheck = (origin: string) => boolean;

/** @param loopback  whether pages of any server on this machine may too, as in development */
export function originCheck(origins: readonly string[], loopback = false): OriginCheck {
  return (origin) => origins.includes(origin) || (loopback && LOOPBACK.test(origin));
}

/**
 * Lets pages of the allowed origins read answers, and send any headers, because clients and tracers
 * bring their own. Not Hono's `cors`: it answers 204 to the OPTIONS of every origin.
 */
export function allowOrigins(isAllowed: OriginCheck): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    c.header('vary', 'Origin');
    if (origin === undefined || !isAllowed(origin)) return next();
    c.header('access-control-allow-origin', origin);
    c.header('access-control-expose-headers', 'x-request-id, retry-after, etag');
    const isPreflight =
      c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined;
    if (!isPreflight) return next();
    const headers = c.req.header('access-control-request-headers');
    return c.body(null, 204, {
      ...PREFLIGHT,
      ...(headers !== undefined && { 'access-control-allow-headers': headers }),
    });
  };
}

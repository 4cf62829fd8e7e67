import { isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { HttpError, shortened } from '../errors.ts';

/** Refuses several Host headers, and names that are not allowed (see `Guards.hosts`). */
export function checkHost(
  names: readonly string[] | null,
): MiddlewareHandler<{ Bindings: HttpBindings }> {
  const allowed = names && ['localhost', ...names.map((name) => name.toLowerCase())];
  return async (c, next) => {
    const { host: hosts = [] } = c.env.incoming.headersDistinct;
    if (hosts.length > 1)
      throw new HttpError('BAD_REQUEST', `there must be one Host header: ${hosts.length}`);
    const host = hostName(hosts[0] ?? '');
    if (allowed && host !== '' && isIP(host) === 0 && !allowed.includes(host))
      throw new HttpError(
        'HOST_NOT_ALLOWED',
        `this server asks for no token, so it must be asked by its address, as localhost, or by a name in ALLOWED_HOSTS: ${shortened(host)}`,
      );
    return next();
  };
}

function hostName(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}

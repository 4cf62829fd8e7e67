import { randomUUID } from 'node:crypto';

/** The header of request ids, in requests and responses. */
export const REQUEST_ID_HEADER = 'x-request-id';

/**
 * The id of a request in response, log and database: the client's own if it is 8 to 128 characters
 * of `A-Za-z0-9._:/+=-` and came once, else a new one.
 */
export function requestIdFrom(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' && /^[\w.:/+=-]{8,128}$/.test(header) ? header : randomUUID();
}

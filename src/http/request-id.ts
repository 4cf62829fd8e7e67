import { randomUUID } from 'node:crypto';

/** The header of request ids, in requests and responses. */
export const REQUEST_ID_HEADER = 'x-request-id';

/**
 * The id of a request in the response, the log and the database's transactions: the client's own if
 * it is 8 to 128 characters of `A-Za-z0-9._:/+=-`, else a new one.
 *
 * @param header  the header of the request; a repeated header is ignored
 */
export function requestIdFrom(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' && /^[\w.:/+=-]{8,128}$/.test(header) ? header : randomUUID();
}

import { randomUUID } from 'node:crypto';

/** The header that carries it, in requests and responses. */
export const REQUEST_ID_HEADER = 'x-request-id';

/**
 * The id by which a request is found again: in the response, in the log and in the database's
 * transactions. The client's own, where it is 8 to 128 letters, digits, dots, dashes, underscores,
 * colons, slashes, pluses or equals signs; else a new one.
 *
 * @param header  of the request; repeated headers make it two ids, so none
 */
export function requestIdFrom(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' && /^[\w.:/+=-]{8,128}$/.test(header) ? header : randomUUID();
}

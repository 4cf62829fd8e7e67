import type { Context } from 'hono';
import type { StatusCode } from 'hono/utils/http-status';
import { HttpError } from '../errors.ts';
import { matchesEtag } from './etag.ts';

type Headers = Readonly<Record<string, string>>;

/** A response with its length, also for HEAD. */
export function reply(c: Context, status: number, headers: Headers, body: string | Buffer) {
  const length = { 'content-length': String(Buffer.byteLength(body)) };
  return c.newResponse(body as string, status as StatusCode, { ...headers, ...length });
}

/** A response in JSON that is not cached. */
export function json(c: Context, status: number, value: unknown, headers: Headers = {}): Response {
  return reply(c, status, { ...JSON_HEADERS, ...headers }, `${JSON.stringify(value)}\n`);
}

const JSON_HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
};

/** A response with a file or text of an encoding (empty: none), or 304 if the client has it. */
export function conditionalReply(
  c: Context,
  headers: Headers & { readonly etag: string },
  body: string | Buffer,
  encoding: Headers = {},
): Response {
  return matchesEtag(c.req.header('if-none-match'), headers.etag)
    ? c.body(null, 304, headers)
    : reply(c, 200, { ...headers, ...encoding }, body);
}

/** Requires GET or HEAD; else `rule` is the message. @throws {HttpError} 405 METHOD_NOT_ALLOWED */
export function requireGet({ req: { method } }: Context, rule: string): void {
  if (method !== 'GET' && method !== 'HEAD')
    throw new HttpError('METHOD_NOT_ALLOWED', `${rule}: ${method}`);
}

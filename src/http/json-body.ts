import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import { HttpError } from '../errors.ts';
import type { AppEnv } from './app.ts';

const MAX_BODY_BYTES = 1_000_000;
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The body of a request that says that it is JSON.
 *
 * @returns undefined if it says that it is something else, or nothing
 * @throws {HttpError} 415 for an encoding other than UTF-8, 413 over 1 MB, 400 for malformed JSON
 */
export async function jsonBody(c: Context<AppEnv>): Promise<unknown> {
  const type = c.req.header('content-type');
  if (type === undefined) return undefined;
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) throw unsupported(`a body must be in UTF-8: ${charset}`);
  const encoding = c.req.header('content-encoding') ?? 'identity';
  if (encoding !== 'identity') throw unsupported(`a body must not be compressed: ${encoding}`);
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) return undefined;
  const bytes = await bytesOf(c.env.incoming);
  try {
    return JSON.parse(UTF_8.decode(bytes));
  } catch {
    throw malformed('a body must be JSON in UTF-8: it cannot be read as such');
  }
}

/** Not Hono's `bodyLimit`: that stops reading, and then the connection fails the next request. */
async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  let left = MAX_BODY_BYTES;
  if (Number(incoming.headers['content-length'] ?? 0) > left) throw tooLarge();
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
      left -= (chunk as Buffer).length;
      if (left < 0) break;
      chunks.push(chunk as Buffer);
    }
  } catch {
    throw malformed('the body did not come whole');
  }
  if (left < 0) throw tooLarge();
  return Buffer.concat(chunks);
}

function tooLarge(): HttpError {
  return new HttpError(413, 'BODY_TOO_LARGE', `a body must have at most ${MAX_BODY_BYTES} bytes`);
}

function unsupported(message: string): HttpError {
  return new HttpError(415, 'UNSUPPORTED_MEDIA_TYPE', message);
}

function malformed(message: string): HttpError {
  return new HttpError(400, 'BAD_REQUEST', message);
}

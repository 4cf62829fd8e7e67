import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import { HttpError } from '../errors.ts';
import type { AppEnv } from './app.ts';

const MAX_BODY_BYTES = 1_000_000;
/** The part of each body that is always accepted, so that large bodies never keep questions out. */
const FREE_BODY_BYTES = 16_000;
const RETRY_AFTER_S = 2;
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The body of a request whose content type is JSON.
 *
 * @returns undefined if it has another content type, or none
 * @throws {HttpError} 415 for an encoding other than UTF-8, 413 over 1 MB, 400 for malformed JSON,
 *   503 if other bodies take the whole budget
 */
export async function jsonBody(c: Context<AppEnv>, budget: ByteBudget): Promise<unknown> {
  const type = c.req.header('content-type');
  if (type === undefined) return undefined;
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) throw unsupported(`a body must be in UTF-8: ${charset}`);
  const encoding = c.req.header('content-encoding') ?? 'identity';
  if (encoding !== 'identity') throw unsupported(`a body must not be compressed: ${encoding}`);
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) return undefined;
  const bytes = await bytesOf(c.env.incoming, budget);
  try {
    return JSON.parse(UTF_8.decode(bytes));
  } catch {
    throw new HttpError('BAD_REQUEST', 'a body must be JSON in UTF-8: it cannot be read as such');
  }
}

/** The bytes of bodies that are arriving, and the most that there may be. */
export interface ByteBudget {
  readonly most: number;
  taken: number;
}

/** Not Hono's `bodyLimit`: that stops reading, and then the connection fails the next request. */
async function bytesOf(incoming: IncomingMessage, budget: ByteBudget): Promise<Buffer> {
  if (Number(incoming.headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let [length, taken] = [0, 0];
  try {
    for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
      length += (chunk as Buffer).length;
      if (length > MAX_BODY_BYTES) throw tooLarge();
      const due = Math.max(0, length - FREE_BODY_BYTES) - taken;
      if (budget.taken + due > budget.most)
        throw new HttpError(
          'STORE_UNAVAILABLE',
          'the server is busy: too many large bodies are on their way',
          RETRY_AFTER_S,
        );
      budget.taken += due;
      taken += due;
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    if (error instanceof HttpError) throw error;
    throw new HttpError('BAD_REQUEST', 'the body did not come whole');
  } finally {
    budget.taken -= taken;
  }
  return Buffer.concat(chunks);
}

function tooLarge(): HttpError {
  return new HttpError('BODY_TOO_LARGE', `a body must have at most ${MAX_BODY_BYTES} bytes`);
}

function unsupported(message: string): HttpError {
  return new HttpError('UNSUPPORTED_MEDIA_TYPE', message);
}

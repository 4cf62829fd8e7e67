import type { IncomingMessage } from 'node:http';
import { HttpError } from './http.ts';

/** The longest body that is read, in bytes. */
export const MOST_BODY_BYTES = 1_000_000;

/**
 * The body of a request that says that it is JSON.
 *
 * @returns undefined where it says that it is something else, or nothing
 * @throws {HttpError} 415 for an encoding other than UTF-8, 413 over 1 MB, 400 for malformed JSON
 */
export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'];
  if (type === undefined) return undefined;
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) throw new HttpError(415, `a body must be in UTF-8: ${charset}`);
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity')
    throw new HttpError(415, `a body must not be compressed: ${encoding}`);
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) return undefined;
  return parsed(await bytesOf(request));
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(UTF_8.decode(bytes));
  } catch {
    throw new HttpError(400, 'a body must be JSON in UTF-8: it cannot be read as such');
  }
}

function bytesOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const tooLarge = () => {
      request.removeAllListeners('data');
      request.resume(); // what is still coming is read and thrown away, so that the client gets to read the answer
      reject(new HttpError(413, `a body must have at most ${MOST_BODY_BYTES} bytes`));
    };
    if (Number(request.headers['content-length'] ?? 0) > MOST_BODY_BYTES) {
      tooLarge();
      return;
    }
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MOST_BODY_BYTES) tooLarge();
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', () => reject(new HttpError(400, 'the body did not come whole')));
    request.once('close', () => reject(new HttpError(400, 'the body did not come whole')));
  });
}

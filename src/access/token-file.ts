import { createHash, timingSafeEqual } from 'node:crypto';
import { type Access, type Caller, ROLES, type Role, bearerAccess } from './access.ts';
import { type WatchOptions, watchedFile } from './watched-file.ts';

export interface HashedToken extends Caller {
  readonly sha256: Buffer;
}

/**
 * Access by the tokens of a file, which may change while the server runs: a faulty line is skipped
 * alone, and with a missing or empty file every request is refused.
 *
 * @throws with every fault of the file at the start
 */
export function tokenFileAccess(path: string, options: WatchOptions): Access {
  const { log } = options;
  let isStarted = false;
  const current = watchedFile(
    path,
    (text) => {
      const file = text === null ? UNREADABLE : readTokens(text);
      if (!isStarted && file.faults.length > 0) throw new Error(file.faults.join('\n'));
      if (file.faults.length > 0)
        log.error({ file: path, faults: file.faults }, 'the file of tokens has faults');
      else if (isStarted) log.info({ file: path }, 'the file of tokens was read again');
      return file;
    },
    options,
  );
  isStarted = true;
  return {
    ...bearerAccess((token) => Promise.resolve(callerWithToken(token, current().tokens))),
    tokens: () => ({ known: current().tokens.length, faults: current().faults.length }),
  };
}

const UNREADABLE = { tokens: [], faults: ['the file cannot be read'] };

/**
 * The tokens of a file: one a line as `name role sha256:<64 hexadecimal digits>`; empty lines and
 * lines that begin with `#` are skipped. A name may come again (to change its token without a gap),
 * a hash may not. The faults are a line each, without any part of a token.
 */
export function readTokens(text: string) {
  const faults: string[] = [];
  const tokens: HashedToken[] = [];
  const hashes = new Map<string, number>();
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const words = line.trim().split(/\s+/);
    if (words[0] === '' || words[0]!.startsWith('#')) continue;
    const token = tokenOf(words);
    if (typeof token === 'string') {
      faults.push(`line ${index + 1}: ${token}`);
      continue;
    }
    const hash = token.sha256.toString('hex');
    const before = hashes.get(hash);
    if (before === undefined) tokens.push(token);
    else
      faults.push(
        `line ${index + 1}: every token must stand once: this one stands in line ${before} too`,
      );
    hashes.set(hash, index + 1);
  }
  if (tokens.length === 0 && faults.length === 0)
    faults.push('there must be at least one token: there is none');
  return { tokens, faults };
}

/** The holder of a token, or null; in constant time. */
export function callerWithToken(token: string, tokens: readonly HashedToken[]): Caller | null {
  const sha256 = hashToken(token);
  let holder: Caller | null = null;
  for (const known of tokens) {
    if (timingSafeEqual(known.sha256, sha256)) holder = { name: known.name, role: known.role };
  }
  return holder;
}

/** The SHA-256 of a token: enough for random tokens (scripts/hash-token.ts), not for passwords. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}

export function tokenLine(name: string, role: Role, token: string): string {
  return `${name} ${role} sha256:${hashToken(token).toString('hex')}`;
}

function tokenOf(words: readonly string[]): HashedToken | string {
  const [name, role, hash] = words;
  if (words.length !== 3)
    return `must be "name role sha256:<hash>", three words: ${words.length} came`;
  if (!/^[\w.@-]{1,64}$/.test(name!))
    return 'the name must be 1 to 64 letters, digits, dots, dashes, underscores or @';
  if (!ROLES.includes(role as Role)) return `the role must be ${ROLES.join(' or ')}: ${role}`;
  const hex = /^sha256:([0-9a-f]{64})$/i.exec(hash!)?.[1];
  if (hex === undefined)
    return 'the hash must be "sha256:" and 64 hexadecimal digits; scripts/hash-token.ts makes it';
  return { name: name!, role: role as Role, sha256: Buffer.from(hex, 'hex') };
}

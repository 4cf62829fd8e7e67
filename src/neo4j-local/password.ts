import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { explainPassword, explainInaccessible } from './error.ts';

/** The password; null before the first start. @throws {LocalNeo4jError} if it cannot be read */
export function readPassword(dir: string): string | null {
  const file = passwordFile(dir);
  if (!existsSync(file)) return null;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw explainInaccessible(file, cause);
  }
}

/**
 * The password of a data folder; the first start makes a random one. Only this user may open the
 * folder (0700) and the file (0600).
 *
 * @throws {LocalNeo4jError} if the folder cannot be written, or has a database without a password
 */
export function readOrMakePassword(dir: string): string {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    chmodSync(dir, 0o700);
    if (
      !existsSync(passwordFile(dir)) &&
      !existsSync(path.join(dir, 'data', 'databases', 'system'))
    )
      makePassword(dir);
  } catch (cause) {
    throw explainInaccessible(dir, cause);
  }
  const password = readPassword(dir);
  if (password === null) throw explainPassword('lost', dir);
  return password;
}

/** Links a finished file: of two processes the first one wins, and none reads half a password. */
function makePassword(dir: string): void {
  const own = `${passwordFile(dir)}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(own, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  try {
    linkSync(own, passwordFile(dir));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
}

function passwordFile(dir: string): string {
  return path.join(dir, 'password');
}

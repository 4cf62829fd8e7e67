import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = path.join(import.meta.dirname, '../..');
const FOLDERS = ['domain', 'ingest/assemble', 'ingest/load', 'store'];

/**
 * SHA-256 of the code that decides how a seed is stored, hexadecimal. A graph that another version
 * stored is loaded again, even if the seed is the same. The sources are hashed, because a number
 * raised by hand would be forgotten after a small change of a rule.
 */
export function loaderVersion(): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const files = readdirSync(path.join(SOURCES, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.(?:ts|cypher)$/.test(name)).sort())
      hash.update(`${file}\n`).update(readFileSync(path.join(SOURCES, folder, file)));
  }
  return hash.digest('hex');
}

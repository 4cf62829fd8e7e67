import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CODE_FOLDERS = [
  '../../domain/text/',
  '../../domain/time/',
  '../../domain/rights/',
  '../../domain/rights/disputes/',
  '../../domain/rights/groups/',
  '../assemble/',
  './',
  './publish/',
  './cypher/',
];
const STORAGE_FILES = [
  'day-properties.ts',
  'node-properties.ts',
  'properties.ts',
  'record-codec.ts',
  'sort-key.ts',
];

/**
 * SHA-256 of the code that decides how a seed is stored, hexadecimal. A graph that another version
 * stored is loaded again, even if the seed is the same. The sources are hashed, because a number that
 * is raised by hand would be forgotten after a small change of a rule.
 */
export function loaderVersion(): string {
  const hash = createHash('sha256');
  for (const folder of CODE_FOLDERS) {
    const place = new URL(folder, import.meta.url);
    add(
      hash,
      place,
      readdirSync(fileURLToPath(place))
        .filter((file) => /\.(?:ts|cypher)$/.test(file))
        .sort(),
    );
  }
  add(hash, new URL('../../store/', import.meta.url), ['group-by.ts', 'labels.ts']);
  add(hash, new URL('../../store/neo4j/', import.meta.url), STORAGE_FILES);
  return hash.digest('hex');
}

function add(hash: ReturnType<typeof createHash>, folder: URL, names: readonly string[]): void {
  for (const name of names) hash.update(`${name}\n`).update(readFileSync(new URL(name, folder)));
}

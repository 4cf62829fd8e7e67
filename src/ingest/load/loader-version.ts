import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = path.join(import.meta.dirname, '../..');
const FOLDERS = ['domain', 'ingest/assemble', 'ingest/load'];
const FILES = [
  'store/dataset-summary.ts',
  'store/labels.ts',
  'store/neo4j/node-properties.ts',
  'store/neo4j/properties.ts',
  'store/neo4j/record-codec.ts',
  'store/neo4j/sort-key.ts',
];

/**
 * SHA-256 of the code that decides how a seed is stored, hexadecimal. A graph that another version
 * stored is loaded again, even if the seed is the same. The sources are hashed, because a number that
 * is raised by hand would be forgotten after a small change of a rule.
 */
export function loaderVersion(): string {
  const hash = createHash('sha256');
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(SOURCES, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|cypher)$/.test(file))
      .sort()
      .map((file) => path.join(folder, file)),
  );
  for (const file of [...inFolders, ...FILES])
    hash.update(`${file}\n`).update(readFileSync(path.join(SOURCES, file)));
  return hash.digest('hex');
}

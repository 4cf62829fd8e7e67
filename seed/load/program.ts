import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What decides how a seed is stored: rules of time and law, the builders, the loader and the shape of the nodes. */
const SOURCES = ['../../src/text/', '../../src/time/', '../../src/rights/', '../build/', './', './cypher/'];
const SHAPE = ['flat.ts', 'names.ts', 'node-properties.ts', 'sort-key.ts'];

/**
 * SHA-256 of the program text that decides how a seed is stored, hexadecimal: a graph that another version of it stored is loaded
 * afresh, even where the seed is the same.
 */
export function programHash(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES) addFolder(hash, new URL(folder, import.meta.url), /\.(?:ts|cypher)$/);
  addFolder(hash, new URL('../../src/store/', import.meta.url), new RegExp(`^(?:${SHAPE.join('|').replaceAll('.', '\\.')})$`));
  return hash.digest('hex');
}

function addFolder(hash: ReturnType<typeof createHash>, folder: URL, names: RegExp): void {
  for (const name of readdirSync(fileURLToPath(folder)).filter((file) => names.test(file)).sort()) {
    hash.update(`${name}\n`).update(readFileSync(new URL(name, folder)));
  }
}

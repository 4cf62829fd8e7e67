import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LocalNeo4jError } from './error.ts';

/** SHA-256 in hexadecimal, by the file name of a jar. */
export type Checksums = ReadonlyMap<string, string>;

/** Parses the output of `sha256sum`. */
export function parseChecksums(text: string): Checksums {
  const lines = text.matchAll(/^(\S+) {2}(.+)$/gm);
  return new Map([...lines].map(([, checksum, name]) => [name!, checksum!]));
}

/** The checksums of files as `sha256sum` prints them, sorted by name. */
export async function writeChecksums(files: readonly string[]): Promise<string> {
  const lines = await Promise.all(
    files.map(async (file) => [path.basename(file), hash('sha256', await readFile(file))] as const),
  );
  return lines
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, checksum]) => `${checksum}  ${name}\n`)
    .join('');
}

/** Checks jars by the locked list. @throws {LocalNeo4jError} `other`, naming every faulty file */
export async function checkJars(files: readonly string[], locked: Checksums): Promise<void> {
  const faults: string[] = [];
  for (const file of files) {
    const expected = locked.get(path.basename(file));
    if (expected === undefined) {
      faults.push(`${file} is not in the list`);
      continue;
    }
    const found = hash('sha256', await readFile(file));
    if (found !== expected) faults.push(`${file} must have SHA-256 ${expected}: ${found}`);
  }
  const present = new Set(files.map((file) => path.basename(file)));
  for (const name of locked.keys()) if (!present.has(name)) faults.push(`${name} is lacking`);
  if (faults.length === 0) return;
  throw new LocalNeo4jError(
    `The files that Maven fetched are not the ones this project was checked with, so Neo4j is not started. Delete them, so that they are fetched again; if it stays so, the mirror that Maven uses serves other files.\n${faults.join('\n')}`,
  );
}

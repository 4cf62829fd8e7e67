import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Driver } from 'neo4j-driver';
import { openWriter, type Writer } from './writer.ts';

export interface LoadedDataset {
  readonly ds: number;
  readonly version: string;
  /** The `loaderVersion` of the load that wrote it. */
  readonly program: string;
  readonly stamp: string | null;
  /** The absolute path of the folder that it was loaded from. */
  readonly folder: string | null;
  /** The instant of the load: UTC, ISO 8601. */
  readonly seededAt: string;
  /** Whether there is no other dataset, such as one that a failed load did not delete. */
  readonly isAlone: boolean;
  /** The StoredSummary as JSON; null if an older program wrote it. */
  readonly summary: string | null;
}

/** The current dataset; null if there is none, or if another version of the loader wrote it. */
export async function loadedDataset(
  driver: Driver,
  database: string | null = null,
): Promise<LoadedDataset | null> {
  const loaded = await currentDataset(openWriter(driver, database));
  return loaded?.program === loaderVersion() ? loaded : null;
}

/** The current dataset, whichever version of the loader wrote it; null if there is none. */
export async function currentDataset(writer: Writer): Promise<LoadedDataset | null> {
  const [row] = await writer.run<LoadedDataset>('current-dataset');
  return row ? { ...row, folder: row.folder || null } : null;
}

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

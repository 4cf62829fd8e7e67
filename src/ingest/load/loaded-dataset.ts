import type { Driver } from 'neo4j-driver';
import { loaderVersion } from './loader-version.ts';
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

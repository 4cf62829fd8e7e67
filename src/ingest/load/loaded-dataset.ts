import type { Driver } from 'neo4j-driver';
import type { NodeType } from '../../domain/model/record.ts';
import { loaderVersion } from './loader-version.ts';
import { countsFromProperties } from '../../store/neo4j/properties.ts';
import { openWriter, type Writer } from './writer.ts';

export interface LoadedDataset {
  readonly ds: number;
  readonly version: string;
  /** `programHash` of the load that wrote it. */
  readonly program: string;
  readonly stamp: string | null;
  /** The absolute path of the folder that it was loaded from. */
  readonly folder: string | null;
  /** An instant in UTC, ISO 8601. */
  readonly seededAt: string;
  /** Whether no load broke off between writing its dataset and deleting the one before. */
  readonly isAlone: boolean;
  readonly counts: Readonly<Record<NodeType, number>>;
}

/**
 * The current dataset; null if there is none, or if another version of the loader wrote it.
 *
 * @param database  its name; null: the server's own
 */
export async function loadedDataset(
  driver: Driver,
  database: string | null = null,
): Promise<LoadedDataset | null> {
  const loaded = await currentDataset(openWriter(driver, database));
  return loaded?.program === loaderVersion() ? loaded : null;
}

/** The current dataset, whichever version of the loader wrote it; null if there is none. */
export async function currentDataset(writer: Writer): Promise<LoadedDataset | null> {
  const [row] = await writer.run<
    Omit<LoadedDataset, 'counts'> & { counts: Readonly<Record<string, number>> }
  >('current-dataset');
  return row
    ? { ...row, folder: row.folder || null, counts: countsFromProperties(row.counts) }
    : null;
}

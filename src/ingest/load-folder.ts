import path from 'node:path';
import type { Driver } from 'neo4j-driver';
import { readFacts } from './facts.ts';
import { loadGraph, type LoadOptions, unchanged } from './load/load.ts';
import { loadedDataset } from './load/loaded-dataset.ts';
import { checkFreeSpace } from './load/free-space.ts';
import { folderFingerprint } from './load/folder-fingerprint.ts';

export interface FolderLoadOptions extends Omit<LoadOptions, 'stamp' | 'folder' | 'dryRun'> {
  readonly onStep?: (step: 'reading' | 'loading') => void;
  /** The folder of the database if it is on this machine: its disk must have room for the load. */
  readonly storeDir?: string | null;
}

/**
 * Loads a seed folder; does not check it if no file has changed since it was loaded.
 *
 * @throws {SeedError} with every fault, before anything is written
 * @throws {LoadError} the errors of `loadGraph`, and NO_SPACE
 */
export async function loadFolder(
  driver: Driver,
  dir: string,
  { onStep, storeDir = null, ...options }: FolderLoadOptions = {},
) {
  const stamp = await folderFingerprint(dir);
  const loaded = stamp === null ? null : await loadedDataset(driver, options.database ?? null);
  if (loaded?.isAlone && loaded.stamp === stamp)
    return { report: unchanged(loaded), merges: 0, warnings: [] };
  onStep?.('reading');
  const { graph, warnings } = await readFacts(dir);
  const stampAfter = await folderFingerprint(dir);
  if (storeDir !== null) await checkFreeSpace(dir, storeDir);
  onStep?.('loading');
  const report = await loadGraph(driver, graph, {
    ...options,
    // A folder that changed while it was read is read again by the next load.
    stamp: stampAfter === stamp ? stamp : null,
    folder: path.resolve(dir),
  });
  return { report, merges: graph.merges.length, warnings };
}

import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { foreignLinks } from './foreign-nodes.ts';
import { acquireLock, type LockedWriter } from '../load-lock.ts';
import { currentDataset } from '../loaded-dataset.ts';
import { pruneDatasets, type PruneOptions, storedDatasets } from '../prune-datasets.ts';
import { publishUnfinished } from './publish.ts';
import { openWriter } from '../writer.ts';

export interface DeleteOptions extends Omit<PruneOptions, 'current'> {
  readonly signal?: AbortSignal;
  /** Called with the number of other programs' relationships to replaced nodes, before deletion. */
  readonly onForeignLinks?: (count: number) => void;
}

/**
 * Deletes the datasets that the current one has replaced, once no question reads them any more.
 * Leaves it to the next load or start if the signal is aborted.
 */
export async function deleteReplaced(
  lock: LockedWriter,
  { keepMs, signal, onForeignLinks, onBatch }: DeleteOptions,
): Promise<void> {
  const { ds } = (await currentDataset(lock))!;
  try {
    for (const old of await storedDatasets(lock)) {
      if (old.ds === ds) continue;
      if (old.retiredMs !== null)
        await wait(Math.max(0, keepMs - old.retiredMs), undefined, signal ? { signal } : {});
      const count = await foreignLinks(lock, old.ds);
      if (count > 0) onForeignLinks?.(count);
    }
    await pruneDatasets(lock, { current: ds, keepMs, onBatch });
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}

/**
 * Publishes the dataset of a load that failed after writing it; does nothing if there is none.
 *
 * @throws {LoadError} LOAD_RUNNING if a load that is alive does it
 */
export async function finishLoad(driver: Driver, database: string | null): Promise<void> {
  const writer = openWriter(driver, database);
  if ((await writer.run('unfinished-dataset')).length === 0) return;
  const lock = await acquireLock(writer, { waitMs: 0, onWait: () => {} });
  try {
    await publishUnfinished(lock, () => {});
  } finally {
    await lock.release();
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { foreignLinks } from './foreign-nodes.ts';
import { acquireLock } from '../load-lock.ts';
import { currentDataset } from '../loaded-dataset.ts';
import { pruneDatasets, storedDatasets } from '../prune-datasets.ts';
import { publishUnfinished, type PublishContext } from './publish.ts';
import { openWriter } from '../writer.ts';

export interface DeleteOptions {
  /** The time for which a replaced dataset stays for its readers, in milliseconds. */
  readonly keepMs: number;
  readonly signal?: AbortSignal;
  /** Called with the number of other programs' relationships to replaced nodes, before deletion. */
  readonly onForeignLinks?: (count: number) => void;
  readonly onBatch: () => void;
}

/**
 * Deletes the datasets that the current one has replaced, once no question reads them any more.
 * Leaves it to the next load or start if the signal is aborted.
 */
export async function deleteReplaced(
  { writer, holder }: Pick<PublishContext, 'writer' | 'holder'>,
  { keepMs, signal, onForeignLinks, onBatch }: DeleteOptions,
): Promise<void> {
  const { ds } = (await currentDataset(writer))!;
  try {
    for (const old of await storedDatasets(writer)) {
      if (old.ds === ds) continue;
      if (old.retiredMs !== null)
        await wait(Math.max(0, keepMs - old.retiredMs), undefined, signal ? { signal } : {});
      const count = await foreignLinks(writer, old.ds);
      if (count > 0) onForeignLinks?.(count);
    }
    await pruneDatasets(writer, { holder, current: ds, ours: ds, keepMs, onBatch });
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
  const lock = await acquireLock(driver, writer, { database, waitMs: 0, onWait: () => {} });
  try {
    await publishUnfinished({ writer, holder: lock.holder, onBatch: () => {} });
  } finally {
    await lock.release();
  }
}

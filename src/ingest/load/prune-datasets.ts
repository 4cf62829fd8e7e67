import { setTimeout as wait } from 'node:timers/promises';
import type { LockedWriter } from './load-lock.ts';
import { currentDataset } from './loaded-dataset.ts';
import type { OnBatch } from './load-report.ts';
import type { Writer } from './writer.ts';

/** The order of deletion, by prefix of the id: records with many links last. */
const PREFIXES = ['right:', 'evidence:', 'clause:', 'condition:', ''];
const BATCH_RECORDS = 5_000;

interface StoredDataset {
  readonly ds: number;
  /** The time since it was replaced, in milliseconds; null: it was never current, or still is. */
  readonly retiredMs: number | null;
}

/** The datasets that are stored, even in part. */
async function storedDatasets(writer: Writer): Promise<readonly StoredDataset[]> {
  const found: StoredDataset[] = [];
  for (let after = 0; ;) {
    const [next] = await writer.run<StoredDataset>('next-dataset', { after });
    if (!next) return found;
    found.push(next);
    after = next.ds;
  }
}

export interface PruneOptions {
  /** The time during which requests may still read a replaced dataset, in milliseconds. */
  readonly keepMs: number;
  readonly onBatch: OnBatch;
  readonly signal?: AbortSignal | undefined;
  /** Called with the number of other programs' relationships to replaced nodes, before deletion. */
  readonly onForeignLinks?: (count: number) => void;
}

/** Deletes remains of failed loads, and datasets replaced longer ago than `keepMs`. */
export async function pruneDatasets(
  lock: LockedWriter,
  current: number,
  { keepMs, onBatch }: PruneOptions,
): Promise<void> {
  for (const { ds, retiredMs } of await storedDatasets(lock)) {
    const inUse = ds === current || ds === lock.ds || (retiredMs !== null && retiredMs < keepMs);
    if (!inUse) await deleteDataset(lock, ds, onBatch);
  }
  await lock.write((run) => run('delete-changes', { current }));
}

async function deleteDataset(lock: LockedWriter, ds: number, onBatch: OnBatch): Promise<void> {
  for (const prefix of PREFIXES) {
    for (let deleted = -1; deleted !== 0;) {
      onBatch('deleting', 'what nobody reads');
      const [row] = await lock.write((run) =>
        run<{ deleted: number }>('delete-records', { ds, prefix, batch: BATCH_RECORDS }),
      );
      deleted = row!.deleted;
    }
  }
  await lock.write((run) => run('delete-dataset', { ds }));
}

/**
 * Deletes the datasets that the current one has replaced, once no question reads them any more.
 * Leaves it to the next load or start if the signal is aborted.
 */
export async function deleteReplaced(lock: LockedWriter, options: PruneOptions): Promise<void> {
  const { keepMs, signal, onForeignLinks } = options;
  const { ds } = (await currentDataset(lock))!;
  try {
    for (const old of await storedDatasets(lock)) {
      if (old.ds === ds) continue;
      if (old.retiredMs !== null)
        await wait(Math.max(0, keepMs - old.retiredMs), undefined, signal ? { signal } : {});
      const count = await foreignLinks(lock, old.ds);
      if (count > 0) onForeignLinks?.(count);
    }
    await pruneDatasets(lock, ds, options);
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}

async function foreignLinks(writer: Writer, ds: number): Promise<number> {
  const [counts] = await writer.run<{ nodes: number; ours: number }>('node-counts');
  if (counts!.nodes === counts!.ours) return 0;
  return (await writer.run<{ count: number }>('foreign-links', { ds }))[0]!.count;
}

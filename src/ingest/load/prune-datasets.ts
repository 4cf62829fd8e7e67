import type { LockedWriter } from './load-lock.ts';
import type { OnBatch } from './load-report.ts';
import type { Writer } from './writer.ts';

/** The order of deletion, by prefix of the id: records with many links last. */
const PREFIXES = ['right:', 'evidence:', 'clause:', 'condition:', ''];
const BATCH_RECORDS = 5_000;

export interface StoredDataset {
  readonly ds: number;
  /** The time since it was replaced, in milliseconds; null: it was never current, or still is. */
  readonly retiredMs: number | null;
}

/** The datasets that are stored, even in part. */
export async function storedDatasets(writer: Writer): Promise<readonly StoredDataset[]> {
  const found: StoredDataset[] = [];
  for (let after = 0; ;) {
    const [next] = await writer.run<StoredDataset>('next-dataset', { after });
    if (!next) return found;
    found.push(next);
    after = next.ds;
  }
}

export interface PruneOptions {
  /** The number of the current dataset; 0 for none. */
  readonly current: number;
  /** The time during which requests may still read a replaced dataset, in milliseconds. */
  readonly keepMs: number;
  readonly onBatch: OnBatch;
}

/** Deletes datasets replaced longer ago than `keepMs`, and remains of failed loads. */
export async function pruneDatasets(
  lock: LockedWriter,
  { current, keepMs, onBatch }: PruneOptions,
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

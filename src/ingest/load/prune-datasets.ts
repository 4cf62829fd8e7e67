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
  /** The holder id of the load lock. */
  readonly holder: string;
  /** The number of the current dataset; 0 for none. */
  readonly current: number;
  /** The number of the dataset that is being written. */
  readonly ours: number;
  /** The time during which requests may still read a replaced dataset, in milliseconds. */
  readonly keepMs: number;
  /** Called before every batch; an error that it throws ends the work. */
  readonly onBatch: () => void;
}

/**
 * Deletes datasets replaced longer ago than `keepMs`, and remains of failed loads; counts nodes.
 */
export async function pruneDatasets(
  writer: Writer,
  { holder, current, ours, keepMs, onBatch }: PruneOptions,
): Promise<number> {
  let deleted = 0;
  for (const { ds, retiredMs } of await storedDatasets(writer)) {
    const inUse = ds === current || ds === ours || (retiredMs !== null && retiredMs < keepMs);
    if (!inUse) deleted += await deleteDataset(writer, holder, ds, onBatch);
  }
  await writer.underLock(holder, (run) => run('delete-changes', { current }));
  return deleted;
}

async function deleteDataset(
  writer: Writer,
  holder: string,
  ds: number,
  onBatch: () => void,
): Promise<number> {
  let total = 0;
  for (const prefix of PREFIXES) {
    for (let deleted = -1; deleted !== 0; total += deleted) {
      onBatch();
      const { rows } = await writer.underLock(holder, (run) =>
        run<{ deleted: number }>('delete-records', { ds, prefix, batch: BATCH_RECORDS }),
      );
      deleted = rows[0]!.deleted;
    }
  }
  await writer.underLock(holder, (run) => run('delete-dataset', { ds }));
  return total;
}

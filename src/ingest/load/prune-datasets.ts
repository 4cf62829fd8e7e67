import type { Writer } from './writer.ts';

/** Records with many links go last, when those that link to them have gone. */
const PREFIXES = ['right:', 'evidence:', 'clause:', 'condition:', ''];
const BATCH = 5_000;

/**
 * Deletes what no reader uses any more: datasets that were replaced longer ago than `keepMs`, and
 * what loads left that never ended.
 *
 * @param current  the number of the dataset that is loaded now; 0 for none
 * @param ours     the number of the dataset to write, left alone
 * @param keepMs   so that requests which still hold a dataset that was replaced just now stay whole
 * @returns how many nodes it deleted
 */
export async function clean(
  writer: Writer,
  holder: string,
  current: number,
  ours: number,
  keepMs: number,
  onBatch: () => void,
): Promise<number> {
  let deleted = 0;
  for (let after = 0; ;) {
    const [next] = await writer.run<{ ds: number; retiredMs: number | null }>('next-dataset', {
      after,
    });
    if (!next) break;
    after = next.ds;
    const inUse =
      next.ds === current ||
      next.ds === ours ||
      (next.retiredMs !== null && next.retiredMs < keepMs);
    if (!inUse) deleted += await deleteDataset(writer, holder, next.ds, onBatch);
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
        run<{ deleted: number }>('delete-records', { ds, prefix, batch: BATCH }),
      );
      deleted = rows[0]!.deleted;
    }
  }
  await writer.underLock(holder, (run) => run('delete-dataset', { ds }));
  return total;
}

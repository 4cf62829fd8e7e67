import type { Driver } from 'neo4j-driver';
import type { Id } from '../../domain/model/record.ts';
import { acquireLock, type LockedWriter } from './load-lock.ts';
import type { OnBatch } from './load-report.ts';
import { currentDataset } from './loaded-dataset.ts';
import { openWriter } from './writer.ts';

const BATCH_NODES = 10_000;

/**
 * Puts a dataset in the place of the current one, for the server and for everyone who reads the
 * graph. The old nodes lose their public labels before the new ones get theirs, in transactions of
 * their own, because readers of Neo4j can see a transaction half committed: so nobody sees a fact
 * twice. Continues where an earlier attempt failed.
 *
 * @param ds  the dataset's number; `create-dataset` has described it, in the phase `hiding`
 */
export async function publish(lock: LockedWriter, ds: number, onBatch: OnBatch): Promise<void> {
  const setPhase = (phase: 'showing' | 'done') =>
    lock.write((run) => run('set-phase', { ds, phase }));
  const old = await currentDataset(lock);
  if (old?.ds !== ds) {
    if (old)
      await inBatches(lock, 'hide-labels', old.ds, () => onBatch('hiding', 'what is replaced'));
    onBatch('switching', 'what is new');
    await lock.write((run) => run('switch-dataset', { ds }));
  }
  await setPhase('showing');
  await inBatches(lock, 'show-labels', ds, () => onBatch('showing', 'what is new'));
  await setPhase('done');
}

export async function publishUnfinished(lock: LockedWriter, onBatch: OnBatch): Promise<void> {
  const [row] = await lock.run<{ ds: number }>('unfinished-dataset');
  if (row) await publish(lock, row.ds, onBatch);
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

async function inBatches(
  lock: LockedWriter,
  query: 'hide-labels' | 'show-labels',
  ds: number,
  onBatch: () => void,
): Promise<void> {
  for (let last: Id | null = ''; last !== null;) {
    const after: Id = last;
    onBatch();
    const [row] = await lock.write((run) =>
      run<{ readonly last: Id | null }>(query, { ds, after, batch: BATCH_NODES }),
    );
    ({ last } = row!);
  }
}

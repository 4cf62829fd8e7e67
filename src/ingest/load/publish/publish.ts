import type { Id } from '../../../domain/model/record.ts';
import { currentDataset } from '../loaded-dataset.ts';
import type { Writer } from '../writer.ts';

/** A load that holds the lock. */
export interface PublishContext {
  readonly writer: Writer;
  /** The holder id of the load lock. */
  readonly holder: string;
  /** Called before every batch; an error that it throws ends the work. */
  readonly onBatch: (phase: 'hiding' | 'switching' | 'showing') => void;
}

const BATCH_NODES = 10_000;

/**
 * Puts a dataset in the place of the current one, for the server and for everyone who reads the
 * graph. The old nodes lose their public labels before the new ones get theirs, in transactions of
 * their own, because readers of Neo4j can see a transaction half committed: so nobody sees a fact
 * twice. Continues where an earlier attempt failed.
 *
 * @param ds  the dataset's number; `create-dataset` has described it, in the phase `hiding`
 */
export async function publish(publishing: PublishContext, ds: number): Promise<void> {
  const { writer, holder, onBatch } = publishing;
  const old = await currentDataset(writer);
  if (old?.ds !== ds) {
    if (old) await inBatches(publishing, 'hiding', old.ds);
    onBatch('switching');
    await writer.underLock(holder, (run) => run('switch-dataset', { ds }));
  }
  await setPhase(publishing, ds, 'showing');
  await inBatches(publishing, 'showing', ds);
  await setPhase(publishing, ds, 'done');
}

/** Publishes the dataset of a load that failed after writing it. */
export async function publishUnfinished(publishing: PublishContext): Promise<void> {
  const [row] = await publishing.writer.run<{ ds: number }>('unfinished-dataset');
  if (row) await publish(publishing, row.ds);
}

const QUERIES = { hiding: 'hide-labels', showing: 'show-labels' } as const;

async function inBatches(
  { writer, holder, onBatch }: PublishContext,
  phase: keyof typeof QUERIES,
  ds: number,
): Promise<void> {
  let after: Id | null = '';
  while (after !== null) {
    onBatch(phase);
    after = await batchAfter(after);
  }

  async function batchAfter(last: Id): Promise<Id | null> {
    const parameters = { ds, after: last, batch: BATCH_NODES };
    const { rows } = await writer.underLock(holder, (run) =>
      run<{ readonly last: Id | null }>(QUERIES[phase], parameters),
    );
    return rows[0]!.last;
  }
}

async function setPhase(
  { writer, holder }: PublishContext,
  ds: number,
  phase: 'showing' | 'done',
): Promise<void> {
  await writer.underLock(holder, (run) => run('set-phase', { ds, phase }));
}

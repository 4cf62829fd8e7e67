import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Graph } from '../../domain/model/graph.ts';
import type { Id, NodeType } from '../../domain/model/record.ts';
import { lookUpIn } from '../../domain/rights/history.ts';
import type { Day } from '../../domain/time/day.ts';
import { capitalised } from '../../domain/text/count-words.ts';
import {
  type Change,
  changeOf,
  type ChangeRecorder,
  changeRecorder,
  type OldDataset,
  type OldRecord,
} from './changes.ts';
import type { OnBatch } from './load-report.ts';
import { createRow, type CreateRow, type LinkRow, mergeRow, WRITTEN_TYPES } from './rows.ts';
import type { VersionDays } from './summary.ts';
import type { RunInside } from './writer.ts';

export interface WriteContext {
  readonly graph: Graph;
  /** The dataset to compare with; null for none. */
  readonly old: OldDataset | null;
  /** Runs queries in one transaction, under the lock; does nothing if the load is only tried. */
  readonly write: (work: (run: RunInside) => Promise<unknown>) => Promise<unknown>;
  /** The number of the dataset being written. */
  readonly ds: number;
  /** The instant of the load: UTC, ISO 8601. */
  readonly recordedAt: string;
  readonly knownOn: Day;
  readonly onBatch: OnBatch;
}

/** Records in a transaction: a larger one does not fit into the server's young generation. */
const BATCH_RECORDS = 1_000;
const YIELD_ITEMS = 50;

/**
 * Writes every record of a graph as a dataset that nobody reads yet, a transaction per batch, and
 * records what has changed.
 */
export async function writeGraph(writing: WriteContext) {
  const { graph, ds, recordedAt, knownOn, onBatch } = writing;
  const versionDays: VersionDays[] = [];
  const links: LinkRow[] = [];
  const ids = new Set<Id>();
  const lookUp = lookUpIn(Object.values(graph.records).flat());
  function* rowsOf(type: NodeType): Generator<CreateRow> {
    for (const record of graph.records[type])
      yield createRow({ ds, knownOn, lookUp }, type, record);
  }
  const noteRow = ({ record, later, versions }: CreateRow) => {
    for (const { startEarliest, endLatest, knownFrom } of versions)
      versionDays.push({ startEarliest, endLatest, knownFrom });
    ids.add(record.id);
    for (const link of later) links.push(link);
  };
  const recorder = changeRecorder(ds, recordedAt);
  let done = 0;
  const write = async (type: NodeType | 'MERGED', created: Iterable<CreateRow>) => {
    // Two transactions at once: while one commits, the next one runs.
    let [older, newer] = [Promise.resolve(), Promise.resolve()];
    for await (const rows of batched(created, BATCH_RECORDS)) {
      rows.forEach(noteRow);
      onBatch('writing', type, done);
      done += rows.length;
      await older;
      [older, newer] = [newer, writeRecords(writing, recorder, type, rows)];
      newer.catch(() => undefined); // the batch after the next, or the end, throws it
    }
    await Promise.all([older, newer]);
  };
  for (const type of WRITTEN_TYPES) await write(type, rowsOf(type));
  for await (const rows of batched(links, BATCH_RECORDS)) {
    onBatch('linking', 'records', done);
    await writing.write((run) => run('link-records', { ds, rows }));
  }
  const merged = graph.merges.map((merge) => mergeRow(ds, merge));
  await write('MERGED', merged);
  await recordRemoved(writing, recorder, ids, done);
  return { versionDays, ...recorder.changed };
}

async function writeRecords(
  writing: WriteContext,
  recorder: ChangeRecorder,
  type: NodeType | 'MERGED',
  rows: readonly CreateRow[],
): Promise<void> {
  const ids = rows.map(({ record }) => record.id);
  const parameters = { oldDs: writing.old?.ds, ids };
  const found = await writing.old?.writer.run<OldRecord>('compare-records', parameters);
  const old = new Map(found?.map((row) => [row.id, row]));
  const changes = rows
    .map(({ record, hash }) => changeOf(record, hash, old.get(record.id)))
    .filter((change) => change !== null);
  const created = rows.map(({ record, hash, properties, linked }) => {
    const before = old.get(record.id);
    const tenureRecordedAt = before?.hash === hash ? before.recordedAt : writing.recordedAt;
    return { ...linked, properties: { ...properties, tenureRecordedAt } };
  });
  await writing.write(async (run) => {
    const label = `Tenure${capitalised(type)}`;
    await Promise.all([
      run('create-records', { ds: writing.ds, label, rows: created }),
      recorder.write(run, changes),
    ]);
  });
  recorder.committed(changes);
}

/** @param ids  of the records and merges that are there now */
async function recordRemoved(
  { old, write, onBatch }: WriteContext,
  recorder: ChangeRecorder,
  ids: ReadonlySet<Id>,
  done: number,
): Promise<void> {
  for (let after: Id | undefined = ''; old && after !== undefined;) {
    onBatch('comparing', 'what is gone', done);
    const rows: readonly { readonly id: Id }[] = await old.writer.run('record-ids', {
      ds: old.ds,
      after,
      batch: BATCH_RECORDS,
    });
    const changes = rows
      .filter(({ id }) => !ids.has(id))
      .map(({ id }): Change => ({ kind: 'REMOVED', subjectId: id, reason: null }));
    if (changes.length > 0) await write((run) => recorder.write(run, changes));
    recorder.committed(changes);
    after = rows.at(-1)?.id;
  }
}

/** Lists of at most `size`; yields to the event loop, so that the driver's responses are read. */
export async function* batched<T>(items: Iterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length % YIELD_ITEMS === 0) await nextTurn();
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

import type { Records } from '../../domain/model/graph.ts';
import type { Id } from '../../domain/model/record.ts';
import type { Day } from '../../domain/time/day.ts';
import { capitalised } from '../../domain/text/count-words.ts';
import { technical } from '../../store/neo4j/properties.ts';
import { canonical } from '../assemble/canonical.ts';
import { batched, yieldToEventLoop } from './batches.ts';
import { type ChangeRecorder, changeRecorder } from './change-recorder.ts';
import { type Change, changeOf, type OldDataset, oldRecords } from './changes.ts';
import { LoadError } from './error.ts';
import type { ChangedRecords, OnBatch } from './load-report.ts';
import { laterLinks, type LinkRow } from './links.ts';
import { createRow, type CreateRow, LOADED_TYPES, type StoredRecord } from './rows.ts';
import { type LoadedType, type RecordsToLoad, type LoadSource } from './source.ts';
import { type DatasetSummary, datasetSummary } from './summary.ts';
import type { RunInside } from './writer.ts';

export interface WriteContext {
  readonly source: LoadSource;
  /** The dataset to compare with; null for none. */
  readonly old: OldDataset | null;
  /** Runs queries in one transaction, under the lock; does nothing if the load is only tried. */
  readonly write: (work: (run: RunInside) => Promise<void>) => Promise<void>;
  /** The number of the dataset being written. */
  readonly ds: number;
  /** The instant of the load: UTC, ISO 8601. */
  readonly recordedAt: string;
  /** The day of the load. */
  readonly knownOn: Day;
  readonly onBatch: OnBatch;
}

/** Records in a transaction: a larger one does not fit into the server's young generation. */
const BATCH_RECORDS = 1_000;

/**
 * Writes every record of a source as a dataset that nobody reads yet, a transaction per batch, and
 * records what has changed.
 *
 * @throws {LoadError} BROKEN_GRAPH if a record links to one that does not exist
 */
export async function writeGraph(
  writing: WriteContext,
): Promise<ChangedRecords & { readonly summary: DatasetSummary }> {
  const summary = datasetSummary();
  const links: LinkRow[] = [];
  const ids = new Set<Id>();
  const recorder = changeRecorder(writing.ds, writing.recordedAt);
  const { knownOn } = writing;
  let done = 0;
  const names = new Map<Id, string>();
  for (const type of LOADED_TYPES) {
    // Two transactions at once: while one commits, the next one runs.
    let [older, newer] = [Promise.resolve(), Promise.resolve()];
    for await (const loadings of batched<RecordsToLoad<LoadedType>>(
      writing.source.records(type),
      BATCH_RECORDS,
    )) {
      const rows: CreateRow[] = [];
      for await (const loading of yieldToEventLoop(loadings)) {
        const { record, evidence, versions } = loading;
        summary.add(type, record);
        for (const piece of evidence) summary.add('EVIDENCE', piece);
        for (const version of versions) summary.addVersion(version);
        for (const { id } of writing.old ? [record, ...evidence] : []) ids.add(id);
        for (const link of laterLinks(type, record, knownOn)) links.push(link);
        if (type === 'PARTY') names.set(record.id, (record as Records['PARTY']).name);
        rows.push(createRow(writing.ds, knownOn, type, loading, (id) => names.get(id) ?? id));
      }
      writing.onBatch('writing', type, done);
      done += rows.reduce((total, { evidence }) => total + 1 + evidence.length, 0);
      await older;
      [older, newer] = [newer, writeRecords(writing, recorder, type, rows)];
      newer.catch(() => undefined); // the batch after the next, or the end, throws it
    }
    await Promise.all([older, newer]);
  }
  await writeLinks(writing, links, done);
  for (const id of await writeMerges(writing, recorder)) ids.add(id);
  await recordRemoved(writing, recorder, ids, done);
  return { summary, ...recorder.changed() };
}

async function writeRecords(
  writing: WriteContext,
  recorder: ChangeRecorder,
  type: LoadedType,
  rows: readonly CreateRow[],
): Promise<void> {
  const stored = [...rows, ...rows.flatMap(({ evidence }) => evidence)];
  const ids = stored.map(({ record }) => record.id);
  const old = await oldRecords(writing.old, ids);
  const changes = stored
    .map(({ record, hash }) => changeOf(record, hash, old.get(record.id)))
    .filter((change) => change !== null);
  const stamped = ({ record, hash, properties }: StoredRecord) => {
    const before = old.get(record.id);
    const tenureRecordedAt = before?.hash === hash ? before.recordedAt : writing.recordedAt;
    return { ...properties, tenureRecordedAt };
  };
  const [nodes, links] = [sum(rows, (row) => row.nodes), sum(rows, (row) => row.links)];
  const wanted = () =>
    rows.flatMap(({ record, targets }) => targets.map((to) => ({ from: record.id, to })));
  await writing.write(async (run) => {
    const parameters = rows.map((row) => ({
      ...row.linked,
      properties: stamped(row),
      evidence: row.evidence.map((piece, ordinal) => ({
        ordinal,
        sourceId: piece.record.sourceId,
        properties: stamped(piece),
      })),
    }));
    const [written] = await Promise.all([
      run('create-records', {
        ds: writing.ds,
        label: `Tenure${capitalised(type)}`,
        rows: parameters,
      }),
      recorder.write(run, changes),
    ]);
    if (written.nodes !== nodes || written.links !== links)
      await refuseBroken(run, writing.ds, wanted());
  });
  recorder.committed(changes);
}

async function writeLinks(
  writing: WriteContext,
  links: readonly LinkRow[],
  done: number,
): Promise<void> {
  for await (const rows of batched(links, BATCH_RECORDS)) {
    writing.onBatch('linking', 'records', done);
    await writing.write(async (run) => {
      const written = await run('link-records', { ds: writing.ds, rows });
      if (written.links !== rows.length) await refuseBroken(run, writing.ds, rows);
    });
  }
}

/** Returns the ids that were merged into others. */
async function writeMerges(
  writing: WriteContext,
  recorder: ChangeRecorder,
): Promise<readonly Id[]> {
  const merges = writing.source.merges.map(({ from, into, reason }) => ({
    id: from,
    into,
    reason,
    hash: canonical([into, reason]),
  }));
  for await (const batch of batched(merges, BATCH_RECORDS)) {
    writing.onBatch('linking', 'merges', batch.length);
    const ids = batch.map(({ id }) => id);
    const old = await oldRecords(writing.old, ids);
    const changes = batch
      .filter(({ id, hash }) => old.get(id)?.hash !== hash)
      .map(({ id, reason }): Change => ({ kind: 'MERGED', subjectId: id, reason }));
    const rows = batch.map(({ id, into, reason, hash }) => ({
      into,
      properties: {
        id,
        reason,
        ...technical({ ds: writing.ds, type: 'MERGED', shown: 'Merged', hash }),
      },
    }));
    const links = batch.map(({ into }) => ({ from: into, to: into }));
    await writing.write(async (run) => {
      const written = await run('create-merges', { ds: writing.ds, rows });
      if (written.nodes !== rows.length) await refuseBroken(run, writing.ds, links);
      await recorder.write(run, changes);
    });
    recorder.committed(changes);
  }
  return merges.map(({ id }) => id);
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

/** @param links  at least one of them leads to a record that does not exist, or exists twice */
async function refuseBroken(
  run: RunInside,
  ds: number,
  links: readonly { readonly from: Id; readonly to: Id }[],
): Promise<never> {
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const lost = (await run<{ id: Id }>('missing-ids', { ds, ids })).rows[0]?.id;
  const from = links.find((link) => link.from === lost || link.to === lost)?.from ?? 'a record';
  throw new LoadError(
    'BROKEN_GRAPH',
    `every link must lead to a record of the graph: ${from} leads to ${lost ?? 'a record twice'}`,
  );
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

import type { Records } from '../../domain/model/graph.ts';
import type { Id } from '../../domain/model/record.ts';
import type { Day } from '../../domain/time/day.ts';
import { technical } from '../../store/neo4j/day-properties.ts';
import { canonical } from '../assemble/canonical.ts';
import { batched, yieldToEventLoop } from './batches.ts';
import { type ChangeRecorder, changeRecorder } from './change-recorder.ts';
import { type Change, changeOf, oldRecords } from './changes.ts';
import { LoadError } from './error.ts';
import type { ChangedRecords } from './load-report.ts';
import { type LinkRow, type LinkRows, noLinks, noteLinks } from './links.ts';
import { createRow, type CreateRow, type StoredRecord } from './rows.ts';
import { type LoadedType, type RecordsToLoad, type LoadSource, mergeTargets } from './source.ts';
import { type DatasetSummary, datasetSummary } from './summary.ts';
import type { RunInside, Writer } from './writer.ts';

export interface WriteContext {
  readonly writer: Writer;
  readonly source: LoadSource;
  /** The holder id of the load lock. */
  readonly holder: string;
  /** The number of the dataset being written. */
  readonly ds: number;
  /** The number of the dataset that is loaded now; null for none. */
  readonly oldDs: number | null;
  /** The instant of the load: UTC, ISO 8601. */
  readonly recordedAt: string;
  /** The day of the load. */
  readonly knownOn: Day;
  /** Called before every batch; an error that it throws ends the load. */
  readonly onBatch: (
    phase: 'writing' | 'linking' | 'comparing',
    what: string,
    done: number,
  ) => void;
}

/** Records in a transaction: a larger one does not fit into the server's young generation. */
const BATCH_RECORDS = 1_000;
/** Transactions at once: while one commits, the next one runs. */
const MAX_TRANSACTIONS = 2;

/** The query that creates each type of record, after those of the types that it links to. */
const CREATE: Readonly<Record<LoadedType, string>> = {
  SOURCE: 'create-sources',
  PARTY: 'create-parties',
  ASSET: 'create-assets',
  AGREEMENT: 'create-agreements',
  CLAUSE: 'create-clauses',
  DEAL: 'create-deals',
  EVENT: 'create-events',
  CONDITION: 'create-conditions',
  RIGHT: 'create-rights',
  ACT: 'create-acts',
  DISPUTE: 'create-disputes',
};

/**
 * Writes every record of a source as a dataset that nobody reads yet, a transaction per batch.
 *
 * @throws {LoadError} BROKEN_GRAPH if a record links to one that does not exist
 */
export async function writeGraph(
  writing: WriteContext,
): Promise<ChangedRecords & { readonly summary: DatasetSummary }> {
  const summary = datasetSummary();
  const links = noLinks();
  const recorder = changeRecorder(writing.ds, writing.recordedAt);
  const { knownOn } = writing;
  let done = 0;
  const names = new Map<Id, string>();
  for (const type of Object.keys(CREATE) as LoadedType[]) {
    const [begin, end] = limitConcurrency(MAX_TRANSACTIONS);
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
        noteLinks(links, type, record, knownOn);
        if (type === 'PARTY') names.set(record.id, (record as Records['PARTY']).name);
        rows.push(createRow(writing.ds, knownOn, type, loading, (id) => names.get(id) ?? id));
      }
      writing.onBatch('writing', type, done);
      done += rows.reduce((total, { evidence }) => total + 1 + evidence.length, 0);
      await begin(() => writeRecords(writing, recorder, type, rows));
    }
    await end();
  }
  for (const [query, rows] of Object.entries(links) as [keyof LinkRows, LinkRow[]][])
    await writeLinks(writing, query, rows, done);
  await writeMerges(writing, recorder);
  await recordRemoved(writing, recorder, done);
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
  const old = await oldRecords(writing, ids);
  const changes = stored
    .map(({ record, hash }) => changeOf(record, hash, old.get(record.id)))
    .filter((change) => change !== null);
  const stamped = ({ record, hash, properties }: StoredRecord) => {
    const before = old.get(record.id);
    const tenureRecordedAt = before?.hash === hash ? before.recordedAt : writing.recordedAt;
    return { ...properties, tenureRecordedAt };
  };
  const parameters = rows.map((row) => ({
    ...row.linked,
    properties: stamped(row),
    evidence: row.evidence.map((piece, ordinal) => ({
      ordinal,
      sourceId: piece.record.sourceId,
      properties: stamped(piece),
    })),
  }));
  const [nodes, links] = [sum(rows, (row) => row.nodes), sum(rows, (row) => row.links)];
  const wanted = () =>
    rows.flatMap(({ record, targets }) => targets.map((to) => ({ from: record.id, to })));
  await writing.writer.underLock(writing.holder, async (run) => {
    const [written] = await Promise.all([
      run(CREATE[type], { ds: writing.ds, rows: parameters }),
      recorder.write(run, changes),
    ]);
    if (written.nodes !== nodes || written.links !== links)
      await refuseBroken(run, writing.ds, wanted());
  });
  recorder.committed(changes);
}

async function writeLinks(
  writing: WriteContext,
  query: keyof LinkRows,
  all: readonly LinkRow[],
  done: number,
): Promise<void> {
  for await (const rows of batched(all, BATCH_RECORDS)) {
    writing.onBatch('linking', query, done);
    await writing.writer.underLock(writing.holder, async (run) => {
      const written = await run(query, { ds: writing.ds, rows });
      if (written.links !== rows.length) await refuseBroken(run, writing.ds, rows);
    });
  }
}

async function writeMerges(writing: WriteContext, recorder: ChangeRecorder): Promise<void> {
  const merges = [...mergeTargets(writing.source.merges())].map(([id, { into, reason }]) => ({
    id,
    into,
    reason,
    hash: canonical([into, reason]),
  }));
  for await (const batch of batched(merges, BATCH_RECORDS)) {
    writing.onBatch('linking', 'merges', batch.length);
    const ids = batch.map(({ id }) => id);
    const old = await oldRecords(writing, ids);
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
    await writing.writer.underLock(writing.holder, async (run) => {
      const written = await run('create-merges', { ds: writing.ds, rows });
      if (written.nodes !== rows.length) await refuseBroken(run, writing.ds, links);
      await recorder.write(run, changes);
    });
    recorder.committed(changes);
  }
}

async function recordRemoved(
  writing: WriteContext,
  recorder: ChangeRecorder,
  done: number,
): Promise<void> {
  const { writer, holder, ds, oldDs } = writing;
  for (let after: string | null = ''; oldDs !== null && after !== null;) {
    writing.onBatch('comparing', 'what is gone', done);
    const [row]: readonly { removed: readonly Id[]; last: Id | null }[] = await writer.run(
      'removed-records',
      { ds, oldDs, after, batch: BATCH_RECORDS },
    );
    const changes = row!.removed.map((id): Change => ({
      kind: 'REMOVED',
      subjectId: id,
      reason: null,
    }));
    if (changes.length > 0) await writer.underLock(holder, (run) => recorder.write(run, changes));
    recorder.committed(changes);
    after = row!.last;
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

/** Runs work concurrently, up to a number at a time; `end` waits for all of it. */
function limitConcurrency(
  maxRunning: number,
): readonly [begin: (work: () => Promise<void>) => Promise<void>, end: () => Promise<void>] {
  const running = new Set<Promise<void>>();
  return [
    async (work) => {
      while (running.size >= maxRunning) await Promise.race(running);
      const one = work().then(() => void running.delete(one));
      running.add(one);
      one.catch(() => undefined); // the next begin, or the end, throws it
    },
    async () => {
      await Promise.all(running);
    },
  ];
}

import type { AnyRecord } from '../../domain/model/graph.ts';
import { type Id, NODE_TYPES, type NodeType } from '../../domain/model/record.ts';
import { encodeRecord } from '../../store/neo4j/record-codec.ts';
import { batched } from './batches.ts';
import { changeTally } from './change-recorder.ts';
import { changeOf, oldRecords } from './changes.ts';
import { fingerprint } from './fingerprint.ts';
import type { LoadReport } from './load-report.ts';
import type { LoadedDataset } from './loaded-dataset.ts';
import type { LoadedType, RecordsToLoad, LoadSource } from './source.ts';
import { datasetSummary } from './summary.ts';
import type { Writer } from './writer.ts';

const BATCH_RECORDS = 5_000;

/** Finds what loading a source would change, without writing. Merges are left out. */
export async function compareGraph(
  writer: Writer,
  source: LoadSource,
  loaded: LoadedDataset | null,
): Promise<LoadReport> {
  const summary = datasetSummary();
  const tally = changeTally();
  const ids = new Set<Id>();
  for (const type of NODE_TYPES) {
    if (type === 'EVIDENCE') continue;
    for await (const batch of batched<RecordsToLoad<LoadedType>>(
      source.records(type),
      BATCH_RECORDS,
    )) {
      const records: readonly (readonly [NodeType, AnyRecord])[] = batch.flatMap(
        ({ record, evidence }) => [
          [type, record] as const,
          ...evidence.map((piece) => ['EVIDENCE', piece] as const),
        ],
      );
      const batchIds = records.map(([, { id }]) => id);
      const old = await oldRecords({ writer, oldDs: loaded?.ds ?? null }, batchIds);
      for (const [type, record] of records) {
        summary.add(type, record);
        ids.add(record.id);
        const hash = fingerprint(encodeRecord(type, record as never));
        const change = changeOf(record, hash, old.get(record.id));
        if (change) tally.add([change]);
      }
    }
  }
  const before = loaded ? await recordIds(writer, loaded.ds) : [];
  const removed = before.filter((id) => !ids.has(id));
  tally.add(removed.map((subjectId) => ({ kind: 'REMOVED', subjectId, reason: null })));
  return {
    version: source.version,
    unchanged: false,
    seededAt: null,
    counts: summary.counts(),
    ...tally.changed(),
  };
}

async function recordIds(writer: Writer, ds: number): Promise<readonly Id[]> {
  const all: Id[] = [];
  for (let after: Id | undefined = ''; after !== undefined;) {
    const rows: readonly { readonly id: Id }[] = await writer.run('record-ids', {
      ds,
      after,
      batch: BATCH_RECORDS,
    });
    for (const { id } of rows) all.push(id);
    after = rows.at(-1)?.id;
  }
  return all;
}

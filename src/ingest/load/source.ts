import type { Evidence } from '../../domain/model/evidence.ts';
import type { AnyRecord, Graph, Records } from '../../domain/model/graph.ts';
import type { RightVersion } from '../../domain/model/history.ts';
import type { Id, NodeType } from '../../domain/model/record.ts';
import { decidingEventIds } from '../../domain/rights/heads.ts';
import { historiesIn, lookUpIn } from '../../domain/rights/history.ts';
import { versionsOfRight } from '../../domain/rights/versions.ts';
import { buildGraph } from '../assemble/build-graph.ts';
import type { CheckedSeed } from '../validate/records.ts';

/** Every type of record except evidence, which is written with the record that it supports. */
export type LoadedType = Exclude<NodeType, 'EVIDENCE'>;

export interface RecordsToLoad<T extends LoadedType> {
  readonly record: Records[T];
  /** The record's evidence, in the order of its `evidenceIds`. */
  readonly evidence: readonly Evidence[];
  /** The versions of a right by knowledge day; none for other records. */
  readonly versions: readonly RightVersion[];
  /** The events on which the heads of a right turn; none for other records. */
  readonly headEventIds: readonly Id[];
}

/** A graph as a load reads it, by type. */
export interface LoadSource {
  readonly graph: Graph;
  records<T extends LoadedType>(
    type: T,
  ): Iterable<RecordsToLoad<T>> | AsyncIterable<RecordsToLoad<T>>;
}

/** A checked seed as a source of a load, with its rights in file order. */
export function seedSource(seed: CheckedSeed): LoadSource {
  const graph = buildGraph(seed, ''); // the load knows when each record was recorded
  const rights = new Map(graph.records.RIGHT.map((right) => [right.id, right]));
  const RIGHT = seed.rights.map(({ id }) => rights.get(id)!);
  return graphSource({ ...graph, records: { ...graph.records, RIGHT } });
}

export function graphSource(graph: Graph): LoadSource {
  const lookUp = lookUpIn(Object.values(graph.records).flat());
  const evidenceOf = (record: AnyRecord) =>
    'evidenceIds' in record ? record.evidenceIds.map((id) => lookUp('EVIDENCE', id)!) : [];
  function* records<T extends LoadedType>(type: T): Generator<RecordsToLoad<T>> {
    for (const record of graph.records[type]) {
      const ids = type === 'RIGHT' ? [record.id] : [];
      const [history] = historiesIn(ids, lookUp).values();
      yield {
        record,
        evidence: evidenceOf(record),
        versions: history ? versionsOfRight(history) : [],
        headEventIds: history && history.heads.size > 0 ? [...decidingEventIds(history)] : [],
      };
    }
  }
  return { graph, records };
}

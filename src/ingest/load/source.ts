import type { Evidence } from '../../domain/model/evidence.ts';
import type { Graph, Records } from '../../domain/model/graph.ts';
import type { Id, NodeType } from '../../domain/model/record.ts';
import type { Merge } from '../../domain/model/party.ts';
import type { Right } from '../../domain/model/right.ts';
import type { RightVersion } from '../../domain/model/history.ts';

/** Every type of record but evidence, which is written with what it supports. */
export type LoadedType = Exclude<NodeType, 'EVIDENCE'>;

/** A record as it is loaded. */
export interface Loading<T extends LoadedType> {
  readonly record: Records[T];
  /** What supports it, in order of id. */
  readonly evidence: readonly Evidence[];
  /** Of a right, by knowledge day; else none. */
  readonly versions: readonly RightVersion[];
}

/**
 * What a load reads: records by type, each once, so that a graph need not be in memory as a whole.
 */
export interface LoadSource {
  /** Equal for equal seeds. */
  readonly version: string;
  records<T extends LoadedType>(type: T): Iterable<Loading<T>> | AsyncIterable<Loading<T>>;
  merges(): Iterable<Merge>;
}

/**
 * A graph in memory as what a load reads.
 *
 * @param versions  of src/domain/rights/versions.ts, for the same graph
 */
export function graphSource(graph: Graph, versions: readonly RightVersion[]): LoadSource {
  const evidenceOf = grouped(graph.records.EVIDENCE, ({ subjectId }) => subjectId);
  const versionsOf = grouped(versions, ({ rightId }) => rightId);
  return {
    version: graph.version,
    records: (type) => loadings(graph.records[type], evidenceOf, (right) => versionsOf(right.id)),
    merges: () => graph.merges,
  };
}

/** Records with what belongs to each. */
export function* loadings<T extends LoadedType>(
  records: readonly Records[T][],
  evidenceOf: (id: Id) => readonly Evidence[],
  versionsOf: (right: Right) => readonly RightVersion[],
): Generator<Loading<T>> {
  for (const record of records) {
    yield {
      record,
      evidence: evidenceOf(record.id),
      versions: record.id.startsWith('right:') ? versionsOf(record as Right) : [],
    };
  }
}

/** What a list holds under each key, in the order of the list. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => Id): (key: Id) => readonly T[] {
  const groups = new Map<Id, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return (key) => groups.get(key) ?? [];
}

/** Merged ids with the record that each one finally means; chains are followed. */
export function mergeTargets(
  merges: Iterable<Merge>,
): ReadonlyMap<Id, { readonly into: Id; readonly reason: string | null }> {
  const by = new Map([...merges].map((merge) => [merge.from, merge]));
  return new Map(
    [...by].map(([from, { into, reason }]) => {
      let target = into;
      for (let hops = 0; by.has(target) && hops < by.size; hops++) target = by.get(target)!.into;
      return [from, { into: target, reason }];
    }),
  );
}

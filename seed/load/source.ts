import type { Graph, Id, Merge, NodeType, Records, RightVersion } from '../../src/model.ts';

/** What a load reads: records by type, each once and in order of id, so that a graph need not be in memory as a whole. */
export interface LoadSource {
  /** SHA-256 over all records; equal for equal graphs. */
  readonly version: string;
  records<T extends NodeType>(type: T): Iterable<Records[T]> | AsyncIterable<Records[T]>;
  /** In the order of the rights, each right's by knowledge day. */
  versions(): Iterable<RightVersion> | AsyncIterable<RightVersion>;
  merges(): Iterable<Merge>;
}

/**
 * A graph in memory as what a load reads.
 *
 * @param versions  of src/rights/versions.ts, for the same graph
 */
export function graphSource(graph: Graph, versions: readonly RightVersion[]): LoadSource {
  return {
    version: graph.version,
    records: (type) => graph.records[type],
    versions: () => versions,
    merges: () => graph.merges,
  };
}

/** Merged ids with the record that each one finally means; chains are followed. */
export function mergeTargets(merges: Iterable<Merge>): ReadonlyMap<Id, { readonly into: Id; readonly reason: string | null }> {
  const by = new Map([...merges].map((merge) => [merge.from, merge]));
  return new Map([...by].map(([from, { into, reason }]) => {
    let target = into;
    for (let hops = 0; by.has(target) && hops < by.size; hops++) target = by.get(target)!.into;
    return [from, { into: target, reason }];
  }));
}

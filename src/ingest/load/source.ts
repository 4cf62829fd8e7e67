import type { Evidence } from '../../domain/model/evidence.ts';
import type { Records } from '../../domain/model/graph.ts';
import type { Id, NodeType } from '../../domain/model/record.ts';
import type { Dossier } from '../../domain/model/dossier.ts';
import type { Merge } from '../../domain/model/party.ts';
import type { RightVersion } from '../../domain/model/history.ts';

/** Every type of record except evidence, which is written with the record that it supports. */
export type LoadedType = Exclude<NodeType, 'EVIDENCE'>;

export interface RecordsToLoad<T extends LoadedType> {
  readonly record: Records[T];
  /** Of a right in the order of its `evidenceIds`. */
  readonly evidence: readonly Evidence[];
  /** By knowledge day; none unless it is a right. */
  readonly versions: readonly RightVersion[];
  /** Of a right: the events that the rights on which it depends turn on. */
  readonly headEventIds: readonly Id[];
}

/** The records that a load reads, by type and each once: they need not be in memory together. */
export interface LoadSource {
  /** Equal for equal seeds. */
  readonly version: string;
  records<T extends LoadedType>(
    type: T,
  ): Iterable<RecordsToLoad<T>> | AsyncIterable<RecordsToLoad<T>>;
  merges(): Iterable<Merge>;
  readonly dossier: Dossier | null;
}

/** Merged ids with the record that each one stands for in the end. */
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

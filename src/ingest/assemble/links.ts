import type { Id } from '../../domain/model/record.ts';
import { groupBy } from '../../domain/group-by.ts';

export type IdsOf = (id: Id) => readonly Id[];

/** Ids in order, each once. */
export function sortedIds(ids: readonly Id[]): readonly Id[] {
  return ids.length < 2 ? ids : [...new Set(ids)].sort();
}

export function sortedById<T extends { readonly id: Id }>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** For each key the sorted ids of the records that have it among their `targets`. */
export function inverse<T extends { readonly id: Id }>(
  records: readonly T[],
  targets: (record: T) => readonly (Id | null)[],
): IdsOf {
  const links = records.flatMap((record) => targets(record).map((to) => ({ to, from: record.id })));
  const byTarget = groupBy(links, ({ to }) => to);
  return (key) => sortedIds((byTarget.get(key) ?? []).map(({ from }) => from));
}

import { groupBy } from '../../domain/group-by.ts';
import type { RightVersion } from '../../domain/model/history.ts';
import type { AnyRecord, Graph, Records } from '../../domain/model/graph.ts';
import { type Id, type NodeType, nodeTypeOf } from '../../domain/model/record.ts';
import { rightHistoriesOf } from '../../domain/rights/history.ts';
import { versionsOf } from '../../domain/rights/versions.ts';
import { isVisible } from '../../domain/rights/visible.ts';
import type { Day } from '../../domain/time/day.ts';
import { searchTextOf } from '../labels.ts';

export type MemoryIndex = ReturnType<typeof memoryIndex>;

export function memoryIndex(graph: Graph) {
  const records: readonly AnyRecord[] = Object.values(graph.records).flat();
  return {
    graph,
    byId: new Map(records.map((record) => [record.id, record])),
    merged: new Map(graph.merges.map(({ from, into }) => [from, into])),
    histories: new Map(rightHistoriesOf(graph).map((right) => [right.rightId, right])),
    versions: groupBy(versionsOf(graph), ({ rightId }) => rightId),
  };
}

/** The id of the record that an id means, merges followed; undefined if there is none. */
export function resolveId({ byId, merged }: MemoryIndex, id: Id): Id | undefined {
  return byId.has(id) ? id : merged.get(id);
}

export function recordOf<T extends NodeType>(
  index: MemoryIndex,
  type: T,
  id: Id,
): Records[T] | undefined {
  const found = resolveId(index, id) ?? '';
  return nodeTypeOf(found) === type ? (index.byId.get(found) as Records[T]) : undefined;
}

export function versionAt(
  { versions }: MemoryIndex,
  rightId: Id,
  knownAt: Day,
): RightVersion | undefined {
  return versions.get(rightId)?.find((version) => isVisible(version, knownAt));
}

/** Whether a value is in a list of a filter; null: all are. */
export function isAmong<T>(value: T | null, list: readonly T[] | null): boolean {
  return list === null || (value !== null && list.includes(value));
}

/** Whether the text of a record has each of some normalised words, whole or as a part. */
export function hasWords<T extends NodeType>(
  type: T,
  record: Records[T],
  words: readonly string[],
): boolean {
  const text = words.length === 0 ? '' : searchTextOf(type, record);
  return words.every((word) => text.includes(word));
}

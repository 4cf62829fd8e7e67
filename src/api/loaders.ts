import DataLoader from 'dataloader';
import { type Id, NODE_TYPES, type NodeType, type Records, type RightCase } from '../model.ts';
import type { Day } from '../time/day.ts';
import type { Snapshot } from '../store/store.ts';

/** What one request has asked the store for, so that equal questions are asked once and those of one level together. */
export interface Loaders {
  /** The record of an id, merges followed; null where there is none of that kind. */
  record<T extends NodeType>(type: T, id: Id): Promise<Records[T] | null>;
  /** What decides about a right; null where there is no such right. */
  rightCase(rightId: Id): Promise<RightCase | null>;
  /** The same of several. */
  rightCases(rightIds: readonly Id[]): Promise<readonly (RightCase | null)[]>;
  /** The chain of rights through acts visible at knownAt, the right itself included; unordered. */
  lineage(rightId: Id, knownAt: Day): Promise<readonly Id[]>;
  /** For each id the id of its record, merges followed; null where there is none. */
  resolved(ids: readonly Id[]): Promise<readonly (Id | null)[]>;
}

/** Loaders for one request. */
export function loadersOf(snapshot: () => Promise<Snapshot>): Loaders {
  const records = Object.fromEntries(NODE_TYPES.map((type) => [type, recordLoader(type, snapshot)])) as { [T in NodeType]: DataLoader<Id, Records[T] | null> };
  const cases = new DataLoader<Id, RightCase | null>(async (ids) => (await snapshot()).cases(ids));
  const resolved = new DataLoader<Id, Id | null>(async (ids) => {
    const found = await (await snapshot()).resolve(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  const lineages = new Map<Day, DataLoader<Id, readonly Id[]>>();
  return {
    record: (type, id) => records[type].load(id),
    rightCase: (id) => cases.load(id),
    rightCases: (ids) => Promise.all(ids.map((id) => cases.load(id))),
    lineage: (id, knownAt) => {
      const loader = lineages.get(knownAt) ?? lineageLoader(knownAt, snapshot);
      lineages.set(knownAt, loader);
      return loader.load(id);
    },
    resolved: (ids) => Promise.all(ids.map((id) => resolved.load(id))),
  };
}

function recordLoader<T extends NodeType>(type: T, snapshot: () => Promise<Snapshot>): DataLoader<Id, Records[T] | null> {
  return new DataLoader(async (ids) => (await snapshot()).load(type, ids));
}

function lineageLoader(knownAt: Day, snapshot: () => Promise<Snapshot>): DataLoader<Id, readonly Id[]> {
  return new DataLoader(async (ids) => {
    const chains = await (await snapshot()).lineages(ids, knownAt);
    return ids.map((id) => chains.get(id) ?? [id]);
  });
}

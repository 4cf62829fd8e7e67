import DataLoader from 'dataloader';
import type { AnyRecord, Records } from '../domain/model/graph.ts';
import type { Day } from '../domain/time/day.ts';
import { type Id, type NodeType, nodeTypeOf } from '../domain/model/record.ts';
import { memberPaths } from '../domain/rights/groups/members.ts';
import type { Snapshot } from '../store/store.ts';

export type Loaders = ReturnType<typeof loadersOf>;

export interface Lookup {
  /** The dataset that answers; opened at its first use. */
  readonly snapshot: () => Promise<Snapshot>;
  readonly loaders: Loaders;
}

export function lookupIn(snapshot: Snapshot): Lookup {
  const opened = () => Promise.resolve(snapshot);
  return { snapshot: opened, loaders: loadersOf(opened) };
}

/** Batches and deduplicates the reads of one request. */
export function loadersOf(snapshot: () => Promise<Snapshot>) {
  const batch = <Value>(
    read: (store: Snapshot, ids: readonly Id[]) => Promise<readonly Value[]>,
  ): DataLoader<Id, Value> => new DataLoader(async (ids) => read(await snapshot(), ids));
  const records = batch<AnyRecord | null>((store, ids) => store.load(ids));
  const participations = batch((store, ids) => store.participations(ids));
  const histories = batch((store, ids) => store.histories(ids));
  const rightsUnder = {
    CLAUSE: batch((store, ids) => store.rightsUnder('CLAUSE', ids)),
    CONDITION: batch((store, ids) => store.rightsUnder('CONDITION', ids)),
  };
  const lineages = loaderPerDay((knownAt) => batch((store, ids) => store.lineages(ids, knownAt)));
  const members = loaderPerDay((knownAt) =>
    batch(async (store, ids) => {
      const links = await store.memberLinks(ids, knownAt);
      return ids.map((id) => memberPaths([id], links));
    }),
  );
  const record = async <T extends NodeType>(type: T, id: Id): Promise<Records[T] | null> => {
    const found = await records.load(id);
    return found && nodeTypeOf(found.id) === type ? (found as Records[T]) : null;
  };
  return {
    /** The record of an id, merges followed; null if there is none of that kind. */
    record,
    /** The records of ids, in their order; those without one of that kind are left out. */
    records: async <T extends NodeType>(
      type: T,
      ids: readonly Id[],
    ): Promise<readonly Records[T][]> =>
      (await Promise.all(ids.map((id) => record(type, id)))).filter((found) => found !== null),
    participations: (partyId: Id) => participations.load(partyId),
    /** A party and all its members, with their days as known at knownAt. */
    members: (partyId: Id, knownAt: Day) => members(knownAt).load(partyId),
    rightsUnder: (type: 'CLAUSE' | 'CONDITION', id: Id) => rightsUnder[type].load(id),
    rightHistory: (rightId: Id) => histories.load(rightId),
    rightHistories: (rightIds: readonly Id[]) =>
      Promise.all(rightIds.map((id) => histories.load(id))),
    /** The chain of rights through acts visible at knownAt, the right itself too; unordered. */
    lineage: (rightId: Id, knownAt: Day) => lineages(knownAt).load(rightId),
    /** For each id the id of its record, merges followed; null if there is none. */
    resolved: (ids: readonly Id[]) =>
      Promise.all(ids.map(async (id) => (await records.load(id))?.id ?? null)),
  };
}

function loaderPerDay<Loader>(make: (knownAt: Day) => Loader): (knownAt: Day) => Loader {
  const made = new Map<Day, Loader>();
  return (knownAt) => {
    const loader = made.get(knownAt) ?? make(knownAt);
    made.set(knownAt, loader);
    return loader;
  };
}

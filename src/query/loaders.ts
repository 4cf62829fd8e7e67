import DataLoader from 'dataloader';
import type { Id, NodeType } from '../domain/model/record.ts';
import type { Participations } from '../domain/model/party.ts';
import type { AnyRecord, Records } from '../domain/model/graph.ts';
import type { RightHistory } from '../domain/model/history.ts';
import type { Day } from '../domain/time/day.ts';
import { nodeTypeOf } from '../domain/model/record.ts';
import { type GroupMembers, memberPaths } from '../domain/rights/groups/members.ts';
import type { Snapshot } from '../store/store.ts';

/** Batches and deduplicates the reads of one request. */
export interface Loaders {
  /** The record of an id, merges followed; null if there is none of that kind. */
  record<T extends NodeType>(type: T, id: Id): Promise<Records[T] | null>;
  /** The records of ids, in their order; those without one of that kind are left out. */
  records<T extends NodeType>(type: T, ids: readonly Id[]): Promise<readonly Records[T][]>;
  participations(partyId: Id): Promise<Participations>;
  /** A party and all its members, with their days as known at knownAt. */
  members(partyId: Id, knownAt: Day): Promise<GroupMembers>;
  /** The rights that a clause grants, or that are subject to a condition. */
  rightsUnder(type: 'CLAUSE' | 'CONDITION', id: Id): Promise<readonly Id[]>;
  /** The history of a right; null if there is no such right. */
  rightHistory(rightId: Id): Promise<RightHistory | null>;
  rightHistories(rightIds: readonly Id[]): Promise<readonly (RightHistory | null)[]>;
  /** The chain of rights through acts visible at knownAt, the right itself included; unordered. */
  lineage(rightId: Id, knownAt: Day): Promise<readonly Id[]>;
  /** For each id the id of its record, merges followed; null if there is none. */
  resolved(ids: readonly Id[]): Promise<readonly (Id | null)[]>;
}

export function loadersOf(snapshot: () => Promise<Snapshot>): Loaders {
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
  const record = async <T extends NodeType>(type: T, id: Id) => {
    const found = await records.load(id);
    return found && nodeTypeOf(found.id) === type ? (found as Records[T]) : null;
  };
  return {
    record,
    records: async (type, ids) =>
      (await Promise.all(ids.map((id) => record(type, id)))).filter((found) => found !== null),
    participations: (partyId) => participations.load(partyId),
    rightsUnder: (type, id) => rightsUnder[type].load(id),
    rightHistory: (id) => histories.load(id),
    rightHistories: (ids) => Promise.all(ids.map((id) => histories.load(id))),
    lineage: (id, knownAt) => lineages(knownAt).load(id),
    members: (id, knownAt) => members(knownAt).load(id),
    resolved: (ids) => Promise.all(ids.map(async (id) => (await records.load(id))?.id ?? null)),
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

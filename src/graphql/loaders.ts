import DataLoader from 'dataloader';
import type { Id, NodeType } from '../domain/model/record.ts';
import type { Participations } from '../domain/model/party.ts';
import type { Records } from '../domain/model/graph.ts';
import type { RightCase } from '../domain/model/history.ts';
import type { Day } from '../domain/time/day.ts';
import type { Snapshot } from '../store/store.ts';

/** What one request has asked the store for, so that equal questions are asked once and those of one level together. */
export interface Loaders {
  /** The record of an id, merges followed; null where there is none of that kind. */
  record<T extends NodeType>(type: T, id: Id): Promise<Records[T] | null>;
  /** In what a party takes part. */
  participations(partyId: Id): Promise<Participations>;
  /** The rights that a clause grants, or that are subject to a condition. */
  rightsUnder(type: 'CLAUSE' | 'CONDITION', id: Id): Promise<readonly Id[]>;
  /** What decides about a right; null where there is no such right. */
  rightCase(rightId: Id): Promise<RightCase | null>;
  /** The same of several. */
  rightCases(rightIds: readonly Id[]): Promise<readonly (RightCase | null)[]>;
  /** The chain of rights through acts visible at knownAt, the right itself included; unordered. */
  lineage(rightId: Id, knownAt: Day): Promise<readonly Id[]>;
  /** For each id the id of its record, merges followed; null where there is none. */
  resolved(ids: readonly Id[]): Promise<readonly (Id | null)[]>;
}

/** Loaders for one request; each is made when it is first needed. */
export function loadersOf(snapshot: () => Promise<Snapshot>): Loaders {
  const records = new Map<NodeType, DataLoader<Id, Records[NodeType] | null>>();
  const lineages = new Map<Day, DataLoader<Id, readonly Id[]>>();
  const under = new Map<'CLAUSE' | 'CONDITION', DataLoader<Id, readonly Id[]>>();
  let parts: DataLoader<Id, Participations> | null = null;
  let cases: DataLoader<Id, RightCase | null> | null = null;
  let resolved: DataLoader<Id, Id | null> | null = null;
  const caseOf = (id: Id) =>
    (cases ??= new DataLoader(async (ids) => (await snapshot()).cases(ids))).load(id);
  return {
    record: <T extends NodeType>(type: T, id: Id) => {
      let loader = records.get(type);
      if (!loader)
        records.set(
          type,
          (loader = new DataLoader(async (ids) => (await snapshot()).load(type, ids))),
        );
      return loader.load(id) as Promise<Records[T] | null>;
    },
    participations: (partyId) =>
      (parts ??= new DataLoader(async (ids) => (await snapshot()).participations(ids))).load(
        partyId,
      ),
    rightsUnder: (type, id) => {
      let loader = under.get(type);
      if (!loader)
        under.set(
          type,
          (loader = new DataLoader(async (ids) => (await snapshot()).rightsUnder(type, ids))),
        );
      return loader.load(id);
    },
    rightCase: caseOf,
    rightCases: (ids) => Promise.all(ids.map(caseOf)),
    lineage: (id, knownAt) => {
      let loader = lineages.get(knownAt);
      if (!loader) lineages.set(knownAt, (loader = lineageLoader(knownAt, snapshot)));
      return loader.load(id);
    },
    resolved: (ids) => {
      resolved ??= new DataLoader(async (some) => {
        const found = await (await snapshot()).resolve(some);
        return some.map((id) => found.get(id) ?? null);
      });
      return Promise.all(ids.map((id) => resolved!.load(id)));
    },
  };
}

function lineageLoader(
  knownAt: Day,
  snapshot: () => Promise<Snapshot>,
): DataLoader<Id, readonly Id[]> {
  return new DataLoader(async (ids) => {
    const chains = await (await snapshot()).lineages(ids, knownAt);
    return ids.map((id) => chains.get(id) ?? [id]);
  });
}

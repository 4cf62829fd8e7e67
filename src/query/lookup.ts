import type { Id, NodeType } from '../domain/model/record.ts';
import type { Records } from '../domain/model/graph.ts';
import type { RightHistory } from '../domain/model/history.ts';
import type { Snapshot } from '../store/store.ts';

export interface Lookup {
  /** The dataset that answers; opened at its first use. */
  readonly snapshot: () => Promise<Snapshot>;
  readonly loaders: {
    /** For each id the id of its record, merges followed; null if there is none. */
    resolved(ids: readonly Id[]): Promise<readonly (Id | null)[]>;
    /** The record of an id, merges followed; null if there is none of that kind. */
    record<T extends NodeType>(type: T, id: Id): Promise<Records[T] | null>;
    /** The history of each right; null if there is no such right. */
    rightHistories(ids: readonly Id[]): Promise<readonly (RightHistory | null)[]>;
  };
}

/** A lookup in one snapshot, without a cache. */
export function lookupIn(snapshot: Snapshot): Lookup {
  return {
    snapshot: () => Promise.resolve(snapshot),
    loaders: {
      resolved: async (ids) => {
        const found = await snapshot.resolve(ids);
        return ids.map((id) => found.get(id) ?? null);
      },
      record: async (type, id) => (await snapshot.load(type, [id]))[0] ?? null,
      rightHistories: (ids) => snapshot.histories(ids),
    },
  };
}

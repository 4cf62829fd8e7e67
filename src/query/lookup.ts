import type { Id } from '../domain/model/record.ts';
import type { RightCase } from '../domain/model/history.ts';
import type { Snapshot } from '../store/store.ts';

/** What has to be looked up to understand a question. */
export interface Lookup {
  /** The dataset that answers; opened at its first use. */
  readonly snapshot: () => Promise<Snapshot>;
  readonly loaders: {
    /** For each id the id of its record, merges followed; null where there is none. */
    resolved(ids: readonly Id[]): Promise<readonly (Id | null)[]>;
    /** What decides about each right; null where there is no such right. */
    rightCases(ids: readonly Id[]): Promise<readonly (RightCase | null)[]>;
  };
}

/** Looks up in one snapshot, without keeping anything. */
export function lookupIn(snapshot: Snapshot): Lookup {
  return {
    snapshot: () => Promise.resolve(snapshot),
    loaders: {
      resolved: async (ids) => {
        const found = await snapshot.resolve(ids);
        return ids.map((id) => found.get(id) ?? null);
      },
      rightCases: (ids) => snapshot.cases(ids),
    },
  };
}

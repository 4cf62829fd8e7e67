import type { Day } from '../../domain/time/day.ts';
import type { OnLookup } from '../../store/neo4j/cache.ts';
import type { StatementNote } from '../../store/neo4j/query-runner.ts';
import type { Store } from '../../store/store.ts';

/** Who is told what goes on in a store: metrics. */
export interface StoreEvents {
  /** Every query of a database. */
  readonly onStatement?: (note: StatementNote) => void;
  /** Every lookup in the cache. */
  readonly onLookup?: OnLookup;
}

export interface OpenOptions extends StoreEvents {
  /** About how much memory cached answers of a database may take; default the store's own. */
  readonly cacheMb?: number;
  /**
   * The day that clients will ask about, which a database is made ready for; default none, if
   * nobody waits for the first answer.
   */
  readonly warmFor?: Day;
}

/** The store that answers, and what has to be stopped with it. */
export interface OpenedStore {
  readonly store: Store;
  /**
   * Settles when a database has planned what clients ask first, or could not; null if there is
   * nothing to plan.
   */
  readonly warm: Promise<void> | null;
  /** Closes the store, and ends what was started for it. */
  stop(): Promise<void>;
}

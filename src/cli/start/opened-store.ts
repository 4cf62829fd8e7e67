import type { Day } from '../../domain/time/day.ts';
import type { OnLookup } from '../../store/neo4j/cache.ts';
import type { QueryReport } from '../../store/neo4j/query-runner.ts';
import type { Store } from '../../store/store.ts';

export type PrintLine = (line: string) => void;

export interface OpenOptions {
  /** Called after every query, for metrics. */
  readonly onQuery?: (note: QueryReport) => void;
  /** Called at every lookup in the cache, for metrics. */
  readonly onLookup?: OnLookup;
  /** The memory that the cache may take, in MB, estimated; default that of the store. */
  readonly cacheMb?: number;
  /** The day for which a database is warmed up; default: it is not. */
  readonly warmFor?: Day;
}

export interface OpenedStore {
  readonly store: Store;
  /** Resolves when the warm-up has ended; null if there is none. */
  readonly warm: Promise<void> | null;
  /** The reason why older facts are served than those of the folder; null if they are not. */
  readonly notice: string | null;
  /** Closes the store, and stops a managed Neo4j. */
  stop(): Promise<void>;
}

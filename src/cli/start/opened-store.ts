import type { Neo4jStoreOptions } from '../../store/neo4j/neo4j-store.ts';
import type { Store } from '../../store/store.ts';

export type PrintLine = (line: string) => void;
export type OpenOptions = Omit<Neo4jStoreOptions, 'database'>;

export interface OpenedStore {
  readonly store: Store;
  /** The reason why older facts are served than those of the folder; null if they are not. */
  readonly notice: string | null;
  /** Closes the store, and stops a managed Neo4j. */
  stop(): Promise<void>;
}

import type { Driver } from 'neo4j-driver';
import { MANAGED_NEO4J, type Neo4jAddress } from '../src/config.ts';
import { startLocalNeo4j } from '../src/neo4j-local/start.ts';
import { openDriver } from '../src/store/driver.ts';

/** The Neo4j to load. */
export interface OpenDatabase {
  readonly driver: Driver;
  /** Null: the server's own. */
  readonly database: string | null;
  close(): Promise<void>;
}

/**
 * Opens the server of the settings, or the managed Neo4j of this checkout, which is stopped again unless it ran before.
 *
 * @param address  null: the managed one
 * @throws {LocalNeo4jError} where the managed one cannot be had
 */
export async function openDatabase(address: Neo4jAddress | null, log: (line: string) => void, signal: AbortSignal): Promise<OpenDatabase> {
  if (address) {
    const driver = openDriver(address);
    return { driver, database: address.database, close: () => driver.close() };
  }
  const local = await startLocalNeo4j({ ...MANAGED_NEO4J, log, signal });
  const driver = openDriver(local);
  return {
    driver,
    database: null,
    close: async () => {
      await driver.close();
      await local.stop();
    },
  };
}

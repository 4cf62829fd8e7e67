import type { Driver } from 'neo4j-driver';
import type { Config } from '../../config.ts';
import { startLocalNeo4j } from '../../neo4j-local/start.ts';
import { openDriver } from '../../store/neo4j/driver.ts';

/** The Neo4j to load. */
export interface OpenDatabase {
  readonly driver: Driver;
  /** Null: the server's own. */
  readonly database: string | null;
  close(): Promise<void>;
}

/**
 * Opens the server of the settings, or where they name none the managed Neo4j, which is stopped
 * again unless it ran before.
 *
 * @throws {LocalNeo4jError} where the managed one cannot be had
 */
export async function openDatabase(
  { neo4j: address, managedNeo4j }: Pick<Config, 'neo4j' | 'managedNeo4j'>,
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<OpenDatabase> {
  if (address) {
    const driver = openDriver(address);
    return { driver, database: address.database, close: () => driver.close() };
  }
  const local = await startLocalNeo4j({ ...managedNeo4j, log, signal });
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

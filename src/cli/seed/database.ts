import type { Driver } from 'neo4j-driver';
import type { Config } from '../../config.ts';
import { startLocalNeo4j } from '../../neo4j-local/start.ts';
import { openDriver } from '../../store/neo4j/driver.ts';

export interface OpenDatabase {
  readonly uri: string;
  readonly user: string;
  readonly driver: Driver;
  /** The database's name; null: the server's own. */
  readonly database: string | null;
  /** The folder of the database if this project manages it, else null. */
  readonly storeDir: string | null;
  /** Whether `close` stops it. */
  readonly isStarted: boolean;
  close(): Promise<void>;
}

/**
 * Connects to the server of the settings, or else starts the managed Neo4j, which `close` stops
 * unless it was running already.
 *
 * @throws {LocalNeo4jError} if the managed one cannot be started
 */
export async function openDatabase(
  { neo4j: address, managedNeo4j }: Pick<Config, 'neo4j' | 'managedNeo4j'>,
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<OpenDatabase> {
  if (address) {
    const driver = openDriver(address);
    const { uri, user, database } = address;
    const close = () => driver.close();
    return { uri, user, driver, database, storeDir: null, isStarted: false, close };
  }
  const local = await startLocalNeo4j({ ...managedNeo4j, log, signal });
  const driver = openDriver(local);
  return {
    uri: local.uri,
    user: local.user,
    driver,
    database: null,
    storeDir: managedNeo4j.dir,
    isStarted: !local.reused,
    close: async () => {
      await driver.close();
      await local.stop();
    },
  };
}

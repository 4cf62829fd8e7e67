import type { Config } from '../../config.ts';
import { startLocalNeo4j } from '../../neo4j-local/start.ts';
import { openDriver } from '../../store/neo4j/driver.ts';

export type OpenDatabase = Awaited<ReturnType<typeof openDatabase>>;

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
) {
  const local = address ? null : await startLocalNeo4j({ ...managedNeo4j, log, signal });
  const { uri, user, password } = address ?? local!;
  const driver = openDriver({ uri, user, password });
  return {
    uri,
    user,
    driver,
    /** The database's name; null: the server's own. */
    database: address?.database ?? null,
    /** The folder of the database if this project manages it, else null. */
    storeDir: local && managedNeo4j.dir,
    /** Whether `close` stops it. */
    isStarted: local?.reused === false,
    close: async (): Promise<void> => {
      await driver.close();
      await local?.stop();
    },
  };
}

import { QUERY_MS } from '../../http/guards.ts';
import type { Config } from '../../config.ts';
import { loadFolder } from '../../ingest/load-folder.ts';
import { startLocalNeo4j } from '../../neo4j-local/start.ts';
import { superviseLocalNeo4j } from '../../neo4j-local/supervise.ts';
import { openDriver } from '../../store/neo4j/driver.ts';
import { neo4jStore } from '../../store/neo4j/neo4j-store.ts';
import type { OpenedStore, OpenOptions } from './opened-store.ts';
import type { PrintLine } from './print-line.ts';
import { warmUp } from './warm-up.ts';

/**
 * A Neo4j that this process starts, keeps running and stops, with the facts of the seed folder
 * loaded. Where another process of the same checkout runs it already, that one is used.
 *
 * @throws {LocalNeo4jError} where it cannot be had
 * @throws {SeedError} where the facts are faulty
 */
export async function openManagedNeo4j(
  { seedDir, managedNeo4j }: Config,
  say: PrintLine,
  signal: AbortSignal,
  { warmFor, ...events }: OpenOptions,
): Promise<OpenedStore> {
  const options = { ...managedNeo4j, signal, log: say };
  say('Starting Neo4j …');
  const local = await startLocalNeo4j(options);
  const supervised = superviseLocalNeo4j(local, options);
  const driver = openDriver(local);
  const store = neo4jStore(driver, { ...events, timeoutMs: QUERY_MS });
  const warm = warmFor === undefined ? null : warmUp(store, warmFor, signal); // beside the look at the facts, which are most often loaded already
  try {
    const loaded = await loadFolder(driver, seedDir, { signal });
    if (!loaded.untouched && !loaded.report.unchanged) say(`The facts of ${seedDir} are loaded.`);
  } catch (error) {
    await store.close();
    await supervised.stop();
    throw error;
  }
  return {
    store,
    warm,
    stop: async () => {
      await store.close();
      await supervised.stop();
    },
  };
}

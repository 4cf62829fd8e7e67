import path from 'node:path';
import { QUERY_MS } from '../../http/guards.ts';
import type { Config } from '../../config.ts';
import type { SeedError } from '../../errors.ts';
import { loadFolder } from '../../ingest/load-folder.ts';
import { currentDataset } from '../../ingest/load/loaded-dataset.ts';
import { finishLoad } from '../../ingest/load/publish.ts';
import { openWriter } from '../../ingest/load/writer.ts';
import { startLocalNeo4j } from '../../neo4j-local/start.ts';
import { superviseLocalNeo4j } from '../../neo4j-local/supervise.ts';
import { openDriver } from '../../store/neo4j/driver.ts';
import { neo4jStore } from '../../store/neo4j/neo4j-store.ts';
import { type FallbackFacts, fallbackFacts, storeOfFallbackFacts } from './fallback-facts.ts';
import type { OpenedStore, OpenOptions, PrintLine } from './opened-store.ts';

/**
 * Starts the managed Neo4j, or uses one that runs, supervises it, and loads the facts.
 *
 * @throws {LocalNeo4jError} if it cannot be started
 * @throws {SeedError} if the facts have faults, unless the database holds earlier ones of that
 *   folder
 */
export async function openManagedNeo4j(
  config: Config,
  print: PrintLine,
  signal: AbortSignal,
  storeOptions: OpenOptions,
): Promise<OpenedStore> {
  const options = { ...config.managedNeo4j, signal, log: print };
  print('Starting Neo4j …');
  const local = await startLocalNeo4j(options);
  const supervised = superviseLocalNeo4j(local, options);
  const driver = openDriver(local);
  const store = neo4jStore(driver, { timeoutMs: QUERY_MS, ...storeOptions });
  let kept: FallbackFacts | null = null;
  const deleting = new AbortController();
  let load: Promise<unknown> = Promise.resolve();
  try {
    await finishLoad(driver, null).catch(() => {}); // the load does it
    const last = await currentDataset(openWriter(driver, null));
    const { folder, ifLoaded, ifReplaced } = seedFolder(config, last?.folder ?? null);
    try {
      const isReplaced = await new Promise<boolean>((resolve, reject) => {
        load = loadFolder(driver, folder, {
          signal: AbortSignal.any([signal, deleting.signal]),
          storeDir: options.dir,
          today: config.TODAY ?? null,
          onLoaded: () => resolve(true), // the deletion of what it replaced need not be awaited
        }).then(({ report }) => resolve(!report.unchanged), reject);
      });
      const line = isReplaced ? ifReplaced : ifLoaded;
      if (line !== null) print(line);
    } catch (error) {
      kept = await fallbackFacts(error, folder, last, store);
      if (kept === null) throw error;
      print(`The facts in ${folder} cannot be used:`);
      for (const line of (error as SeedError).message.split('\n')) print(`  ${line}`);
    }
  } catch (error) {
    await store.close();
    await supervised.stop();
    throw error;
  }
  return {
    store: kept === null ? store : storeOfFallbackFacts(store, kept),
    notice: kept?.notice ?? null,
    stop: async () => {
      deleting.abort();
      await load;
      await store.close();
      await supervised.stop();
    },
  };
}

/**
 * The folder of facts that a managed database is to hold: SEED_DIR if it is set, else the folder
 * whose facts it holds, absolute. With the line to print if its facts were loaded already (null:
 * none), and the one if they are loaded now.
 */
export function seedFolder(
  { SEED_DIR: seedDir, isSeedDirSet }: Pick<Config, 'SEED_DIR' | 'isSeedDirSet'>,
  last: string | null,
) {
  const isLast = last === null || path.resolve(seedDir) === last;
  if (isLast)
    return { folder: seedDir, ifLoaded: null, ifReplaced: `The facts of ${seedDir} are loaded.` };
  const shown = path.relative('', last).startsWith('..') ? last : path.relative('', last);
  if (isSeedDirSet)
    return {
      folder: seedDir,
      ifLoaded: null,
      ifReplaced: `SEED_DIR is set: the facts of ${seedDir} have replaced those of ${shown}.`,
    };
  const wayBack = `SEED_DIR is not set, so the facts of ${shown} are served, which were loaded last. To go back to those of ${seedDir}: npm run seed -- --from ${seedDir}`;
  return { folder: last, ifLoaded: wayBack, ifReplaced: wayBack };
}

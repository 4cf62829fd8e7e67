import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { QUERY_MS } from '../../http/guards.ts';
import type { Neo4jAddress } from '../../config.ts';
import { finishLoad } from '../../ingest/load/publish.ts';
import { openDriver } from '../../store/neo4j/driver.ts';
import { neo4jStore } from '../../store/neo4j/neo4j-store.ts';
import type { Store } from '../../store/store.ts';
import { explainDatabase } from './explain-failure.ts';
import type { OpenedStore, OpenOptions, PrintLine } from './opened-store.ts';

/**
 * Opens the Neo4j of NEO4J_URI for reading. If it does not answer or holds no facts, the server
 * starts anyway with a warning, and becomes ready when the database does.
 */
export async function openExternalNeo4j(
  address: Neo4jAddress,
  print: PrintLine,
  signal: AbortSignal,
  options: OpenOptions,
): Promise<OpenedStore> {
  const driver = openDriver(address);
  const store = neo4jStore(driver, { timeoutMs: QUERY_MS, ...options, database: address.database });
  void finishLoad(driver, address.database).catch(() => {}); // else the next load or start does it
  const first = await store.ready();
  if (!first.ready) {
    print(
      first.reason === 'empty'
        ? `There are no facts in ${address.uri} yet. Load them with: npm run seed`
        : await reason(driver, address),
    );
    print('/health/ready answers 503 until questions can be asked.');
    void printWhenReady(store, print, signal);
  }
  return { store, notice: null, stop: () => store.close() };
}

async function reason(driver: Driver, address: Neo4jAddress): Promise<string> {
  try {
    await driver.verifyConnectivity({ database: address.database });
    return `${address.uri} did not answer at once.`;
  } catch (error) {
    return explainDatabase(error, address);
  }
}

const CHECK_MS = 2_000;

async function printWhenReady(store: Store, print: PrintLine, signal: AbortSignal): Promise<void> {
  do await wait(CHECK_MS, null, { ref: false, signal }).catch(() => {});
  while (!signal.aborted && !(await store.ready()).ready);
  if (!signal.aborted) print('The facts are there: questions can be asked.');
}

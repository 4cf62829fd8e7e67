import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGraph } from '../../src/ingest/load/load.ts';
import type { Api } from '../../src/http/api.ts';
import { startLocalNeo4j } from '../../src/neo4j-local/start.ts';
import { superviseLocalNeo4j, type SupervisedNeo4j } from '../../src/neo4j-local/supervise.ts';
import { openDriver } from '../../src/store/neo4j/driver.ts';
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../src/store/store.ts';
import { fixtureGraph } from '../support/fixture.ts';
import { served } from '../support/served.ts';
import { missingHere } from '../support/local-neo4j.ts';
import { answered, ask, readiness, until } from './asking.ts';

/** Without a database of their own to kill, these tests are skipped. */
const missing = (await missingHere()) !== null;

const FOLDER = path.resolve(import.meta.dirname, '../../.neo4j');
const DIR = path.join(FOLDER, 'faults-managed');
const COPY = path.join(FOLDER, 'faults-copy');
const BASIS = { cacheDir: path.join(FOLDER, 'cache'), heapMb: 512, fast: true, log: () => {} };

let supervised: SupervisedNeo4j;
let store: Store;
let api: Api;
beforeAll(async () => {
  for (const dir of [DIR, COPY]) rmSync(dir, { recursive: true, force: true });
  const options = { ...BASIS, dir: DIR };
  const local = await startLocalNeo4j(options);
  supervised = superviseLocalNeo4j(local, options);
  const driver = openDriver(local);
  const graph = await fixtureGraph();
  await loadGraph(driver, graph);
  store = neo4jStore(driver);
  api = await served({ store });
});
afterAll(async () => {
  await api.stop(0);
  await store.close();
  await supervised.stop();
  for (const dir of [DIR, COPY]) rmSync(dir, { recursive: true, force: true });
});

test.skipIf(missing)(
  'a managed Neo4j that is killed is started again by the process that started it, with all that was loaded',
  async () => {
    await until(async () => (await readiness(api.address)) === 200);
    const before = await answered(api.address);
    const { pid } = supervised.current;
    process.kill(pid, 'SIGKILL');
    await until(async () => (await readiness(api.address)) === 503);
    const { code, data } = await ask(api.address);
    // It may be back within the time that a question has: then that is answered right, or runs into
    // its limit, since the next one is still cold.
    expect([
      ['STORE_UNAVAILABLE', null],
      ['QUERY_TIMEOUT', null],
      [null, before.data],
    ]).toContainEqual([code, data]);
    await until(async () => (await readiness(api.address)) === 200);
    expect(supervised.current.pid).not.toBe(pid);
    expect(await answered(api.address)).toEqual(before);
  },
);

test.skipIf(missing)(
  'a copy of its folder, taken while it is stopped, is all that has to be kept: what is started over the copy answers the same',
  async () => {
    const before = await answered(api.address);
    await supervised.stop();
    cpSync(DIR, COPY, { recursive: true });
    const restored = await startLocalNeo4j({ ...BASIS, dir: COPY });
    const restoredStore = neo4jStore(openDriver(restored));
    const restoredApi = await served({ store: restoredStore });
    try {
      expect(await answered(restoredApi.address)).toEqual(before);
    } finally {
      await restoredApi.stop(0);
      await restoredStore.close();
      await restored.stop();
    }
  },
);

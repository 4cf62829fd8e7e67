import type { Config, Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadGraph } from '../../src/ingest/load/load.ts';
import type { Api } from '../../src/http/api.ts';
import { boundedStore } from '../../src/http/overload/bounded-store.ts';
import { concurrencyLimit } from '../../src/http/overload/concurrency-limit.ts';
import { openDriver } from '../../src/store/neo4j/driver.ts';
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts';
import { queryRunner } from '../../src/store/neo4j/query-runner.ts';
import type { Store } from '../../src/store/store.ts';
import { fixtureGraph } from '../support/fixture.ts';
import { served } from '../support/served.ts';
import { missingHere } from '../support/local-neo4j.ts';
import { ask, readiness, until } from './asking.ts';
import { type OwnNeo4j, ownNeo4j } from '../support/own-neo4j.ts';

/** Without a database of their own to kill, these tests are skipped. */
const missing = (await missingHere()) !== null;

/** Takes minutes, unless it is ended; asked by `node`. */
const ENDLESS = 'UNWIND range(1, 10000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS count';
const ENDLESS_QUESTION = '{ node(id: "party:nobody") { id } }';

let database: OwnNeo4j;
beforeAll(async () => {
  database = await ownNeo4j('busy');
  const graph = await fixtureGraph();
  await loadGraph(database.driver, graph);
});
afterAll(() => database.end());

const SOON = { connectionAcquisitionTimeout: 500 };

describe.skipIf(missing)('a database whose connections are all in use', () => {
  test('is told as unavailable; when one is free again, questions are answered', async () => {
    const { api, end } = await apiOver({ maxConnectionPoolSize: 2, ...SOON });
    const leaving = new AbortController();
    const busy = [0, 1].map(() => leave(api, leaving.signal));
    await until(async () => (await running()) === 2);
    expect(await ask(api.address)).toMatchObject({ code: 'STORE_UNAVAILABLE', data: null });
    leaving.abort();
    await Promise.all(busy);
    await until(async () => (await ask(api.address)).code === null);
    await end();
  });

  test('stays ready where the server keeps some connections to itself', async () => {
    const { api, end } = await apiOver({ maxConnectionPoolSize: 3, ...SOON }, { bounded: 2 });
    const leaving = new AbortController();
    const busy = [0, 1].map(() => leave(api, leaving.signal));
    await until(async () => (await running()) === 2);
    expect(await ask(api.address)).toMatchObject({ code: 'STORE_UNAVAILABLE', data: null });
    expect(await readiness(api.address)).toBe(200);
    leaving.abort();
    await Promise.all(busy);
    await until(async () => (await ask(api.address)).code === null);
    await end();
  });
});

test.skipIf(missing)(
  'a query that takes too long is ended in the database, and told as QUERY_TIMEOUT; the next question is answered',
  async () => {
    const { api, end } = await apiOver({}, { timeoutMs: 1_000 });
    expect(await ask(api.address, ENDLESS_QUESTION)).toMatchObject({
      code: 'QUERY_TIMEOUT',
      data: null,
    });
    await until(async () => (await running()) === 0);
    expect((await ask(api.address)).code).toBeNull();
    await end();
  },
);

const places = (running: number) => concurrencyLimit({ running, waiting: 10, waitMs: 500 });

/** The API over the database of these tests, in which looking for a node takes minutes. */
async function apiOver(
  config: Config,
  { timeoutMs = 60_000, bounded }: { timeoutMs?: number; bounded?: number } = {},
) {
  const driver = openDriver(database, config);
  const store = endlessStore(driver, timeoutMs);
  const api = await served({
    store:
      bounded === undefined
        ? store
        : boundedStore(store, { usual: places(bounded), expensive: places(bounded) }),
  });
  return { api, end: async () => Promise.all([api.stop(0), store.close()]) };
}

function endlessStore(driver: Driver, timeoutMs: number): Store {
  const store = neo4jStore(driver);
  const run = queryRunner(driver, {
    database: null,
    queries: new Map([['endless', ENDLESS]]),
    timeoutMs,
  });
  return {
    ...store,
    snapshot: async (options) => {
      const snapshot = await store.snapshot(options);
      return {
        ...snapshot,
        load: async (ids) => {
          if (!ids.includes('party:nobody')) return snapshot.load(ids);
          await run('endless', {}, options);
          return [];
        },
      };
    },
  };
}

/** Asks what takes minutes, and goes when told to. */
async function leave(api: Api, signal: AbortSignal): Promise<void> {
  const body = JSON.stringify({ query: ENDLESS_QUESTION });
  await expect(
    fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal,
    }),
  ).rejects.toThrow();
}

/** How many of the endless queries run in the database. */
async function running(): Promise<number> {
  const { records } = await database.driver.executeQuery(
    "SHOW TRANSACTIONS YIELD metaData WHERE metaData.query = 'endless' RETURN count(*) AS count",
  );
  return records[0]!.get('count') as number;
}

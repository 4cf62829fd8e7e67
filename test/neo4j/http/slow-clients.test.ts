import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Api } from '../../../src/http/api.ts';
import { openDriver } from '../../../src/store/neo4j/driver.ts';
import { neo4jStore } from '../../../src/store/neo4j/neo4j-store.ts';
import { queryRunner, type RunQuery } from '../../../src/store/neo4j/query-runner.ts';
import type { Store } from '../../../src/store/store.ts';
import { fixtureGraph } from '../../support/fixture.ts';
import { describeOnLoadedNeo4j, type Neo4jAtHand } from '../../support/neo4j.ts';
import { neo4jStoreOf } from '../../support/neo4j-store.ts';
import { served } from '../../support/served.ts';

/** Takes minutes, unless it is ended. */
const ENDLESS = 'UNWIND range(1, 10000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS count';
const QUESTION = {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'x-request-id': 'asked-by-a-test' },
  body: JSON.stringify({ query: '{ node(id: "party:nobody") { id } }' }),
};

describeOnLoadedNeo4j('a question that the database takes long to answer', (at) => {
  let store: Store;
  let api: Api;
  beforeAll(async () => {
    await (await neo4jStoreOf(await fixtureGraph(), at())).close();
    store = endlessStore(at());
    api = await served({ store });
  });
  afterAll(async () => {
    await api.stop(0);
    await store.close();
  });

  test('carries its name and the id of the request; when the client goes, the database ends it', async () => {
    const leaving = new AbortController();
    const asked = fetch(`${api.address}/graphql`, { ...QUESTION, signal: leaving.signal });
    asked.catch(() => {});
    expect(await running(at(), (found) => found.length > 0)).toEqual([
      { requestId: 'asked-by-a-test', query: 'endless' },
    ]);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    expect(await running(at(), (found) => found.length === 0)).toEqual([]);
  });
});

/** The store of the test database, in which looking for a node takes minutes. */
function endlessStore(at: Neo4jAtHand): Store {
  const driver = openDriver(at);
  const store = neo4jStore(driver);
  const run: RunQuery = queryRunner(driver, {
    database: null,
    queries: new Map([['endless', ENDLESS]]),
    timeoutMs: 120_000,
  });
  return {
    ...store,
    snapshot: async (options) => ({
      ...(await store.snapshot(options)),
      load: async () => (await run('endless', {}, options), []),
    }),
  };
}

/**
 * The questions that run in the database, once they are as expected; the test's own time limit is
 * the end of it.
 */
async function running(
  { driver }: Neo4jAtHand,
  isSo: (found: readonly unknown[]) => boolean,
): Promise<readonly unknown[]> {
  for (;;) {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.query = 'endless' RETURN metaData, status",
    );
    const found = records.map((record) => record.get('metaData') as unknown);
    if (isSo(found)) return found;
    await wait(50);
  }
}

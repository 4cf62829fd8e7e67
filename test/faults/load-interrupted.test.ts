import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LoadError } from '../../src/ingest/load/error.ts';
import { loadGraph, type LoadOptions } from '../../src/ingest/load/load.ts';
import type { LoadReport } from '../../src/ingest/load/load-report.ts';
import type { Graph } from '../../src/domain/model/graph.ts';
import { openDriver } from '../../src/store/neo4j/driver.ts';
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts';
import type { Store } from '../../src/store/store.ts';
import { factsGraph, fixtureGraph, SCENARIOS } from '../support/fixture.ts';
import { type Ask, askOf } from '../support/over-stores.ts';
import { missingHere } from '../support/local-neo4j.ts';
import { firstOf } from '../support/runs.ts';
import { QUESTION, until } from './asking.ts';
import { atBoundary, type Boundary, boundariesSeen, boundaryText } from './boundaries.ts';
import { type OwnNeo4j, ownNeo4j } from '../support/own-neo4j.ts';

/** Without a database of their own to kill, these tests are skipped. */
const missing = (await missingHere()) !== null;

/** Asked of every dataset: what is loaded, whole or not. */
const WHOLE = `{ meta { datasetVersion counts { type count } } ${QUESTION.slice(1)}`;

let database: OwnNeo4j;
let store: Store;
let ask: Ask;
let graphs: { readonly old: Graph; readonly next: Graph };
let answers: { readonly old: unknown; readonly next: unknown };
beforeAll(async () => {
  database = await ownNeo4j('load');
  store = neo4jStore(openDriver(database));
  ask = askOf(() => store, '2026-11-24');
  graphs = { old: await factsGraph(), next: await fixtureGraph() };
  await load(graphs.next);
  const next = await ask(WHOLE);
  await load(graphs.old);
  answers = { old: await ask(WHOLE), next };
  expect(answers.old).not.toEqual(answers.next);
});
afterAll(async () => {
  await store.close();
  await database.end();
});
beforeEach(() => load(graphs.old));

function load(
  graph: Graph,
  options: LoadOptions = {},
  driver: Driver = database.driver,
): Promise<LoadReport> {
  return loadGraph(driver, graph, { keepMs: 0, ...options });
}

describe.skipIf(missing)('a load that breaks off', () => {
  /** Nothing that was replaced is kept: so every load has the same to clean up. */
  const keepNothing = { keepMs: 0 };
  let boundaries: readonly Boundary[];
  beforeAll(async () => {
    await loadNextThenOld();
    const seen = boundariesSeen();
    await load(graphs.next, { ...keepNothing, onProgress: seen.onProgress });
    ({ boundaries } = seen);
    await load(graphs.old, keepNothing);
  });

  /** Until the switch a load that breaks off leaves the old graph, from then on its own. */
  const BEFORE = new Set(['writing', 'linking', 'comparing']);
  const afterBreak = ({ phase }: Boundary) =>
    BEFORE.has(phase) || phase === 'hiding' || phase === 'switching' ? answers.old : answers.next;
  /** Rows, as a reader of the graph sees them. */
  const shownIds = async () =>
    (
      await database.driver.executeQuery('MATCH (p:Party) RETURN p.id AS id ORDER BY id')
    ).records.map((row) => String(row.get('id')));

  /** Leaves the old graph, and a whole other one to clean up. */
  async function loadNextThenOld(): Promise<void> {
    await load(graphs.next, keepNothing);
    await load(graphs.old, keepNothing);
  }

  test(
    'before whichever batch, leaves one graph whole; the next load succeeds',
    { timeout: 600_000 },
    async () => {
      expect(new Set(boundaries.map(({ phase }) => phase))).toEqual(
        new Set([
          ...['writing', 'linking', 'comparing', 'hiding', 'switching', 'showing', 'deleting'],
        ]),
      );
      for (const boundary of boundaries) {
        // Else the load would first finish the last one, or clean up less than a whole graph.
        if (!BEFORE.has(boundary.phase)) await loadNextThenOld();
        const broken = load(graphs.next, {
          ...keepNothing,
          onProgress: atBoundary(boundary, () => {
            throw new Error('broken off');
          }),
        });
        await expect(broken, boundaryText(boundary)).rejects.toThrow('broken off');
        expect(await ask(WHOLE), `before ${boundaryText(boundary)}`).toEqual(afterBreak(boundary));
      }
      await load(graphs.next);
      expect(await ask(WHOLE)).toEqual(answers.next);
    },
  );

  test.each<[string, (boundary: Boundary) => boolean]>([
    ['begins to write', ({ phase }) => phase === 'writing'],
    ['writes the rights', ({ phase, what }) => phase === 'writing' && what === 'RIGHT'],
    ['hides the old graph', ({ phase }) => phase === 'hiding'],
    ['switches', ({ phase }) => phase === 'switching'],
    ['shows the new graph', ({ phase }) => phase === 'showing'],
    ['deletes the old graph', ({ phase }) => phase === 'deleting'],
  ])(
    'because its process is killed when it %s, leaves one graph whole; the next load does not wait for it and shows each fact once',
    { timeout: 600_000 },
    async (_, isIt) => {
      const { uri, user, password } = database;
      const script = path.join(import.meta.dirname, 'killed-load.ts');
      const { signal } = spawnSync(process.execPath, [
        '--import',
        'tsx',
        script,
        uri,
        user,
        password,
        SCENARIOS,
        JSON.stringify(boundaries.find(isIt)),
      ]);
      expect(signal).toBe('SIGKILL');
      expect(await ask(WHOLE)).toEqual(afterBreak(boundaries.find(isIt)!));
      await load(graphs.next, { waitMs: 0 });
      expect(await ask(WHOLE)).toEqual(answers.next);
      expect(await shownIds()).toEqual(graphs.next.records.PARTY.map(({ id }) => id).sort());
    },
  );

  test.each(firstOf(1, ['showing', 'hiding', 'writing', 'switching', 'deleting']))(
    'because the database is killed before %s, leaves one graph whole; the next load succeeds and shows each fact once',
    { timeout: 600_000 },
    async (at) => {
      const boundary = boundaries.find(({ phase }) => phase === at)!;
      const broken = load(graphs.next, {
        onProgress: atBoundary(boundary, () => void database.signal('SIGKILL')),
      });
      await expect(broken).rejects.toThrow();
      await until(() =>
        database.driver.verifyConnectivity().then(
          () => false,
          () => true,
        ),
      );
      await database.start();
      expect(await answered()).toEqual(afterBreak(boundary));
      await load(graphs.next, { expiryMs: 0 });
      expect(await answered()).toEqual(answers.next);
      expect(await shownIds()).toEqual(graphs.next.records.PARTY.map(({ id }) => id).sort());
    },
  );
});

describe.skipIf(missing)('two loads at once', () => {
  test('the second waits for the first; readers see the old graph, then the first, then the second, each whole', async () => {
    const other = openDriver(database);
    const seen = new Set<unknown>();
    let loading = true;
    const reading = (async () => {
      while (loading) seen.add(JSON.stringify(await ask(WHOLE)));
    })();
    const waited: string[] = [];
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    // A question that began before a switch still reads the replaced graph.
    const first = load(graphs.next, { keepMs: 3_000, onProgress: () => begun() });
    await hasBegun;
    const second = load(
      graphs.old,
      { keepMs: 3_000, onProgress: ({ phase }) => waited.push(phase) },
      other,
    );
    const reports = await Promise.all([first, second]);
    loading = false;
    await reading;
    await other.close();
    expect(reports.map(({ version, unchanged }) => [version, unchanged])).toEqual([
      [graphs.next.version, false],
      [graphs.old.version, expect.any(Boolean)],
    ]);
    for (const answer of seen)
      expect([JSON.stringify(answers.old), JSON.stringify(answers.next)]).toContain(answer);
  });

  test('one that must not wait is refused in plain words', async () => {
    let refused: unknown = null;
    const asked: Promise<void>[] = [];
    const other = openDriver(database);
    await load(graphs.next, {
      onProgress: ({ phase }) => {
        if (phase !== 'writing' || asked.length > 0) return;
        asked.push(
          load({ ...graphs.old, version: 'another' }, { waitMs: 0 }, other).then(
            () => {},
            (error: unknown) => {
              refused = error;
            },
          ),
        );
      },
    });
    await Promise.all(asked);
    await other.close();
    expect(refused).toBeInstanceOf(LoadError);
    expect(refused).toMatchObject({
      code: 'LOAD_RUNNING',
      message: expect.stringMatching(
        /^another load is running \(process \d+ on .+\): try again when it has ended$/,
      ),
    });
    expect(await ask(WHOLE)).toEqual(answers.next);
  });
});

test.skipIf(missing)(
  'a load that the database ends to undo a deadlock is tried again, and succeeds',
  async () => {
    const dataset = await holding(
      'dataset',
      'MATCH (held:TenureDataset) WHERE held.retiredAt IS NULL',
    );
    const loading = load(graphs.next);
    loading.catch(() => {}); // told at the end
    // The load has the pointer and waits for the dataset that it retires; who holds the lease waits
    // for the pointer. Once the dataset is
    // free, the load asks for the lease: that closes the circle, and the load, which holds less,
    // has to give way.
    await untilBlocked('load', 'tenure:current');
    const lease = await holding(
      'lease',
      "MATCH (held:TenureNode) WHERE held:TenureRight OR held.id = 'tenure:load'",
    );
    const granted = lease.transaction.run(
      "MATCH (pointer:TenureNode {id: 'tenure:current'}) SET pointer.touched = true",
    );
    await untilBlocked('lease', 'tenure:current');
    await dataset.end();
    await granted;
    await lease.end();
    expect((await loading).unchanged).toBe(false);
    expect(await ask(WHOLE)).toEqual(answers.next);
  },
);

/** A transaction that holds what a query finds, until its end takes everything back. */
async function holding(requestId: string, query: string) {
  const session = database.driver.session();
  const transaction = session.beginTransaction({ metadata: { requestId } });
  await transaction.run(`${query} SET held.touched = true`);
  return { transaction, end: async () => (await transaction.rollback(), session.close()) };
}

/** Waits until a query of this request, which names this node, waits for another transaction. */
function untilBlocked(requestId: string, node: string): Promise<void> {
  const query = `SHOW TRANSACTIONS YIELD metaData, status, currentQuery
    WHERE metaData.requestId = $requestId AND status STARTS WITH 'Blocked' AND currentQuery CONTAINS $node
    RETURN count(*) AS blocked`;
  return until(
    async () =>
      ((await database.driver.executeQuery(query, { requestId, node })).records[0]!.get(
        'blocked',
      ) as number) > 0,
  );
}

/** The answer, once the database gives one again. */
async function answered(): Promise<unknown> {
  for (;;) {
    const answer = await ask(WHOLE);
    if (answer.errors === undefined) return answer;
  }
}

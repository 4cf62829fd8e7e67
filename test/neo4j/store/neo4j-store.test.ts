/**
 * What only the store over a real Neo4j can show: transactions, limits, counts kept, names beyond
 * the basic plane, plans by size.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadGraph, type LoadOptions } from '../../../src/ingest/load/load.ts';
import type { Right } from '../../../src/domain/model/right.ts';
import type { Graph } from '../../../src/domain/model/graph.ts';
import { openDriver } from '../../../src/store/neo4j/driver.ts';
import { STORAGE_VERSION } from '../../../src/store/neo4j/dataset.ts';
import { neo4jStore, STORE_QUERIES } from '../../../src/store/neo4j/neo4j-store.ts';
import { queryRunner, type QueryReport } from '../../../src/store/neo4j/query-runner.ts';
import type { RightsOrder, RightsQuestion } from '../../../src/domain/rights/question.ts';
import type { SortPosition } from '../../../src/domain/rights/select.ts';
import type { Snapshot, Store } from '../../../src/store/store.ts';
import { yearWindow } from '../../../src/domain/time/span.ts';
import { describeOnNeo4j, PLANNING_MS } from '../../support/neo4j.ts';
import { graphOf } from '../../support/seed.ts';
import { aQuestion, INDEXED_FILTERS } from '../../support/every-question.ts';
import { forEachAtOnce } from '../../support/at-once.ts';
import { memoryOf } from '../../support/memory.ts';

const SLOW = new Map([
  ['slow', 'UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS count'],
]);

describeOnNeo4j('the store over Neo4j', (at) => {
  let driver: Driver;
  let store: Store;
  const notes: QueryReport[] = [];
  const load = (graph: Graph, options: LoadOptions = {}) =>
    loadGraph(at().driver, graph, { keepMs: 0, ...options });

  beforeAll(() => {
    driver = openDriver(at());
    store = neo4jStore(driver, { timeoutMs: PLANNING_MS, onQuery: (note) => notes.push(note) });
  });
  afterAll(() => store.close());

  test('is not ready while nothing is loaded, and a question is refused, not answered with nothing', async () => {
    await expect
      .poll(() => store.ready(), { timeout: 30_000, interval: 500 })
      .toEqual({ ready: false, reason: 'empty', message: 'nothing is loaded' });
    await expect(store.snapshot()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  describe('with rights of many holders', () => {
    const holders = ['Zeta', 'Zeta Works', '🏭 Works', '～ Works', 'Émile', 'alpha', 'Alpha'];
    const graph = graphOf({
      parties: holders.map((name, i) => ({ id: `party:p${i}`, name })),
      rights: holders.flatMap((_, i) =>
        ['LICENSE', 'AUDIT'].map((kind) => ({
          id: `right:r${i}-${kind.toLowerCase()}`,
          holder: `party:p${i}`,
          kind,
        })),
      ),
    });
    let memory: Snapshot;
    let snapshot: Snapshot;
    beforeAll(async () => {
      await load(graph);
      memory = await memoryOf(graph).snapshot();
      snapshot = await store.snapshot();
    });

    const orders: readonly RightsOrder[] = [
      { field: 'HOLDER', direction: 'ASC' },
      { field: 'HOLDER', direction: 'DESC' },
      { field: 'KNOWN_FROM', direction: 'DESC' },
    ];
    test.each(orders)(
      'pages of one joined are the whole, in order of code points, ordered by $field $direction',
      async (order) => {
        const question = aQuestion({ order });
        const whole = (await memory.rightsPage(question, 100, null)).rows;
        expect(whole).toHaveLength(14);
        expect(await joined(snapshot, question, 1)).toEqual(whole);
        expect(await joined(snapshot, question, 5)).toEqual(whole);
      },
    );

    test('every statement carries its query and request to the database and to whoever listens', async () => {
      await store.snapshot();
      notes.length = 0;
      await (await store.snapshot({ requestId: 'request-1' })).rightsPage(aQuestion(), 7, null); // not asked before
      const told = notes
        .map(({ query, requestId, failed }) => ({ query, requestId, failed }))
        .sort((a, b) => (a.query < b.query ? -1 : 1));
      expect(told).toEqual(
        ['rights-page', 'snapshot'].map((query) => ({
          query,
          requestId: 'request-1',
          failed: false,
        })),
      );
    });

    test('years are counted once for a dataset, and anew for the next one', async () => {
      const years = async (): Promise<number> => {
        notes.length = 0;
        const now = await store.snapshot();
        const answers = [
          await now.yearCounts(aQuestion(), 2020, 2030, 'KIND'),
          await now.yearCounts(aQuestion(), 2020, 2030, 'KIND'),
        ];
        expect(answers).toEqual([
          answers[0],
          await memory.yearCounts(aQuestion(), 2020, 2030, 'KIND'),
        ]);
        return notes.filter(({ query }) => query === 'year-counts-unfiltered').length;
      };
      expect(await years()).toBe(1);
      expect(await years()).toBe(0);
      await load(graphOf({ rights: [{ id: 'right:alone' }] }));
      await load(graph);
      expect(await years()).toBe(1);
    });

    test('a total is counted once for a dataset, and anew for the next one', async () => {
      const counts = async (): Promise<readonly unknown[]> => {
        notes.length = 0;
        const now = await store.snapshot();
        const answers = [
          await now.rightsCount(aQuestion()),
          await now.rightsCount(aQuestion()),
          (await now.rightsTally(aQuestion())).statuses.IN_FORCE,
          await now.rightsCount(aQuestion()),
        ];
        return [
          ...answers,
          notes.filter(({ query }) => /^rights-(tally|count)/.test(query)).length,
        ];
      };
      expect(await counts()).toEqual([14, 14, 14, 14, 2]);
      expect(await counts()).toEqual([14, 14, 14, 14, 0]);
      await load(graphOf({ rights: [{ id: 'right:alone' }] }));
      expect(await counts()).toEqual([1, 1, 1, 1, 2]);
    });

    test('what was asked before costs the one question which dataset is current, and everything is asked anew of the next one', async () => {
      const asked = async (): Promise<readonly unknown[]> => {
        notes.length = 0;
        const now = await store.snapshot();
        const { rows } = await now.rightsPage(aQuestion(), 20, null);
        const rights = (await now.load(rows.map(({ id }) => id))) as readonly Right[];
        const histories = await now.histories(rows.map(({ id }) => id));
        return [
          rights.map(({ holderId }) => holderId).sort(),
          histories.length,
          [...new Set(notes.map(({ query }) => query))].sort(),
        ];
      };
      const alone = [
        ['party:licensee'],
        1,
        ['dataset', 'load-records', 'product', 'rights-page', 'snapshot'],
      ];
      await load(graphOf({ rights: [{ id: 'right:r1-audit' }] }));
      expect(await asked()).toEqual(alone);
      expect(await asked()).toEqual([...alone.slice(0, 2), ['snapshot']]);
      await load(graph);
      const [held, count, queries] = await asked();
      expect([held, count, queries]).toEqual([
        graph.records.RIGHT.map(({ holderId }) => holderId).sort(),
        14,
        alone[2],
      ]);
      await load(graphOf({ rights: [{ id: 'right:alone' }] }));
    });

    test('records of several types are loaded together, merges followed, and null stands for what is not there', async () => {
      await load(graph);
      const now = await store.snapshot();
      notes.length = 0;
      const ids = ['right:r1-audit', 'party:p0', 'right:nowhere'];
      const found = async () => (await now.load(ids)).map((record) => record?.id ?? null);
      expect(await found()).toEqual(['right:r1-audit', 'party:p0', null]);
      expect(await found()).toEqual(['right:r1-audit', 'party:p0', null]);
      expect(notes.map(({ query }) => query)).toEqual(['load-records']);
      await load(graphOf({ rights: [{ id: 'right:alone' }] }));
    });

    test('a pointer that is seen before what it points to is followed as soon as that is there', async () => {
      const dataset = await (await store.snapshot()).dataset();
      const pointer = "MATCH (p:TenureNode {tenureDs: 0, id: 'tenure:current'})";
      const there = (
        await at().driver.executeQuery(`${pointer} RETURN p.current AS ds`)
      ).records[0]!.get('ds') as number;
      const point = (ds: number) =>
        at().driver.executeQuery(`${pointer} SET p.current = toInteger($ds)`, { ds });
      await point(there + 1_000);
      notes.length = 0;
      const asked = store.snapshot().then((opened) => opened.dataset());
      await expect.poll(() => notes.length, { interval: 5 }).toBeGreaterThan(0); // it has looked once, and will look again
      await point(there);
      expect((await asked).version).toBe(dataset.version);
      await point(there + 1_000);
      await expect(store.snapshot().then((opened) => opened.dataset())).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
      });
      await point(there);
      expect((await (await store.snapshot()).dataset()).version).toBe(dataset.version);
    });

    test('what another version of the program stored is not read, and told as not ready', async () => {
      const form = (value: string) =>
        at().driver.executeQuery(
          `MATCH (p:TenureNode {tenureDs: 0, id: 'tenure:current'}) MATCH (d:TenureDataset {ds: p.current}) SET d.form = ${value}`,
        );
      const fresh = neo4jStore(driver, { cacheMb: 0 });
      for (const other of ['null', `${STORAGE_VERSION - 1}`, `${STORAGE_VERSION + 1}`]) {
        await form(other);
        await expect(fresh.snapshot()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      }
      expect(await fresh.ready()).toEqual({
        ready: false,
        reason: 'empty',
        message:
          'the facts were loaded by another version of the program: load them again with npm run seed',
      });
      await form(`${STORAGE_VERSION}`);
      expect((await (await fresh.snapshot()).dataset()).counts.RIGHT).toBe(1);
    });

    test('hits of a search are asked for each time, since their order hangs on what else is in the database', async () => {
      const now = await store.snapshot();
      const search = () =>
        now.search({ words: ['works'], types: null, knownAt: aQuestion().knownAt }, 5, 0);
      await search();
      notes.length = 0;
      await search();
      expect(notes.map(({ query }) => query)).toEqual(['search']);
    });

    test('a snapshot opened before a load answers from the dataset that it was opened on, until that is deleted', async () => {
      const before = await store.snapshot();
      const ended = new AbortController();
      await load(graph, {
        keepMs: 600_000,
        signal: ended.signal,
        onLoaded: () => ended.abort(),
      });
      expect(await before.rightsCount(aQuestion())).toBe(1);
      expect((await before.rightsPage(aQuestion(), 5, null)).rows.map(({ id }) => id)).toEqual([
        'right:alone',
      ]);
      expect(await (await store.snapshot()).rightsCount(aQuestion())).toBe(14);
    });
  });

  describe('with so many rights that the way to them matters', () => {
    const graph = manyRights(2_500);
    let memory: Snapshot;
    let snapshot: Snapshot;
    beforeAll(async () => {
      await load(graph);
      memory = await memoryOf(graph).snapshot();
      snapshot = await store.snapshot();
    });

    test.each([
      [1996, 'rights-sorted-by-start'],
      [2020, 'rights-page'],
      [2030, 'rights-page'],
      [2055, 'rights-sorted-by-end'],
      [1990, 'rights-sorted-by-start'],
    ])('the page of %i is found by %s, and is the one that memory gives', async (year, query) => {
      notes.length = 0;
      const question = aQuestion({ window: yearWindow(year) });
      expect(await snapshot.rightsPage(question, 20, null)).toEqual(
        await memory.rightsPage(question, 20, null),
      );
      expect(notes.map((note) => note.query)).toEqual([query]);
    });

    test.each(INDEXED_FILTERS)(
      'led by %o, pages, counts, counts by year and differences are those that memory gives',
      async (lead) => {
        await forEachAtOnce([1996, 2020, 2055], async (year) => {
          const question = aQuestion({ window: yearWindow(year) }, lead);
          expect(await joined(snapshot, question, 70)).toEqual(await joined(memory, question, 70));
          expect(await snapshot.rightsTally(question)).toEqual(await memory.rightsTally(question));
          expect(await snapshot.rightsCount(question)).toBe(await memory.rightsCount(question));
        });
        const groupings = [
          ['KIND', {}],
          ['POSITION', { certainty: 'POSSIBLE' }],
          ['KIND', { includeDeprecated: true }],
          ['HOLDER', {}],
        ] as const;
        await forEachAtOnce(groupings, async ([groupBy, filter]) => {
          for (const knownAt of [aQuestion().knownAt, 0]) {
            const question = aQuestion({ knownAt }, { ...lead, ...filter });
            expect(await snapshot.yearCounts(question, 2000, 2030, groupBy)).toEqual(
              await memory.yearCounts(question, 2000, 2030, groupBy),
            );
          }
        });
        const [one, other] = [2020, 2030].map((year) =>
          aQuestion({ window: yearWindow(year) }, lead),
        ) as [RightsQuestion, RightsQuestion];
        expect(await snapshot.rightsDiff(one, other, 5_000)).toEqual(
          await memory.rightsDiff(one, other, 5_000),
        );
        expect(await snapshot.rightsDiff(one, { ...one, knownAt: one.knownAt + 1 }, 0)).toEqual(
          await memory.rightsDiff(one, { ...one, knownAt: one.knownAt + 1 }, 0),
        );
      },
    );
  });

  describe('that is asked something long', () => {
    const slow = (timeoutMs: number, onQuery?: (note: QueryReport) => void) =>
      queryRunner(driver, {
        database: null,
        queries: new Map([...STORE_QUERIES, ...SLOW]),
        timeoutMs,
        onQuery,
      });

    test('ends the query when its time is over, and says so', async () => {
      await expect(slow(300)('slow', {})).rejects.toMatchObject({
        code: 'QUERY_TIMEOUT',
        query: 'slow',
      });
    });

    test('ends the query in the database when the asker has gone', async () => {
      const gone = new AbortController();
      const asked = slow(60_000)('slow', {}, { signal: gone.signal, requestId: 'leaves' });
      asked.catch(() => {});
      while ((await running(at().driver, 'leaves')) === 0) await wait(20);
      gone.abort(new Error('the client has gone'));
      await expect(asked).rejects.toThrow('the client has gone');
      while ((await running(at().driver, 'leaves')) > 0) await wait(20);
    });

    test('does not begin for one who has gone already', async () => {
      const notes: QueryReport[] = [];
      await expect(
        slow(60_000, (note) => notes.push(note))(
          'slow',
          {},
          { signal: AbortSignal.abort(new Error('gone before')) },
        ),
      ).rejects.toThrow('gone before');
      expect(await running(at().driver, '')).toBe(0);
    });
  });
});

test('a database that is away is told as such, in no more than the time that a request has', async () => {
  const store = neo4jStore(
    openDriver({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret' }),
    { retryMs: 200 },
  );
  await expect(store.snapshot()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect(await store.ready()).toMatchObject({ ready: false, reason: 'unavailable' });
  await store.close();
});

async function joined(
  snapshot: Snapshot,
  question: RightsQuestion,
  first: number,
): Promise<readonly SortPosition[]> {
  const rows: SortPosition[] = [];
  for (let after: SortPosition | null = null; ;) {
    const { rows: next, more } = await snapshot.rightsPage(question, first, after);
    rows.push(...next);
    if (!more) return rows;
    after = next.at(-1)!;
  }
}

async function running(driver: Driver, requestId: string): Promise<number> {
  const { records } = await driver.executeQuery(
    "SHOW TRANSACTIONS YIELD metaData WHERE metaData.query = 'slow' AND metaData.requestId = $requestId RETURN count(*) AS count",
    { requestId },
  );
  return records[0]!.get('count') as number;
}

/**
 * Rights of five years each, beginning evenly from 1996 through 2050; most of them held by one
 * party.
 */
function manyRights(count: number): Graph {
  const start = (i: number) => 1996 + Math.floor((i * 55) / count);
  return graphOf({
    rights: Array.from({ length: count }, (_, i) => ({
      id: `right:r${String(i).padStart(5, '0')}`,
      label: `Licence ${i}`,
      holder: i % 10 === 0 ? `party:p${i % 7}` : 'party:licensee',
      assets: [i % 3 === 0 ? 'asset:models' : 'asset:data'],
      agreement: i % 4 === 0 ? 'agreement:licence' : 'agreement:other',
      term: { edtf: `${start(i)}-01-01/${start(i) + 4}-12-31`, phrase: 'five years' },
      known: '2025-01-01',
    })),
    deals: [{ id: 'deal:partnership', agreements: ['agreement:licence'] }],
  });
}

/** How often the store is asked: once per level and kind, however many rights are on the page. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDriver } from '../../../src/store/neo4j/driver.ts';
import { neo4jStore } from '../../../src/store/neo4j/neo4j-store.ts';
import type { QueryReport } from '../../../src/store/neo4j/query-runner.ts';
import type { Store } from '../../../src/store/store.ts';
import { fixtureGraph } from '../../support/fixture.ts';
import { describeOnLoadedNeo4j, PLANNING_MS } from '../../support/neo4j.ts';
import { neo4jStoreOf } from '../../support/neo4j-store.ts';
import { askOf } from '../../support/over-stores.ts';
import { counted } from '../../support/counted.ts';
import { memoryOf } from '../../support/memory.ts';

const DEEP = (
  first: number,
) => `{ rights(year: 2026, first: ${first}, statuses: [IN_FORCE, SUPERSEDED, EXPIRED, TERMINATED]) {
  edges { cursor evaluation { status explanation endedBy { act { id: ref } replacedBy { id: ref } } pendingConditions { event { label } } } }
  nodes { id: ref holder { name partOf(year: 2026) { id: ref } } counterparty { name } assets { name } agreement { title parties { party { name } role } } clause { heading }
    term { edtf } effective { lastDay } conditions { label event { label } voidedBy { id: ref } } evidence { locator source { title publisher } }
    lineage { id: ref label } supersedes { id: ref } supersededBy { id: ref holder { name } } }
} }`;

async function askedFor(query: string): Promise<readonly string[]> {
  const graph = await fixtureGraph();
  const asked: string[] = [];
  const store = counted(memoryOf(graph), asked);
  const { data, errors } = await askOf(() => store, '2026-11-24')(query);
  expect(errors).toBeUndefined();
  expect(data).toBeTruthy();
  return asked;
}

test('a deep question asks as often for a page of 1 as for a page of 16', async () => {
  const [few, many] = [await askedFor(DEEP(1)), await askedFor(DEEP(16))];
  expect(many.length).toBeLessThanOrEqual(18);
  expect(new Set(many).size).toBeGreaterThanOrEqual(new Set(few).size);
  const most = (asked: readonly string[]) =>
    Math.max(...[...new Set(asked)].map((name) => asked.filter((other) => other === name).length));
  expect(most(many)).toBeLessThanOrEqual(3);
});

test('each record is asked for once in a request', async () => {
  const graph = await fixtureGraph();
  const store = memoryOf(graph);
  const ids: string[] = [];
  const noting: Store = {
    ...store,
    snapshot: async () => {
      const snapshot = await store.snapshot();
      return { ...snapshot, load: (some) => (ids.push(...some), snapshot.load(some)) };
    },
  };
  const { errors } = await askOf(
    () => noting,
    '2026-11-24',
  )(
    '{ a: party(id: "party:openai") { name } b: party(id: "party:openai") { id: ref } c: rights(year: 2026) { nodes { holder { name } counterparty { name } } } }',
  );
  expect(errors).toBeUndefined();
  expect(ids).toContain('party:openai');
  expect(ids.length).toBeGreaterThan(5);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('what is selected twice is asked for once', async () => {
  const asked = await askedFor(
    '{ rights(year: 2026) { a: totalCount b: totalCount c: excluded { expired } d: excluded { expired } } agreements { e: totalCount f: totalCount } }',
  );
  expect(asked.toSorted()).toEqual(['listCount', 'rightsCount', 'rightsTally', 'snapshot']);
});

test('what is not selected is not asked for', async () => {
  expect(await askedFor('{ rights(year: 2026) { asked { from } } }')).toEqual([]);
  expect(await askedFor('{ rights(year: 2026) { totalCount } }')).toEqual([
    'snapshot',
    'rightsCount',
  ]);
  expect(await askedFor('{ rights(year: 2026) { excluded { expired } } }')).toEqual([
    'snapshot',
    'rightsTally',
  ]);
  expect(
    await askedFor('{ rights(year: 2026) { edges { cursor } pageInfo { hasNextPage } } }'),
  ).toEqual(['snapshot', 'rightsPage']);
  expect(await askedFor('{ rights(year: 2026) { nodes { id: ref kind label } } }')).toEqual([
    'snapshot',
    'rightsPage',
    'load',
  ]);
  expect(await askedFor('{ __typename __schema { queryType { name } } }')).toEqual([]);
});

test('what a row comes to is found with it: only why it does is asked for', async () => {
  const evaluated = 'status certainty coverage { wholePeriod minDays certain { from } }';
  expect(
    await askedFor(`{ rights(year: 2026) { edges { evaluation { ${evaluated} } } } }`),
  ).toEqual(['snapshot', 'rightsPage']);
  expect(
    await askedFor(
      `{ rights(year: 2026, filter: { kind: [LICENSE] }) { nodes { evaluation(year: 2026) { ${evaluated} } } } }`,
    ),
  ).toEqual(['snapshot', 'rightsPage', 'load']);
  expect(await askedFor('{ rights(year: 2026) { edges { evaluation { explanation } } } }')).toEqual(
    ['snapshot', 'rightsPage', 'histories'],
  );
});

test('holders of rows are asked for with the rights, in one question', async () => {
  expect(await askedFor('{ rights(year: 2026) { nodes { id: ref holder { name } } } }')).toEqual([
    'snapshot',
    'rightsPage',
    'load',
  ]);
});

test('an assumption costs two more questions: which rights it touches, and what decides about them', async () => {
  const asked = await askedFor(
    '{ rights(year: 2029, assume: [{ event: "event:agi-verified", on: "2029-06-30" }]) { nodes { id: ref evaluation(year: 2029) { status } } totalCount excluded { terminated } } }',
  );
  expect(asked.toSorted()).toEqual([
    'histories',
    'load',
    'load',
    'rightsCount',
    'rightsPage',
    'rightsSubjectToEvents',
    'rightsTally',
    'snapshot',
  ]);
});

describeOnLoadedNeo4j('over Neo4j', (at) => {
  let store: Store;
  const notes: QueryReport[] = [];
  beforeAll(async () => {
    await (await neo4jStoreOf(await fixtureGraph(), at())).close();
    store = neo4jStore(openDriver(at()), {
      cacheMb: 0,
      timeoutMs: PLANNING_MS,
      onQuery: (note) => notes.push(note),
    });
  });
  afterAll(() => store.close());

  test('a page takes three statements: which dataset is current, the page, and its rights with their holders', async () => {
    const ask = askOf(() => store, '2026-11-24');
    const page =
      '{ rights(year: 2026, first: 10) { edges { evaluation { status certainty } node { id: ref label holder { name } effective { lastDay } } } } }';
    await ask(page);
    notes.length = 0;
    expect((await ask(page)).errors).toBeUndefined();
    expect(notes.map(({ query }) => query)).toEqual(['snapshot', 'rights-page', 'load-records']);
  });

  test('a deep question runs as many statements for a page of 16 as its levels need', async () => {
    const ask = askOf(() => store, '2026-11-24');
    await ask(DEEP(1));
    notes.length = 0;
    expect((await ask(DEEP(16))).errors).toBeUndefined();
    expect(notes.length).toBeLessThanOrEqual(12);
    expect(new Set(notes.map(({ requestId }) => requestId))).toEqual(new Set(['test']));
  });
});

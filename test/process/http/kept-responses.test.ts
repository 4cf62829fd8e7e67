import { afterEach, beforeEach, expect, test } from 'vitest';
import { bearerAccess } from '../../../src/access/access.ts';
import type { Api, ApiOptions } from '../../../src/http/api.ts';
import { openGuards } from '../../../src/http/guards.ts';
import { type Metrics, newMetrics } from '../../../src/graphql/plugins/metrics.ts';
import { HttpError } from '../../../src/errors.ts';
import { StoreError } from '../../../src/errors.ts';
import { logAt } from '../../../src/log.ts';
import type { Snapshot, Store } from '../../../src/store/store.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { post, scenarioStore, served, TODAY } from '../../support/served.ts';

const PAGE = {
  query:
    'query Page($year: Int) { rights(year: $year, first: 5) { totalCount edges { cursor node { id label holder { name } } } asked { today datasetVersion } } }',
  variables: { year: 2027 },
};

/** The scenarios' store, told which questions reach it; its dataset can be replaced, and it can be away. */
class WatchedStore implements Store {
  readonly kind = 'NEO4J';
  readonly asked: string[] = [];
  seededAt = '2026-11-01T00:00:00.000Z';
  away = false;
  gone: Error | null = null;

  constructor(private readonly inner: Store) {}

  async snapshot(): Promise<Snapshot> {
    this.asked.push('snapshot');
    if (this.gone) throw this.gone;
    if (this.away) throw new StoreError('STORE_UNAVAILABLE', 'snapshot', 'it is away');
    const snapshot = await this.inner.snapshot();
    const dataset = { ...(await snapshot.dataset()), seededAt: this.seededAt };
    return new Proxy(
      { ...snapshot, dataset: async () => dataset },
      {
        get: (target, name, receiver) => {
          if (typeof Reflect.get(target, name, receiver) === 'function' && name !== 'dataset')
            this.asked.push(String(name));
          return Reflect.get(target, name, receiver) as unknown;
        },
      },
    );
  }

  ready = () => this.inner.ready();
  close = () => this.inner.close();
}

let store: WatchedStore;
let metrics: Metrics;
let today: string;
let api: Api;
const start = async (options: Partial<ApiOptions> = {}) => {
  api = await served({ store, metrics, today: () => parseDay(today), keptMb: 1, ...options });
};
/** What an asking gave, and what it asked the store. */
async function asks(body: unknown, headers: Readonly<Record<string, string>> = {}) {
  store.asked.length = 0;
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text: await response.text(),
    asked: [...store.asked],
  };
}

beforeEach(async () => {
  store = new WatchedStore(await scenarioStore());
  metrics = newMetrics({ version: '0', process: false });
  today = TODAY;
});
afterEach(() => api.stop(0));

test('what is asked again is answered to the byte as before, and asks the store only which dataset is current', async () => {
  await start();
  const first = await asks(PAGE);
  expect(first).toMatchObject({ status: 200, text: expect.stringContaining('"totalCount":') });
  expect(first.asked).toContain('rightsPage');
  expect(await asks(PAGE)).toEqual({ ...first, asked: ['snapshot'] });
  expect(await asks({ ...PAGE, query: PAGE.query, operationName: 'Page' })).toEqual({
    ...first,
    asked: ['snapshot'],
  });
  expect(await metrics.text()).toMatch(
    /tenure_cache_lookups_total\{cache="responses",result="hit"\} 2\n/,
  );
  expect(await metrics.text()).toMatch(
    /tenure_operation_duration_seconds_count\{operation="Page",outcome="ok"\} 3\n/,
  );
});

test.each<[string, () => void, object]>([
  [
    'another dataset',
    () => {
      store.seededAt = '2026-11-02T00:00:00.000Z';
    },
    PAGE,
  ],
  [
    'another day',
    () => {
      today = '2026-11-25';
    },
    PAGE,
  ],
  ['other variables', () => {}, { ...PAGE, variables: { year: 2028 } }],
  ['another text', () => {}, { ...PAGE, query: `${PAGE.query} ` }],
])('%s is answered afresh, and kept then', async (_, change, body) => {
  await start();
  await asks(PAGE);
  change();
  const afresh = await asks(body);
  expect(afresh.asked).toContain('rightsPage');
  expect(await asks(body)).toEqual({ ...afresh, asked: ['snapshot'] });
});

test('each operation of a document is kept of its own', async () => {
  await start();
  const query =
    'query A { rights(year: 2027) { totalCount } } query B { rights(year: 2031) { totalCount } }';
  const ask = (operationName: string) => asks({ query, operationName });
  const [a, b] = [await ask('A'), await ask('B')];
  expect(a.text).not.toBe(b.text);
  expect([await ask('A'), await ask('B')]).toEqual([
    { ...a, asked: ['snapshot'] },
    { ...b, asked: ['snapshot'] },
  ]);
});

test('a store that is away is told as such, though the answer is kept; once it is back it answers', async () => {
  await start();
  const { text } = await asks(PAGE);
  store.away = true;
  const { body } = await post(api, PAGE);
  expect([body.data ?? null, body.errors?.map(({ extensions }) => extensions['code'])]).toEqual([
    null,
    ['STORE_UNAVAILABLE'],
  ]);
  store.away = false;
  expect(await asks(PAGE)).toMatchObject({ text, asked: ['snapshot'] });
});

test('what no dataset gives is answered without one', async () => {
  await start();
  store.away = true;
  const schema = { query: '{ __schema { queryType { name } } }' };
  for (let times = 0; times < 2; times++)
    expect(await asks(schema)).toMatchObject({
      status: 200,
      text: '{"data":{"__schema":{"queryType":{"name":"Query"}}}}\n',
      asked: [],
    });
});

test('an answer with an error is not kept', async () => {
  await start();
  const faulty = {
    query: '{ rights(year: 2027, filter: { holder: ["party:nobody-knows"] }) { totalCount } }',
  };
  const first = await asks(faulty);
  expect(first.text).toContain('"errors":');
  expect((await asks(faulty)).asked).toEqual(first.asked);
});

test.each([
  [
    'hits of a search are',
    'search',
    '{ search(text: "microsoft") { edges { score node { id } } } meta { today } }',
  ],
  [
    'whom a name means is',
    'partyCandidates',
    '{ resolveParty(text: "Microsft") { __typename } meta { today } }',
  ],
])(
  '%s looked for each time, since that hangs on what else is in the database',
  async (_, asking, query) => {
    await start();
    const first = await asks({ query });
    expect([first.status, first.asked.includes(asking)]).toEqual([200, true]);
    expect(await asks({ query })).toEqual(first);
  },
);

test('what is for admins is told to no reader, though an admin asked it before', async () => {
  const access = bearerAccess(async (token) => {
    if (token !== 'reader' && token !== 'admin')
      throw new HttpError(401, 'UNAUTHENTICATED', 'who?');
    return { name: token, role: token };
  });
  await start({ guards: { ...openGuards(), access } });
  const changes = {
    query: '{ changes(since: "2020-01-01T00:00:00Z", first: 1) { nodes { kind } } }',
  };
  expect(await asks(changes, { authorization: 'Bearer admin' })).toMatchObject({ status: 200 });
  expect(await asks(changes, { authorization: 'Bearer admin' })).toMatchObject({
    status: 200,
    asked: ['snapshot'],
  });
  const { text, asked } = await asks(changes, { authorization: 'Bearer reader' });
  expect([text.includes('"FORBIDDEN"'), asked]).toEqual([true, []]);
});

test('an operation that the document does not have is refused, whoever asked the document before', async () => {
  const access = bearerAccess(async (token) => ({
    name: token,
    role: token === 'admin' ? 'admin' : 'reader',
  }));
  await start({ guards: { ...openGuards(), access } });
  const changes = {
    query: '{ changes(since: "2020-01-01T00:00:00Z", first: 1) { nodes { kind } } }',
  };
  for (const operationName of ['Other', '']) {
    const before = await asks({ ...changes, operationName }, { authorization: 'Bearer reader' });
    expect(await asks(changes, { authorization: 'Bearer admin' })).toMatchObject({ status: 200 });
    expect(before).toMatchObject({ status: 400, asked: [] });
    expect(await asks({ ...changes, operationName }, { authorization: 'Bearer reader' })).toEqual(
      before,
    );
  }
});

test('who goes while it is asked which dataset is current is told as gone, not as a fault of ours', async () => {
  const lines: string[] = [];
  await start({ log: logAt('info', { write: (line) => lines.push(line) }) });
  await asks(PAGE);
  lines.length = 0;
  store.gone = new HttpError(499, 'CLIENT_GONE', 'the client has gone');
  await asks(PAGE);
  expect(
    lines
      .map((line) => JSON.parse(line) as { msg: string; codes?: readonly string[] })
      .map(({ msg, codes }) => [msg, codes]),
  ).toEqual([['answered', ['CLIENT_GONE']]]);
});

test('as much is kept as there is room for, and nothing where there is none', async () => {
  await start({ keptMb: 0.05 });
  const long = {
    query:
      '{ rights(year: 2027) { edges { node { id label statement holder { name } evidence { id locator source { title url } } } } } }',
  };
  expect((await asks(long)).text.length).toBeGreaterThan(50_000 / 16 / 2);
  expect((await asks(long)).asked).toContain('rightsPage'); // it would push out too much else
  for (let year = 2000; year < 2060; year++) await asks({ ...PAGE, variables: { year } });
  expect((await asks({ ...PAGE, variables: { year: 2059 } })).asked).toEqual(['snapshot']);
  expect((await asks({ ...PAGE, variables: { year: 2000 } })).asked).toContain('rightsPage');
  await api.stop(0);
  await start({ keptMb: 0 });
  await asks(PAGE);
  expect((await asks(PAGE)).asked).toContain('rightsPage');
});

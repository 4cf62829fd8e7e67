/** What a client is told when something goes wrong, and what only the log is told. */
import { expect, test } from 'vitest';
import { StoreError } from '../../../src/errors.ts';
import { contextFor } from '../../../src/graphql/context.ts';
import { graphqlServer } from '../../../src/graphql/server.ts';
import { logAt } from '../../../src/log.ts';
import type { Snapshot, Store } from '../../../src/store/store.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { post, scenarioStore, served } from '../../support/served.ts';

/** Asks over a store of which one question fails. */
async function askFailing(query: string, failing: keyof Snapshot, error: Error) {
  const lines: string[] = [];
  const server = graphqlServer(logAt('warn', { write: (line) => lines.push(line) }));
  const store = await scenarioStore();
  const broken: Store = {
    ...store,
    snapshot: async () =>
      new Proxy(await store.snapshot(), {
        get: (target, name, receiver) =>
          name === failing
            ? () => Promise.reject(error)
            : (Reflect.get(target, name, receiver) as unknown),
      }),
  };
  const contextValue = contextFor(broken, {
    today: parseDay('2026-11-24'),
    apiVersion: 'test',
    requestId: 'asked-by-a-test',
  });
  const { body } = await server.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('one answer was expected');
  return {
    data: body.singleResult.data,
    error: body.singleResult.errors?.[0],
    log: lines.join(''),
  };
}

test('our own faults are masked: the client gets a reference, and the log has the cause under it', async () => {
  const { data, error, log } = await askFailing(
    '{ meta { apiVersion } party(id: "party:openai") { name } }',
    'load',
    new TypeError('secret detail of bolt://10.0.0.1'),
  );
  expect(data).toBeNull();
  expect(error?.extensions?.['code']).toBe('INTERNAL');
  expect(JSON.stringify(error)).not.toContain('secret');
  expect(log).toContain(error?.extensions?.['reference']);
  expect(log).toContain('secret detail');
  expect(log).toContain('"requestId":"asked-by-a-test"');
});

test('a database that is away is STORE_UNAVAILABLE with advice when to ask again, and never an empty list', async () => {
  const { data, error, log } = await askFailing(
    '{ rights(year: 2026) { nodes { id } } }',
    'rightsPage',
    new StoreError('STORE_UNAVAILABLE', 'rights-page', new Error('ECONNREFUSED 10.0.0.1')),
  );
  expect(data).toBeNull();
  expect(error?.extensions).toEqual({ code: 'STORE_UNAVAILABLE', retryAfterSeconds: 2 });
  expect(JSON.stringify(error)).not.toContain('10.0.0.1');
  expect(log).toContain('ECONNREFUSED');
  expect(log).toContain('"requestId":"asked-by-a-test"');
});

test('a query that took too long is QUERY_TIMEOUT', async () => {
  const { data, error } = await askFailing(
    '{ rights(year: 2026) { totalCount } }',
    'rightsCount',
    new StoreError('QUERY_TIMEOUT', 'rights-tally', null),
  );
  expect(data).toBeNull();
  expect(error?.extensions?.['code']).toBe('QUERY_TIMEOUT');
});

test('before execution a mistake is HTTP 400, in execution 200; the data is gone either way', async () => {
  const api = await served();
  try {
    const before = await post(api, { query: '{ rights(on: "2026-02-30") { totalCount } }' });
    expect([before.status, before.body.data, before.body.errors?.[0]?.extensions['code']]).toEqual([
      400,
      undefined,
      'INVALID_DATE',
    ]);
    const during = await post(api, {
      query:
        '{ party(id: "party:openai") { name held(first: 0) { totalCount } } meta { apiVersion } }',
    });
    expect([during.status, during.body.data, during.body.errors?.[0]?.extensions['code']]).toEqual([
      200,
      null,
      'INVALID_ARGUMENT',
    ]);
    const variable = await post(api, {
      query: 'query ($on: Date) { rights(on: $on) { totalCount } }',
      variables: { on: 'soon' },
    });
    expect([
      variable.status,
      variable.body.data,
      variable.body.errors?.[0]?.extensions['code'],
    ]).toEqual([400, undefined, 'INVALID_DATE']);
  } finally {
    await api.stop(0);
  }
});

test('an unavailable database comes with the header Retry-After', async () => {
  const store: Store = {
    ...(await scenarioStore()),
    snapshot: () => Promise.reject(new StoreError('STORE_UNAVAILABLE', 'snapshot', null)),
    ready: () =>
      Promise.resolve({
        ready: false,
        reason: 'unavailable',
        message: 'the database cannot be asked',
      }),
  };
  const api = await served({ store });
  try {
    const { headers, body } = await post(api, { query: '{ meta { store } }' });
    expect([headers.get('retry-after'), body.data]).toEqual(['2', null]);
    const ready = await fetch(`${api.address}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'unavailable', message: 'the database cannot be asked' },
    ]);
    expect((await fetch(`${api.address}/health/live`)).status).toBe(200);
  } finally {
    await api.stop(0);
  }
});

test('in production errors do not suggest names of the schema', async () => {
  for (const [production, told] of [
    [false, true],
    [true, false],
  ] as const) {
    const api = await served({ production });
    try {
      for (const asked of [
        { query: '{ rightz { totalCount } }' },
        { query: '{ rights(match: OVERLAPZ) { totalCount } }' },
        {
          query: 'query ($match: PeriodMatch!) { rights(match: $match) { totalCount } }',
          variables: { match: 'OVERLAPZ' },
        },
        {
          query: 'query ($filter: RightFilter) { rights(filter: $filter) { totalCount } }',
          variables: { filter: { holdr: [] } },
        },
      ]) {
        const { status, body } = await post(api, asked);
        expect(
          [status, body.errors?.[0]?.message.includes('Did you mean')],
          JSON.stringify(asked),
        ).toEqual([400, told]);
      }
    } finally {
      await api.stop(0);
    }
  }
});

test('the schema can be asked for unless introspection is off', async () => {
  for (const introspection of [true, false]) {
    const api = await served({ introspection });
    try {
      const { status, body } = await post(api, { query: '{ __schema { queryType { name } } }' });
      expect([status, body.errors?.map(({ extensions }) => extensions?.['code'])]).toEqual(
        introspection ? [200, undefined] : [400, ['INTROSPECTION_DISABLED']],
      );
    } finally {
      await api.stop(0);
    }
  }
});

import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { bearerAccess } from '../../../src/access/access.ts';
import type { Api } from '../../../src/http/api.ts';
import { openGuards } from '../../../src/http/guards.ts';
import { rateLimit } from '../../../src/http/overload/rate-limit.ts';
import { concurrencyLimit } from '../../../src/http/overload/concurrency-limit.ts';
import type { Store } from '../../../src/store/store.ts';
import { post, scenarioStore, served } from '../../support/served.ts';

const RIGHTS = '{ rights(year: 2027, first: 20) { nodes { id } } }';
let api: Api;
afterEach(() => api.stop(0));

describe('more questions than can be answered at once', () => {
  test('so many are answered, so many wait, the rest is told 503 and when to come again; afterwards all are answered', async () => {
    const store = await gatedStore();
    const questions = concurrencyLimit({ running: 2, waiting: 3, waitMs: 60_000 });
    api = await served({ store, guards: { ...openGuards(), questions } });
    const first = Array.from({ length: 5 }, () => post(api, { query: RIGHTS }));
    await until(() => questions.running === 2 && questions.waiting === 3);
    const rest = await Promise.all(Array.from({ length: 20 }, () => post(api, { query: RIGHTS })));
    for (const { status, headers, body } of rest) {
      expect([status, headers.get('retry-after')]).toEqual([503, '1']);
      expect(body).toEqual({
        errors: [
          {
            message: 'the server is busy: too much is waiting already',
            extensions: { code: 'STORE_UNAVAILABLE', retryAfterSeconds: 1 },
          },
        ],
      });
    }
    store.open();
    for (const { status, body } of await Promise.all(first))
      expect([status, body.errors]).toEqual([200, undefined]);
    expect((await post(api, { query: RIGHTS })).status).toBe(200);
    expect([questions.running, questions.waiting]).toEqual([0, 0]);
  });

  test('whether it is well is told all the same', async () => {
    const store = await gatedStore();
    const questions = concurrencyLimit({ running: 1, waiting: 0, waitMs: 1 });
    api = await served({ store, guards: { ...openGuards(), questions } });
    const busy = post(api, { query: RIGHTS });
    await until(() => questions.running === 1);
    for (const path of ['live', 'ready'])
      expect((await fetch(`${api.address}/health/${path}`)).status).toBe(200);
    store.open();
    await busy;
  });

  test('what one client asks at once leaves places for the others', async () => {
    const store = await gatedStore();
    const access = bearerAccess(async (name) => ({ name, role: 'reader' }));
    const questions = concurrencyLimit({
      running: 3,
      waiting: 3,
      waitMs: 60_000,
      perClient: { running: 2, waiting: 1 },
    });
    api = await served({ store, guards: { ...openGuards(), access, questions } });
    const as = (name: string) => post(api, { query: RIGHTS }, { authorization: `Bearer ${name}` });
    const greedy = Array.from({ length: 30 }, () => as('greedy'));
    await until(() => questions.waiting === 1);
    const modest = as('modest');
    await until(() => questions.running === 3);
    store.open();
    expect((await modest).status).toBe(200);
    const statuses = (await Promise.all(greedy)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(3);
    expect(statuses.filter((status) => status === 503)).toHaveLength(27);
  });

  test('large bodies that do not end take a bounded memory, and keep no question out', async () => {
    const bodies = { most: 1_000_000, taken: 0 };
    api = await served({ guards: { ...openGuards(), bodies } });
    const { port, hostname } = new URL(api.address);
    const part = 'x'.repeat(500_000);
    const held = Array.from({ length: 4 }, () => {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => {});
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 600000\r\n\r\n${part}`,
      );
      return new Promise<string>((resolve) =>
        socket.setEncoding('utf8').once('data', (text: string) => resolve(text)),
      );
    });
    expect(await Promise.race(held)).toMatch(/^HTTP\/1\.1 503 [^]*retry-after: 2/i);
    expect(bodies.taken).toBeLessThanOrEqual(1_000_000);
    expect((await post(api, { query: RIGHTS })).status).toBe(200);
  });

  test("a body that comes slowly takes nobody's turn", async () => {
    const questions = concurrencyLimit({ running: 1, waiting: 0, waitMs: 1 });
    api = await served({ guards: { ...openGuards(), questions } });
    const bodies = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"query":')),
    });
    const slow = new AbortController();
    const asked = fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodies,
      duplex: 'half',
      signal: slow.signal,
    } as RequestInit);
    asked.catch(() => {});
    expect((await post(api, { query: RIGHTS })).status).toBe(200);
    slow.abort();
    await expect(asked).rejects.toThrow();
  });

  test('a client that goes while it waits leaves its place to the next', async () => {
    const store = await gatedStore();
    const questions = concurrencyLimit({ running: 1, waiting: 1, waitMs: 60_000 });
    api = await served({ store, guards: { ...openGuards(), questions } });
    const busy = post(api, { query: RIGHTS });
    await until(() => questions.running === 1);
    const leaving = new AbortController();
    const left = fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: RIGHTS }),
      signal: leaving.signal,
    });
    left.catch(() => {});
    await until(() => questions.waiting === 1);
    leaving.abort();
    await until(() => questions.waiting === 0);
    const next = post(api, { query: RIGHTS });
    await until(() => questions.waiting === 1);
    store.open();
    expect((await Promise.all([busy, next])).map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe('a client that asks too much', () => {
  const query = (first: number) => `{ rights(first: ${first}) { nodes { id label statement } } }`;

  test('pays by the cost of its questions, and is told 429 and when to come again', async () => {
    const time = { now: 0 };
    api = await served({
      guards: { ...openGuards(), rate: rateLimit({ costPerMinute: 600, clock: () => time.now }) },
    });
    expect((await post(api, { query: query(100) })).status).toBe(200);
    expect((await post(api, { query: query(100) })).status).toBe(200);
    const refused = await post(api, { query: query(1) });
    expect([refused.status, refused.body.errors?.[0]?.extensions['code']]).toEqual([
      429,
      'RATE_LIMITED',
    ]);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBe(refused.body.errors?.[0]?.extensions['retryAfterSeconds']);
    time.now += seconds * 1_000;
    expect((await post(api, { query: query(1) })).status).toBe(200);
  });

  test('pays for bad questions too', async () => {
    api = await served({
      guards: { ...openGuards(), rate: rateLimit({ costPerMinute: 10, clock: () => 0 }) },
    });
    const statuses = [];
    for (let count = 0; count < 12; count++) statuses.push((await post(api, '{ broken')).status);
    expect(statuses).toEqual([...Array<number>(10).fill(400), 429, 429]);
  });

  test('is told apart by its token, not by where it asks from', async () => {
    const access = bearerAccess(async (name) => ({ name, role: 'reader' }));
    api = await served({
      guards: { ...openGuards(), access, rate: rateLimit({ costPerMinute: 5, clock: () => 0 }) },
    });
    const as = (name: string) => ({ authorization: `Bearer ${name}` });
    expect((await post(api, { query: query(100) }, as('rita'))).status).toBe(200);
    expect((await post(api, { query: query(1) }, as('rita'))).status).toBe(429);
    expect((await post(api, { query: query(1) }, as('rosa'))).status).toBe(200);
  });

  test('cannot pass for another by a header, unless a proxy of ours stands in front', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    api = await served({
      guards: { ...openGuards(), rate: rateLimit({ costPerMinute: 5, clock: () => 0 }) },
    });
    expect((await post(api, { query: query(100) }, from('8.8.8.8'))).status).toBe(200);
    expect((await post(api, { query: query(1) }, from('9.9.9.9'))).status).toBe(429);
    await api.stop(0);
    api = await served({
      guards: {
        ...openGuards(),
        proxies: 1,
        rate: rateLimit({ costPerMinute: 5, clock: () => 0 }),
      },
    });
    expect((await post(api, { query: query(100) }, from('8.8.8.8'))).status).toBe(200);
    expect((await post(api, { query: query(1) }, from('9.9.9.9'))).status).toBe(200);
    expect((await post(api, { query: query(1) }, from('7.7.7.7, 8.8.8.8'))).status).toBe(429);
  });
});

/** The scenarios in memory, behind a gate that stays shut until it is opened. */
async function gatedStore(): Promise<Store & { open(): void }> {
  const store = await scenarioStore();
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {
    ...store,
    snapshot: async (options) => opened.then(() => store.snapshot(options)),
    open,
  };
}

/** Waits until something is so; the test's own time limit is the end of it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}

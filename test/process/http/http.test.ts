/** The API over real HTTP. */
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, startApi } from '../../../src/http/api.ts';
import { logAt } from '../../../src/log.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { get } from '../../support/get.ts';
import { post, scenarioStore, served } from '../../support/served.ts';

const QUERY = JSON.stringify({ query: '{ __typename }' });
const JSON_TYPE = { 'content-type': 'application/json' };

let api: Api;
beforeAll(async () => {
  api = await served({ corsOrigins: ['https://app.example'] });
});
afterAll(() => api.stop(0));

const send = (
  method: string,
  headers: Record<string, string> = {},
  body: string | null = null,
  path = '/graphql',
) => fetch(`${api.address}${path}`, { method, headers, ...(body === null ? {} : { body }) });
const codeIn = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions
    .code;

describe('bodies', () => {
  test('a question by POST is answered', async () => {
    expect(
      await post(api, { query: '{ rights(year: 2027, first: 1) { nodes { holder { name } } } }' }),
    ).toMatchObject({
      status: 200,
      body: { data: { rights: { nodes: [{ holder: { name: 'Microsoft' } }] } } },
    });
  });

  test.each([
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'application/json; charset="utf-8"',
    'application/graphql+json',
    'application/json',
  ])('%s is read', async (type) => {
    expect(
      (await send('POST', { 'content-type': type, 'apollo-require-preflight': 'yes' }, QUERY))
        .status,
    ).toBe(200);
  });

  test.each(['utf-16', 'latin1', 'iso-8859-1', 'utf-7'])(
    'the encoding %s is refused with 415',
    async (charset) => {
      const response = await send(
        'POST',
        { 'content-type': `application/json; charset=${charset}` },
        QUERY,
      );
      expect([response.status, await codeIn(response)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    },
  );

  test('a compressed body is refused with 415', async () => {
    expect((await send('POST', { ...JSON_TYPE, 'content-encoding': 'gzip' }, QUERY)).status).toBe(
      415,
    );
  });

  test.each(['', '{', '{"query":', 'query { a }', '\u0000', '[]', '"text"', 'null', '{}'])(
    '%j is answered with 400',
    async (body) => {
      const response = await send('POST', JSON_TYPE, body);
      expect([response.status, await codeIn(response)]).toEqual([400, 'BAD_REQUEST']);
    },
  );

  test('bytes that are no UTF-8 are answered with 400', async () => {
    const response = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    });
    expect(response.status).toBe(400);
  });

  test('several questions in one body are not taken', async () => {
    expect((await send('POST', JSON_TYPE, `[${QUERY},${QUERY}]`)).status).toBe(400);
  });

  test('a body in pieces is put together', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const sent = request(
        `${api.address}/graphql`,
        { method: 'POST', headers: { ...JSON_TYPE, 'transfer-encoding': 'chunked' } },
        (response) => {
          let text = '';
          response
            .setEncoding('utf8')
            .on('data', (chunk: string) => {
              text += chunk;
            })
            .on('end', () => resolve(text));
        },
      );
      sent.once('error', reject);
      const middle = Math.floor(QUERY.length / 2);
      sent.write(QUERY.slice(0, middle));
      sent.write(QUERY.slice(middle));
      sent.end();
    });
    expect(JSON.parse(answer)).toEqual({ data: { __typename: 'Query' } });
  });

  test('a body over 1 MB is refused with 413, announced or not', async () => {
    const large = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1_100_000)}` });
    const announced = await send('POST', JSON_TYPE, large);
    expect([announced.status, await codeIn(announced)]).toEqual([413, 'BODY_TOO_LARGE']);
    const status = await new Promise((resolve, reject) => {
      const sent = request(
        `${api.address}/graphql`,
        { method: 'POST', headers: { ...JSON_TYPE, 'transfer-encoding': 'chunked' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sent.once('error', reject);
      sent.write(large.slice(0, 600_000));
      sent.end(large.slice(600_000));
    });
    expect(status).toBe(413);
  });

  test('headers that come twice are joined', async () => {
    const status = await new Promise((resolve, reject) => {
      const sent = request(
        `${api.address}/graphql`,
        {
          method: 'POST',
          headers: [
            'host',
            new URL(api.address).host,
            'content-type',
            'application/json',
            'accept',
            'text/plain',
            'accept',
            'application/json',
            'content-length',
            String(QUERY.length),
          ],
        },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sent.once('error', reject);
      sent.end(QUERY);
    });
    expect(status).toBe(200);
  });
});

describe('methods and addresses', () => {
  test.each(['PUT', 'DELETE', 'PATCH'])('%s is refused with 405', async (method) => {
    const response = await send(method, JSON_TYPE, QUERY);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(await response.text()).toContain('"code":"METHOD_NOT_ALLOWED"');
  });

  test.each([
    '/nothing',
    '/graphql//',
    '/GRAPHQL',
    '//',
    '/health',
    '/%00',
    '/..%2f..%2fetc%2fpasswd',
  ])('there is nothing at %s', async (path) => {
    const response = await send('GET', {}, null, path);
    expect([response.status, await codeIn(response)]).toEqual([404, 'NOT_FOUND']);
  });

  test('health is told with GET and HEAD', async () => {
    const ready = await send('GET', {}, null, '/health/ready');
    expect([ready.status, await ready.json()]).toMatchObject([
      200,
      { status: 'ready', store: 'MEMORY' },
    ]);
    expect((await send('HEAD', {}, null, '/health/ready')).status).toBe(200);
    expect(await (await send('GET', {}, null, '/health/live')).json()).toEqual({ status: 'live' });
  });

  test('a request id is given back, or made', async () => {
    expect(
      (await send('POST', { ...JSON_TYPE, 'x-request-id': 'my-own-id:1' }, QUERY)).headers.get(
        'x-request-id',
      ),
    ).toBe('my-own-id:1');
    expect((await send('POST', JSON_TYPE, QUERY)).headers.get('x-request-id')).toMatch(
      /^[0-9a-f-]{36}$/,
    );
  });
});

describe('pages of other origins', () => {
  const preflight = (origin: string) =>
    send('OPTIONS', {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    });

  test('a listed one may ask', async () => {
    const before = await preflight('https://app.example');
    expect([
      before.status,
      before.headers.get('access-control-allow-origin'),
      before.headers.get('vary'),
    ]).toEqual([204, 'https://app.example', 'Origin']);
    const after = await send('POST', { ...JSON_TYPE, origin: 'https://app.example' }, QUERY);
    expect(after.headers.get('access-control-allow-origin')).toBe('https://app.example');
  });

  test.each([
    'https://other.example',
    'https://app.example.evil.example',
    'http://app.example',
    'null',
  ])('%s may not', async (origin) => {
    const before = await preflight(origin);
    expect([before.ok, before.headers.get('access-control-allow-origin')]).toEqual([false, null]);
    expect(
      (await send('POST', { ...JSON_TYPE, origin }, QUERY)).headers.get(
        'access-control-allow-origin',
      ),
    ).toBeNull();
  });
});

describe('stopping', () => {
  test('what was asked is answered, what comes later is not taken, and idle connections are closed', async () => {
    let goOn = () => {};
    const blocked = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let reached = () => {};
    const asked = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const store = await scenarioStore();
    const own = await startApi(
      {
        store: {
          ...store,
          snapshot: async () => {
            reached();
            await blocked;
            return store.snapshot();
          },
        },
        today: () => parseDay('2026-11-24'),
        apiVersion: '0',
        corsOrigins: [],
        log: logAt('silent'),
      },
      0,
      '127.0.0.1',
    );
    const idle = connect(Number(new URL(own.address).port), '127.0.0.1');
    await once(idle, 'connect');
    const answer = post(own, { query: '{ meta { store } }' });
    await asked;
    const stopped = own.stop(60_000);
    await expect(fetch(`${own.address}/health/live`)).rejects.toThrow();
    goOn();
    const { headers, body } = await answer;
    expect([headers.get('connection'), body.data]).toEqual([
      'close',
      { meta: { store: 'MEMORY' } },
    ]);
    idle.destroy();
    await stopped;
  });

  test('while load balancers get to see it, it is not ready but goes on to answer', async () => {
    const own = await served();
    const stopped = own.stop(1_000, 4_000);
    const ready = await fetch(`${own.address}/health/ready`);
    expect([ready.status, ((await ready.json()) as { status: string }).status]).toEqual([
      503,
      'stopping',
    ]);
    const asked = await post(own, { query: '{ __typename }' });
    expect(asked.status).toBe(200);
    const refused = await fetch(`${own.address}/nothing`);
    expect(refused.status).toBe(404);
    for (const { headers } of [ready, asked, refused])
      expect(headers.get('connection')).toBe('close');
    const { status, headers } = await get(own.address, { host: 'not a name' });
    expect([status, headers.connection]).toEqual([400, 'close']);
    await stopped;
  });
});

test('a client that goes away ends what is asked for it', async () => {
  let gone: AbortSignal | undefined;
  let reached = () => {};
  const asked = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const store = await scenarioStore();
  const own = await served({
    store: {
      ...store,
      snapshot: (options) =>
        new Promise((_, reject) => {
          gone = options?.signal;
          gone?.addEventListener('abort', () => reject(new DOMException('gone', 'AbortError')));
          reached();
        }),
    },
  });
  const controller = new AbortController();
  const answer = fetch(`${own.address}/graphql`, {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({ query: '{ meta { store } }' }),
    signal: controller.signal,
  });
  await asked;
  controller.abort();
  await expect(answer).rejects.toThrow();
  await expect.poll(() => gone?.aborted).toBe(true);
  await own.stop(1_000);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bearerAccess } from '../../../src/access/access.ts';
import type { Api } from '../../../src/http/api.ts';
import { openGuards } from '../../../src/http/guards.ts';
import { newMetrics } from '../../../src/graphql/plugins/metrics.ts';
import { post, served } from '../../support/served.ts';

const CHANGES = '{ changes(since: "2020-01-01T00:00:00Z") { nodes { kind } } }';
const RIGHTS = '{ rights(year: 2027) { totalCount } }';
const CALLERS = new Map([
  ['reading', { name: 'rita', role: 'reader' }],
  ['ruling', { name: 'ada', role: 'admin' }],
] as const);
const access = bearerAccess(async (token) => CALLERS.get(token as 'reading') ?? null);

describe('a server that asks for tokens', () => {
  let api: Api;
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  beforeAll(async () => {
    api = await served({
      guards: { ...openGuards(), access },
      metrics: newMetrics({ version: '0' }),
      corsOrigins: ['https://app.example'],
    });
  });
  afterAll(() => api.stop(0));

  test('a question without a token is answered 401, by POST and by GET, before it is read', async () => {
    const answer = await post(api, '{ not even JSON');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="tenure"');
    expect(answer.body).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }],
    });
    const get = await fetch(`${api.address}/graphql?query=%7B__typename%7D`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(get.status).toBe(401);
  });

  test('a token in the address or in the question is no token', async () => {
    const inAddress = await fetch(
      `${api.address}/graphql?query=%7B__typename%7D&access_token=reading&token=reading`,
      { headers: { 'apollo-require-preflight': 'yes' } },
    );
    expect(inAddress.status).toBe(401);
    expect((await post(api, { query: RIGHTS, extensions: { token: 'reading' } })).status).toBe(401);
  });

  test('a reader is answered, but for what loads have changed: 403, and nothing of the rest', async () => {
    expect((await post(api, { query: RIGHTS }, bearer('reading'))).status).toBe(200);
    const answer = await post(
      api,
      { query: `{ meta { today } ${CHANGES.slice(1)}` },
      bearer('reading'),
    );
    expect(answer.status).toBe(403);
    expect(answer.body.data ?? null).toBeNull();
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ extensions: { code: 'FORBIDDEN' } }),
    ]);
  });

  test('the missing role is told before faults of arguments, wherever they stand', async () => {
    const query = `{ rights(first: 101) { totalCount } ${CHANGES.slice(1)}`;
    expect((await post(api, { query }, bearer('reading'))).status).toBe(403);
    expect((await post(api, { query }, bearer('ruling'))).status).toBe(400);
  });

  test('an admin is answered everything', async () => {
    const answer = await post(api, { query: CHANGES }, bearer('ruling'));
    expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
  });

  test('the metrics are for admins', async () => {
    const statusOf = async (headers: Record<string, string>) =>
      (await fetch(`${api.address}/metrics`, { headers })).status;
    expect([
      await statusOf({}),
      await statusOf(bearer('reading')),
      await statusOf(bearer('ruling')),
    ]).toEqual([401, 403, 200]);
    expect(
      (await fetch(`${api.address}/metrics`, { method: 'POST', headers: bearer('ruling') })).status,
    ).toBe(405);
  });

  test('whether it is well is told to anybody', async () => {
    for (const path of ['live', 'ready'])
      expect((await fetch(`${api.address}/health/${path}`)).status).toBe(200);
  });

  test('a page of an allowed origin can read that a token is missing, and may send one', async () => {
    const headers = { origin: 'https://app.example', 'content-type': 'application/json' };
    const refused = await fetch(`${api.address}/graphql`, { method: 'POST', headers, body: '{}' });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([
      401,
      'https://app.example',
    ]);
    const preflight = await fetch(`${api.address}/graphql`, {
      method: 'OPTIONS',
      headers: {
        ...headers,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
  });

  test('what was turned away is counted', async () => {
    const text = await (
      await fetch(`${api.address}/metrics`, { headers: bearer('ruling') })
    ).text();
    expect(text).toMatch(/^tenure_refusals_total\{code="UNAUTHENTICATED"\} [1-9]/m);
    expect(text).toMatch(
      /^tenure_http_requests_total\{route="graphql",method="POST",status="401"\} [1-9]/m,
    );
  });
});

describe('a server that asks for none', () => {
  let api: Api;
  beforeAll(async () => {
    api = await served({ metrics: newMetrics({ version: '0' }) });
  });
  afterAll(() => api.stop(0));

  test('anyone is answered everything, whatever token is sent along', async () => {
    for (const headers of [{}, { authorization: 'Bearer nobody' }]) {
      expect((await post(api, { query: CHANGES }, headers)).body.errors).toBeUndefined();
      expect((await fetch(`${api.address}/metrics`, { headers })).status).toBe(200);
    }
  });
});

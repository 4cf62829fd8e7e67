/** The endpoint for browsers, programs and pages of others. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Hono } from 'hono';
import type { Api } from '../../../src/http/api.ts';
import { get } from '../../support/get.ts';
import { served } from '../../support/served.ts';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const PAGE = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const JSON_ONLY = 'application/graphql-response+json, application/json;q=0.9';

let api: Api;
beforeAll(async () => {
  api = await served({ corsOrigins: ['https://app.example'], routes: new Hono() });
});
afterAll(() => api.stop(0));

const ask = (headers: Readonly<Record<string, string>>, rest = '') =>
  get(`${api.address}/graphql?query=${encodeURIComponent('{ __typename }')}${rest}`, headers);

describe('a browser that opens the endpoint', () => {
  test.each([
    ['/graphql', '/playground'],
    ['/graphql/', '/playground'],
  ])('gets the playground at %s', async (path, playground) => {
    const { status, headers } = await get(`${api.address}${path}`, { accept: PAGE });
    expect(status).toBe(303);
    expect(new URL(headers.location!, `${api.address}${path}`).pathname).toBe(playground);
  });

  test.each([JSON_ONLY, '*/*', ''])('who accepts %j gets GraphQL', async (accept) => {
    const { status } = await get(`${api.address}/graphql`, { accept, 'user-agent': BROWSER });
    expect(status).toBe(400);
  });

  test('a question to the address with a slash is answered', async () => {
    const answer = await fetch(`${api.address}/graphql/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('a question by GET', () => {
  test.each([
    ['of a program', {}],
    ['of a page of this server', { 'sec-fetch-site': 'same-origin', 'user-agent': BROWSER }],
    ['typed into a browser', { 'sec-fetch-site': 'none', 'user-agent': BROWSER }],
    [
      'of a listed page',
      { 'sec-fetch-site': 'cross-site', origin: 'https://app.example', 'user-agent': BROWSER },
    ],
    [
      'with a header that needs a preflight',
      { 'sec-fetch-site': 'cross-site', 'apollo-require-preflight': 'yes' },
    ],
  ])('%s is answered', async (_, headers) => {
    expect(await ask({ accept: JSON_ONLY, ...headers })).toMatchObject({
      status: 200,
      text: '{"data":{"__typename":"Query"}}\n',
    });
  });

  test.each([
    ['a picture of another page', { 'sec-fetch-site': 'cross-site' }],
    ['a page of the same site', { 'sec-fetch-site': 'same-site' }],
    ['another page', { 'sec-fetch-site': 'cross-site', origin: 'https://other.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['a browser that does not say whence it asks', {}],
  ])('of %s is refused', async (_, headers) => {
    const { status, text } = await ask({ 'user-agent': BROWSER, ...headers });
    expect(status).toBe(400);
    expect(text).toContain('"BAD_REQUEST"');
  });

  test('empty parts are as if they were left out', async () => {
    expect((await ask({}, '&operationName=&variables=&extensions=')).status).toBe(200);
  });

  test('variables that are no JSON are refused', async () => {
    expect((await ask({}, '&variables=x')).status).toBe(400);
  });
});

describe('pages of this machine', () => {
  const preflight = async (own: Api, origin: string) => {
    const { status, headers } = await fetch(`${own.address}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers':
          'apollographql-client-name,content-type,graphql-preflight,traceparent',
      },
    });
    return {
      status,
      origin: headers.get('access-control-allow-origin'),
      headers: headers.get('access-control-allow-headers'),
    };
  };

  test('a listed page may send the headers of its client and its tracing', async () => {
    expect(await preflight(api, 'https://app.example')).toEqual({
      status: 204,
      origin: 'https://app.example',
      headers: 'apollographql-client-name,content-type,graphql-preflight,traceparent',
    });
  });

  test('in development they may ask, from any port; others may not', async () => {
    const own = await served({ loopbackOrigins: true });
    try {
      for (const origin of ['http://localhost:3000', 'http://127.0.0.1:5173', 'https://[::1]:1'])
        expect(await preflight(own, origin)).toMatchObject({ status: 204, origin });
      for (const origin of ['http://localhost.example', 'http://localhost:3000.example', 'null'])
        expect((await preflight(own, origin)).origin).toBeNull();
      expect((await preflight(api, 'http://localhost:3000')).origin).toBeNull();
    } finally {
      await own.stop(0);
    }
  });
});

import { createHash } from 'node:crypto';
import { buildASTSchema, concatAST } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../../src/http/api.ts';
import { openGuards } from '../../../src/http/guards.ts';
import { trustedDocuments } from '../../../src/http/trusted-documents.ts';
import { typeDefs } from '../../../src/graphql/type-defs.ts';
import type { Readiness, Store } from '../../../src/store/store.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { post, scenarioStore, served, TODAY } from '../../support/served.ts';

const YEAR =
  'query Year($year: Int!) { rights(year: $year) { totalCount asked { datasetVersion } } }';
const META = 'query Meta { meta { today } }';
const [YEAR_ID, META_ID] = [YEAR, META].map((text) =>
  createHash('sha256').update(text).digest('hex'),
) as [string, string];
const SCHEMA = buildASTSchema(concatAST([...typeDefs()]));

let api: Api;
let readiness: Readiness;
let today = TODAY;
beforeAll(async () => {
  const inner = await scenarioStore();
  readiness = await inner.ready();
  const store: Store = { ...inner, ready: () => Promise.resolve(readiness) };
  const trusted = trustedDocuments(JSON.stringify({ [YEAR_ID]: YEAR, [META_ID]: META }), SCHEMA);
  api = await served({ store, today: () => parseDay(today), guards: { ...openGuards(), trusted } });
});
afterAll(() => api.stop(0));

describe('a server with a list of trusted documents', () => {
  test.each([
    ['its id', { documentId: YEAR_ID }],
    ['its id with the name of the hash', { documentId: `sha256:${YEAR_ID}` }],
    ['its exact text', { query: YEAR }],
    [
      "the hash as Apollo's clients send it",
      { extensions: { persistedQuery: { version: 1, sha256Hash: YEAR_ID } } },
    ],
    [
      'the hash and the text',
      { query: YEAR, extensions: { persistedQuery: { version: 1, sha256Hash: YEAR_ID } } },
    ],
  ])('answers a listed one by %s', async (_, asked) => {
    const { status, body } = await post(api, { ...asked, variables: { year: 2027 } });
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(body.data).toMatchObject({ rights: { totalCount: expect.any(Number) } });
  });

  test.each([
    ['another text', { query: '{ meta { today } }' }],
    ['an unknown id', { documentId: createHash('sha256').update('x').digest('hex') }],
    ['an unknown id beside a listed text', { documentId: 'x', query: META }],
    ['the schema', { query: '{ __schema { types { name } } }' }],
    ['nothing', {}],
    ['several at once', [{ documentId: META_ID }]],
    ['no object', '"query"'],
  ])('refuses %s: 400 UNKNOWN_OPERATION', async (_, asked) => {
    const { status, body } = await post(api, asked);
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([400, 'UNKNOWN_OPERATION']);
  });

  test('variables are still checked', async () => {
    const { status, body } = await post(api, { documentId: YEAR_ID, variables: { year: 'soon' } });
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('a listed question asked by GET', () => {
  const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${api.address}/graphql?${new URLSearchParams(parameters).toString()}`, {
      headers: { 'apollo-require-preflight': 'yes', ...headers },
    });
  const year = (value: number) => ({
    documentId: YEAR_ID,
    variables: JSON.stringify({ year: value }),
  });

  test('has a tag, and is not sent again to who has it', async () => {
    const first = await get(year(2027));
    expect([first.status, first.headers.get('cache-control'), first.headers.get('vary')]).toEqual([
      200,
      'private, no-cache',
      expect.stringContaining('Authorization'),
    ]);
    const etag = first.headers.get('etag')!;
    const again = await get(year(2027), { 'if-none-match': etag });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
  });

  test('has another tag for other variables, another day, another dataset', async () => {
    const etag = (await get(year(2027))).headers.get('etag')!;
    expect((await get(year(2026), { 'if-none-match': etag })).status).toBe(200);
    today = '2026-11-25';
    expect((await get(year(2027), { 'if-none-match': etag })).status).toBe(200);
    today = TODAY;
    const before = readiness;
    readiness = { ready: true, datasetVersion: 'another' };
    expect((await get(year(2027), { 'if-none-match': etag })).status).toBe(200);
    readiness = before;
    expect((await get(year(2027), { 'if-none-match': etag })).status).toBe(304);
  });

  test('has no tag when it could not be answered', async () => {
    const refused = await get({ documentId: YEAR_ID, variables: '{"year":99999}' });
    expect(await refused.text()).toContain('INVALID_YEAR');
    expect([refused.headers.get('etag'), refused.headers.get('cache-control')]).toEqual([
      null,
      'no-store',
    ]);
  });

  test('is refused where it is not listed', async () => {
    const response = await get({ query: '{ meta { today } }' });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('UNKNOWN_OPERATION'),
    ]);
  });
});

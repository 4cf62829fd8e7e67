import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bearerAccess } from '../../../src/access/access.ts';
import { trustedDocuments } from '../../../src/http/trusted-documents.ts';
import { LIMITS } from '../../../src/graphql/limits.ts';
import type { Api, ApiOptions } from '../../../src/http/api.ts';
import { openGuards } from '../../../src/http/guards.ts';
import { rateLimit } from '../../../src/http/overload/rate-limit.ts';
import { StoreError } from '../../../src/errors.ts';
import { buildSchema } from 'graphql';
import { csvRecords } from '../../support/csv-reader.ts';
import { post, scenarioStore, served } from '../../support/served.ts';
import { turtleStore } from '../../support/triples.ts';

let api: Api;
beforeAll(async () => {
  api = await served();
});
afterAll(() => api.stop(0));

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(api.address + path, { headers });

async function errorOf(response: Response) {
  const { errors } = (await response.json()) as {
    readonly errors: readonly { message: string; extensions: Record<string, unknown> }[];
  };
  return errors[0]!;
}

/** Asks a server with other options once. */
async function asked(path: string, options: Partial<ApiOptions>, headers = {}): Promise<Response> {
  const other = await served(options);
  try {
    const response = await fetch(other.address + path, { headers });
    return new Response(await response.text(), response);
  } finally {
    await other.stop(0);
  }
}

describe('a download by address', () => {
  test('has the rights that the API answers, whatever the format', async () => {
    const ASKED =
      'rights(year: 2030, knownAt: "2026-05-01", assume: [{ event: "event:agi-verified", on: "2029-06-30" }], statuses: [IN_FORCE, TERMINATED], filter: { holder: ["party:microsoft"], kind: [LICENSE, REVENUE_SHARE] }, first: 100) { nodes { id: ref } }';
    const { body } = await post(api, { query: `{ ${ASKED} }` });
    const ids = (body.data!['rights'] as { nodes: readonly { id: string }[] }).nodes.map(
      ({ id }) => id,
    );
    expect(ids.length).toBeGreaterThan(1);
    const question =
      '?year=2030&knownAt=2026-05-01&assume=event:agi-verified=2029-06-30&statuses=IN_FORCE,terminated&holder=party:microsoft&kind=LICENSE&kind=revenue-share';
    const texts = await Promise.all(
      ['csv', 'jsonl', 'jsonld', 'ttl'].map(async (type) =>
        (await get(`/rights.${type}${question}`)).text(),
      ),
    );
    expect(csvRecords(texts[0]!).map(({ id }) => id)).toEqual(ids);
    const lines = texts[1]!.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(ids);
    const graph = (JSON.parse(texts[2]!) as { '@graph': readonly { id: string }[] })['@graph'];
    const named = graph.map(({ id }) => id);
    for (const id of ids) expect(named.some((iri) => iri.endsWith(id))).toBe(true);
    const subjects = turtleStore(texts[3]!).getSubjects(null, null, null);
    for (const id of ids) expect(subjects.some(({ value }) => value.endsWith(id))).toBe(true);
  });

  test('comes as a file of its type that a spreadsheet reads as UTF-8', async () => {
    const response = await get('/rights.csv?from=2026-01-01&knownAt=2026-04-26');
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="rights-2026-01-01-on-known-2026-04-26.csv"',
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('has a file of the sources, a line per piece of evidence', async () => {
    const rights = csvRecords(await (await get('/rights.csv?year=2027')).text());
    const sources = csvRecords(await (await get('/sources.csv?year=2027')).text());
    expect(new Set(sources.map(({ rightId }) => rightId))).toEqual(
      new Set(rights.filter(({ sources: count }) => count !== '0').map(({ id }) => id)),
    );
    for (const { title, publisher, published, grade } of sources)
      expect([title, publisher, published, grade]).not.toContain('');
  });

  test('is today’s answer without a time', async () => {
    const response = await get('/rights.jsonl');
    expect(response.headers.get('content-disposition')).toContain(
      '"rights-2026-11-24-known-2026-11-24.jsonl"',
    );
  });

  test.each([
    ['year=2027&on=2027-01-01', 'CONFLICTING_TIME_ARGUMENTS', 'on'],
    ['year=soon', 'INVALID_YEAR', 'year'],
    ['year=12', 'INVALID_YEAR', 'year'],
    ['on=2027-02-30', 'INVALID_DATE', 'on'],
    ['through=2027-02-01', 'INVALID_ARGUMENT', 'through'],
    ['knownAt=2027-06-01', 'KNOWN_IN_FUTURE', 'knownAt'],
    ['holder=party:microsfot', 'UNKNOWN_ID', 'filter.holder'],
    ['holder=party:microsoft,', 'INVALID_ARGUMENT', 'holder'],
    ['kind=LICENCE', 'INVALID_ARGUMENT', 'kind'],
    ['match=ENDS&statuses=ALL', 'MATCH_NEEDS_IN_FORCE', 'match'],
    ['assume=event:agi-verified', 'INVALID_ASSUMPTION', 'assume'],
    ['holdr=party:microsoft', 'INVALID_ARGUMENT', 'holdr'],
    ['certainty=CERTAIN&certainty=POSSIBLE', 'INVALID_ARGUMENT', 'certainty'],
  ])('refuses ?%s with 400 and the code and argument of the API', async (query, code, argument) => {
    const response = await get(`/rights.csv?${query}`);
    const { message, extensions } = await errorOf(response);
    expect([response.status, extensions['code'], extensions['argument']]).toEqual([
      400,
      code,
      argument,
    ]);
    expect(message.length).toBeLessThan(700);
  });

  test.each([
    ['a list', `kind=${Array(101).fill('LICENSE').join(',')}`],
    ['a text', `text=${'x'.repeat(501)}`],
    ['an id', `holder=${'x'.repeat(221)}`],
  ])('refuses %s that is too long', async (_, query) => {
    const response = await get(`/rights.csv?${query}`);
    expect((await errorOf(response)).extensions['code']).toBe('INVALID_ARGUMENT');
  });

  test('suggests what a misspelt name may have meant', async () => {
    const unknown = await errorOf(await get('/rights.csv?holdr=party:microsoft'));
    expect(unknown.extensions['near']).toContain('holder');
  });

  test('can only be read', async () => {
    const response = await fetch(`${api.address}/rights.csv`, { method: 'POST' });
    expect(response.status).toBe(405);
    const head = await fetch(`${api.address}/rights.csv?year=2027`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('a download is let in as a question is', () => {
  test('who has it already gets nothing twice, and another question has another tag', async () => {
    const first = await get('/rights.csv?year=2027');
    const etag = first.headers.get('etag')!;
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await get('/rights.csv?year=2027', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    for (const other of ['/rights.csv?year=2028', '/sources.csv?year=2027'])
      expect((await get(other, { 'if-none-match': etag })).status).toBe(200);
  });

  test('with a token if the server asks for one', async () => {
    const access = bearerAccess(async (token) =>
      token === 'good' ? { name: 'somebody', role: 'reader' } : null,
    );
    const guards = { ...openGuards(), access };
    expect((await asked('/rights.csv', { guards })).status).toBe(401);
    const headers = { authorization: 'Bearer good' };
    expect((await asked('/rights.csv', { guards }, headers)).status).toBe(200);
  });

  test('is charged a field for each cell, so that the rate limit holds', async () => {
    const guards = { ...openGuards(), rate: rateLimit({ costPerMinute: 100 }) };
    const other = await served({ guards });
    const statuses = [];
    for (let i = 0; i < 2; i += 1)
      statuses.push((await fetch(`${other.address}/rights.csv?year=2027`)).status);
    await other.stop(0);
    expect(statuses).toEqual([200, 429]);
  });

  test('is refused before it is read if it comes to more fields than one question may', async () => {
    const response = await asked('/rights.csv?year=2027', { limits: { ...LIMITS, cost: 50 } });
    const { extensions } = await errorOf(response);
    expect([response.status, extensions['code']]).toEqual([400, 'QUERY_TOO_EXPENSIVE']);
  });

  test('not where only listed questions are answered', async () => {
    const trusted = trustedDocuments(
      JSON.stringify({
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: 'a', body: '{ meta }' }],
      }),
      buildSchema('type Query { meta: String }'),
    );
    const response = await asked('/rights.csv', { guards: { ...openGuards(), trusted } });
    expect([response.status, (await errorOf(response)).extensions['code']]).toEqual([
      400,
      'UNKNOWN_OPERATION',
    ]);
  });

  test('if the database is away, it says when to ask again', async () => {
    const store = await scenarioStore();
    const away = {
      ...store,
      snapshot: () => Promise.reject(new StoreError('STORE_UNAVAILABLE', 'dataset', new Error())),
    };
    const response = await asked('/rights.csv', { store: away });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
  });
});

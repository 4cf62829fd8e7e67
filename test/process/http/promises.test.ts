/** Small promises of the API to clients: page sizes, days, spellings and near misses. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../../src/http/api.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { fixtureGraph } from '../../support/fixture.ts';
import { post, served } from '../../support/served.ts';
import { memoryOf } from '../../support/memory.ts';

let today = '2026-11-24';
let api: Api;
beforeAll(async () => {
  api = await served({ today: () => parseDay(today) });
});
afterAll(() => api.stop(0));

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly asked?: { readonly today: string; readonly on: string };
}

async function ask<Answer>(query: string, variables = {}): Promise<Answer> {
  const { body } = await post(api, { query, variables });
  expect(body.errors).toBeUndefined();
  return body.data as Answer;
}

describe('paging over midnight', () => {
  test.each([
    [
      'rights',
      'rights(first: 1, after: $after) { nodes { id } pageInfo { endCursor } asked { today on } }',
    ],
    ['agreements', 'agreements(first: 1, after: $after) { nodes { id } pageInfo { endCursor } }'],
    ['parties', 'parties(first: 1, after: $after) { nodes { id } pageInfo { endCursor } }'],
  ])('%s go on as of the day of the first page', async (name, field) => {
    const page = async (after: string | null) =>
      (await ask<Record<string, Page>>(`query ($after: String) { ${field} }`, { after }))[name]!;
    today = '2026-11-24';
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    today = '2026-11-25';
    const over = await page(first.pageInfo.endCursor);
    expect(over).toEqual(second);
    expect(over.nodes).not.toEqual(first.nodes);
    if (over.asked) expect(over.asked).toEqual({ today: '2026-11-24', on: '2026-11-24' });
  });

  test('a cursor of a day to come is answered as of today', async () => {
    const query =
      'query ($after: String) { rights(year: 2026, knownAt: "2026-11-01", first: 1, after: $after) { nodes { id } pageInfo { endCursor } asked { today } } }';
    today = '2026-11-25';
    const { rights } = await ask<{ rights: Page }>(query, { after: null });
    today = '2026-11-24';
    const next = await ask<{ rights: Page }>(query, { after: rights.pageInfo.endCursor });
    expect(next.rights.asked?.today).toBe('2026-11-24');
  });
});

test('first: null is as if it were left out, by literal and by variable', async () => {
  const rest = '{ totalCount nodes { id } }';
  const left = await ask(`{ rights(year: 2026) ${rest} }`);
  expect(await ask(`{ rights(year: 2026, first: null) ${rest} }`)).toEqual(left);
  expect(
    await ask(`query ($first: Int) { rights(year: 2026, first: $first) ${rest} }`, { first: null }),
  ).toEqual(left);
});

test.each([
  ['party', 'party:microsft', 'party:microsoft'],
  ['right', 'right:licence-2023', 'right:licence-2032'],
  ['event', 'event:agi-verifed', 'event:agi-verified'],
])('a near miss of the id of a %s is told with what was meant', async (field, id, meant) => {
  const { body } = await post(api, { query: `{ ${field}(id: "${id}") { id } }` });
  expect(body.errors?.[0]?.extensions).toMatchObject({
    code: 'UNKNOWN_ID',
    argument: 'id',
    near: expect.arrayContaining([meant]) as unknown,
  });
  expect(await ask(`{ ${field}(id: "${field}:zzzzzzzzzzzzzzz") { id } }`)).toEqual({
    [field]: null,
  });
});

test('both spellings of a licence agreement are one kind, and LICENSE is answered', async () => {
  const graph = await fixtureGraph();
  const [agreement] = graph.records.AGREEMENT;
  const records = { ...graph.records, AGREEMENT: [{ ...agreement!, kind: 'LICENSE' as const }] };
  const licensed = { ...graph, records };
  const own = await served({
    store: memoryOf(licensed),
  });
  try {
    for (const kind of ['LICENCE', 'LICENSE'])
      expect(
        (await post(own, { query: `{ agreements(kind: [${kind}]) { nodes { id kind } } }` })).body,
      ).toEqual({ data: { agreements: { nodes: [{ id: agreement!.id, kind: 'LICENSE' }] } } });
  } finally {
    await own.stop(0);
  }
});

/** Documents that ask too much are refused before anything runs. */
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../../src/http/api.ts';
import { LIMITS } from '../../../src/graphql/limits.ts';
import { post, served } from '../../support/served.ts';

let api: Api;
beforeAll(async () => {
  api = await served();
});
afterAll(() => api.stop(0));

const codeOf = async (query: string, variables: object = {}) => {
  const { status, body } = await post(api, { query, variables });
  return [status, body.errors?.[0]?.extensions['code']];
};
const REFUSED = [400, 'QUERY_TOO_EXPENSIVE'];
const ANSWERED = [200, undefined];

const nested = (fields: number) =>
  `{ party(id: "party:openai") ${'{ partOf '.repeat(fields - 2)}{ id }${' }'.repeat(fields - 2)} }`;

describe('depth', () => {
  test(`${LIMITS.depth} nested fields are answered, one more is refused`, async () => {
    expect(await codeOf(nested(LIMITS.depth))).toEqual(ANSWERED);
    expect(await codeOf(nested(LIMITS.depth + 1))).toEqual(REFUSED);
  });

  test('fragments count with what they hold', async () => {
    const fragment = `fragment deep on Party ${'{ partOf '.repeat(10)}{ id }${' }'.repeat(10)}`;
    expect(
      await codeOf(`{ party(id: "party:openai") { partOf { ...deep } } } ${fragment}`),
    ).toEqual(ANSWERED);
    expect(
      await codeOf(
        `{ party(id: "party:openai") { partOf { partOf { partOf { partOf { ...deep } } } } } } ${fragment}`,
      ),
    ).toEqual(REFUSED);
  });

  test('a fragment that holds itself is refused as invalid', async () => {
    expect(
      await codeOf(
        '{ party(id: "party:openai") { ...a } } fragment a on Party { partOf { ...b } } fragment b on Party { partOf { ...a } }',
      ),
    ).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('introspection is exempt', async () => {
    expect(await codeOf(getIntrospectionQuery())).toEqual(ANSWERED);
  });
});

describe('aliases, directives and tokens', () => {
  const many = (count: number, field: (i: number) => string) =>
    `{ ${Array.from({ length: count }, (_, i) => field(i)).join(' ')} }`;

  test.each([
    ['aliases', LIMITS.aliases, (i: number) => `a${i}: __typename`],
    ['directives', LIMITS.directives, (i: number) => `f${i}: __typename @include(if: true)`],
  ] as const)('%s: %i are answered, one more is refused', async (_, most, field) => {
    expect(await codeOf(many(most, field))).toEqual(ANSWERED);
    expect(await codeOf(many(most + 1, field))).toEqual(REFUSED);
  });

  test('what is too much is told alone, however else the document is wrong', async () => {
    const { body } = await post(api, {
      query: `{ meta { today ${'@skip(if: false) '.repeat(200)}nobodyKnows } }`,
    });
    expect(body.errors?.map(({ message, extensions }) => [message, extensions['code']])).toEqual([
      ['a document must have at most 20 directives: 200', 'QUERY_TOO_EXPENSIVE'],
    ]);
  });

  test('a document of more than the permitted tokens is refused while it is read', async () => {
    expect(await codeOf(many(LIMITS.tokens - 3, () => 'id'))).toEqual([
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(await codeOf(many(LIMITS.tokens + 1, () => 'id'))).toEqual(REFUSED);
  });
});

describe('cost', () => {
  const twice = (first: number | string) =>
    `rights(first: ${first}) { nodes { holder { held(first: ${first}) { nodes { id label kind statement position } } } } }`;

  test('pages multiply', async () => {
    expect(await codeOf(`{ ${twice(50)} }`)).toEqual(ANSWERED);
    expect(
      await codeOf(
        `{ rights(first: 100) { nodes { holder { ${'held(first: 100) { nodes { holder { '.repeat(2)} id ${'} } }'.repeat(2)} } } } }`,
      ),
    ).toEqual(REFUSED);
  });

  test('page sizes in variables and their defaults count', async () => {
    const query = `query ($n: Int! = 100) { rights(first: $n) { nodes { holder { held(first: $n) { nodes { ${'id label kind statement position binding scope action note rank '} holder { id name kind } } } } } } }`;
    expect(await codeOf(query, { n: 10 })).toEqual(ANSWERED);
    expect(await codeOf(query, { n: 100 })).toEqual(REFUSED);
    expect(await codeOf(query)).toEqual(REFUSED);
  });

  test('lists without a page size count too, so that going round in circles is refused', async () => {
    const round = (times: number): string =>
      times === 0
        ? '{ id name kind country }'
        : `{ agreements { agreement { parties { party ${round(times - 1)} } } } }`;
    expect(await codeOf(`{ party(id: "party:openai") ${round(2)} }`)).toEqual(ANSWERED);
    expect(await codeOf(`{ party(id: "party:openai") ${round(3)} }`)).toEqual(REFUSED);
  });

  test('fragments that double one another are refused at once', async () => {
    const fragments = Array.from(
      { length: 12 },
      (_, i) =>
        `fragment f${i} on Party { members { ...f${i + 1} } a${i}: members { ...f${i + 1} } }`,
    ).join(' ');
    expect(
      await codeOf(
        `{ party(id: "party:openai") { ...f0 } } ${fragments} fragment f12 on Party { id }`,
      ),
    ).toEqual(REFUSED);
  });

  test('an ordinary page with everything beside it is answered', async () => {
    expect(
      await codeOf(`{ rights(year: 2027, first: 100) { totalCount pageInfo { endCursor } excluded { expired }
      edges { cursor evaluation { status certainty explanation coverage { minDays } pendingConditions { label event { label } } } }
      nodes { id label statement kind position holder { id name } counterparty { id name } assets { id name } agreement { id title } term { edtf phrase }
        effective { startEarliest lastDay } conditions { id label event { label } } evidence { locator supports source { title publisher url } } lineage { id label } } } }`),
    ).toEqual(ANSWERED);
  });
});

describe('pages', () => {
  const LARGE = [400, 'PAGE_TOO_LARGE'];
  const ids = (count: number) => Array.from({ length: count }, () => 'party:openai');

  test.each([
    ['written out', '{ rights(first: 100) { totalCount } }', {}, ANSWERED],
    ['written out, one more', '{ rights(first: 101) { totalCount } }', {}, LARGE],
    ['inside', '{ party(id: "party:openai") { held(first: 1000000) { totalCount } } }', {}, LARGE],
    ['in a variable', 'query ($n: Int!) { parties(first: $n) { totalCount } }', { n: 101 }, LARGE],
    [
      'in the default of a variable',
      'query ($n: Int! = 2147483647) { parties(first: $n) { totalCount } }',
      {},
      LARGE,
    ],
    [
      'in a fragment',
      '{ ...a } fragment a on Query { ... on Query { parties(first: 5000) { totalCount } } }',
      {},
      LARGE,
    ],
    ['of ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ids(100) }, ANSWERED],
    [
      'of ids, one more',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: ids(101) },
      LARGE,
    ],
  ])('%s', async (_, query, variables, expected) => {
    expect(await codeOf(query, variables)).toEqual(expected);
  });

  test('the argument at fault is named, with what was expected and what came', async () => {
    const { body } = await post(api, { query: '{ rights(first: 101) { totalCount } }' });
    expect(body.errors).toEqual([
      expect.objectContaining({
        message: 'first must be 1 to 100: 101',
        extensions: { code: 'PAGE_TOO_LARGE', argument: 'first' },
      }),
    ]);
  });
});

test('every limit can be set', async () => {
  const strict = await served({
    limits: { depth: 3, aliases: 0, directives: 0, tokens: 60, cost: 30, page: 50 },
  });
  const strictly = async (query: string) =>
    (await post(strict, { query })).body.errors?.map(({ message, extensions }) => [
      message,
      extensions['code'],
    ]);
  try {
    expect(await strictly('{ rights(first: 5) { nodes { id } } }')).toBeUndefined();
    expect(await strictly('{ rights(first: 1) { nodes { holder { id } } } }')).toEqual([
      ['fields must be nested at most 3 deep: 4', 'QUERY_TOO_EXPENSIVE'],
    ]);
    expect(await strictly('{ x: rights { totalCount } }')).toEqual([
      ['a document must have at most 0 aliases: 1', 'QUERY_TOO_EXPENSIVE'],
    ]);
    expect(await strictly('{ rights { totalCount @skip(if: false) } }')).toEqual([
      ['a document must have at most 0 directives: 1', 'QUERY_TOO_EXPENSIVE'],
    ]);
    expect(await strictly(`{ ${'__typename '.repeat(60)} }`)).toEqual([
      [
        'a document must be shorter: Document contains more that 60 tokens. Parsing aborted.',
        'QUERY_TOO_EXPENSIVE',
      ],
    ]);
    expect(await strictly('{ rights(first: 40) { nodes { id } } }')).toEqual([
      [
        'a question may come to at most 30 fields, ask for smaller pages or less depth: 42',
        'QUERY_TOO_EXPENSIVE',
      ],
    ]);
    expect(await strictly('{ rights(first: 51) { totalCount } }')).toEqual([
      ['first must be 1 to 50: 51', 'PAGE_TOO_LARGE'],
    ]);
  } finally {
    await strict.stop(0);
  }
});

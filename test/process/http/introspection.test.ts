/** The schema may be asked for once, as the usual tools do, and is counted as what it comes to. */
import { getIntrospectionQuery, type IntrospectionOptions } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contextFor } from '../../../src/graphql/context.ts';
import { graphqlServer } from '../../../src/graphql/server.ts';
import type { Api } from '../../../src/http/api.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { logAt } from '../../../src/log.ts';
import { post, scenarioStore, served } from '../../support/served.ts';

let api: Api;
beforeAll(async () => {
  api = await served();
});
afterAll(() => api.stop(0));

const codeOf = async (query: string) => {
  const { status, body } = await post(api, { query });
  return [status, body.errors?.[0]?.extensions['code']];
};
const ANSWERED = [200, undefined];
const REFUSED = [400, 'QUERY_TOO_EXPENSIVE'];

const OPTIONS: readonly (readonly [tool: string, options: IntrospectionOptions])[] = [
  ['graphql itself', {}],
  ['GraphiQL', { schemaDescription: true, inputValueDeprecation: true }],
  ['Apollo Rover', { inputValueDeprecation: true, specifiedByUrl: true }],
  ['urql', { descriptions: false }],
  [
    'GraphQL Code Generator',
    {
      descriptions: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
    },
  ],
  ['relay-compiler', { descriptions: true, directiveIsRepeatable: true, oneOf: true }],
];

/** `count` times the same, under other names. */
const times = (count: number, name: string, field: string) =>
  Array.from({ length: count }, (_, i) => `${name}${i}: ${field}`).join(' ');

test.each(OPTIONS)('%s gets the whole schema', async (_, options) => {
  const { status, body } = await post(api, { query: getIntrospectionQuery(options) });
  expect([status, body.errors]).toEqual([200, undefined]);
  expect(JSON.stringify(body.data)).toContain('"name":"RightFilter"');
});

describe('is refused', () => {
  test.each(OPTIONS.filter(([, { descriptions }]) => descriptions !== false))(
    'the question of %s, twice in one document',
    async (_, options) => {
      const query = getIntrospectionQuery(options);
      const [operation, fragments] = [
        query.slice(query.indexOf('__schema'), query.indexOf('fragment FullType')),
        query.slice(query.indexOf('fragment FullType')),
      ];
      const inner = operation.slice(0, operation.lastIndexOf('}'));
      expect(await codeOf(`{ ${inner} } ${fragments}`)).toEqual(ANSWERED);
      expect(await codeOf(`{ ${inner} again: ${inner} } ${fragments}`)).toEqual(REFUSED);
    },
  );

  test.each([2, 5, 10])('fields of types, %i times at each of three levels', async (count) => {
    expect(
      await codeOf(`{ __schema { ${times(count, 'a', 'types { ...T }')} } }
        fragment T on __Type { ${times(count, 'b', 'fields { ...F }')} }
        fragment F on __Field { type { ...U ofType { ...U ofType { ...U } } } }
        fragment U on __Type { name ${times(count, 'c', 'fields { name args { ...A } type { ...D } }')} }
        fragment A on __InputValue { name type { ...D } }
        fragment D on __Type { kind name enumValues { name } ofType { kind name } }`),
    ).toEqual(REFUSED);
  });

  test.each(['{ a: __schema { types { name } } }', '{ a: __type(name: "Right") { name } }'])(
    'another name for a part of the schema, so that nothing of it comes twice: %s',
    async (query) => {
      expect(await codeOf(query)).toEqual(REFUSED);
      expect(await codeOf(query.replace('a: ', ''))).toEqual(ANSWERED);
    },
  );

  test('all of every type that a type names, in every place: by its cost', async () => {
    const all = (of: string) =>
      `name enumValues { name } fields { name args { type { ${of} } } type { ${of} } } inputFields { type { ${of} } } possibleTypes { ${of} } interfaces { ${of} }`;
    const unwrapped = (of: string) => `${of} ofType { ${of} ofType { ${of} ofType { ${of} } } }`;
    const wanted = (fields: string) => `{ __schema { types { ${fields} } } }
      fragment A on __Type { ${unwrapped(all('...B'))} }
      fragment B on __Type { ${unwrapped('name description enumValues { name }')} }`;
    expect(await codeOf(wanted(unwrapped(all('...A'))))).toEqual(REFUSED);
    expect(await codeOf(wanted('...A ofType { ...A }'))).toEqual(REFUSED); // over 7,500
    expect(await codeOf(wanted('...A'))).toEqual(ANSWERED);
  });
});

test('where the schema may not be asked for, an alias is not what is wrong', async () => {
  const off = await served({ introspection: false });
  const { body } = await post(off, { query: '{ a: __schema { types { name } } }' });
  expect(body.errors!.map(({ message }) => message)).toEqual([
    'this server does not give out its schema (INTROSPECTION=off)',
  ]);
  await off.stop(0);
});

test('what is asked is booked: the schema by its size, and nothing at less than 1', async () => {
  const server = graphqlServer(logAt('silent'));
  const store = await scenarioStore();
  const costOf = async (query: string) => {
    let cost = 1; // booked when the request is let in
    const contextValue = contextFor(store, {
      today: parseDay('2026-11-24'),
      apiVersion: 'test',
      requestId: 'test',
      spend: (more) => {
        cost += more;
      },
    });
    await server.executeOperation({ query }, { contextValue });
    return cost;
  };
  expect(await costOf('{ __typename }')).toBe(1);
  const names = await costOf('{ __schema { types { name } } }');
  const { body } = await post(api, { query: '{ __schema { types { name } } }' });
  const { types } = (body.data as { __schema: { types: readonly unknown[] } }).__schema;
  expect(names).toBe(types.length + 2);
});

test('an answer of more than 8 MB is told to be too large', async () => {
  const store = await scenarioStore();
  const snapshot = await store.snapshot();
  const large = await served({
    store: {
      ...store,
      snapshot: async () => ({
        ...snapshot,
        load: async (ids) =>
          (await snapshot.load(ids)).map(
            (record) => record && { ...record, name: 'é'.repeat(100_000) },
          ) as never,
      }),
    },
  });
  try {
    const ask = (count: number) =>
      post(large, {
        query: `{ nodes(ids: [${Array(count).fill('"party:openai"').join()}]) { ... on Party { name } } }`,
      });
    expect((await ask(39)).body.errors).toBeUndefined();
    const { status, body } = await ask(41);
    expect([status, body.data, body.errors?.[0]?.extensions]).toEqual([
      200,
      null,
      { code: 'RESPONSE_TOO_LARGE' },
    ]);
  } finally {
    await large.stop(0);
  }
});

/** What graphql-cop looks for, asked again: each weakness is closed, or open by choice with its reason. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Api } from '../../../src/http/api.ts';
import { type HttpAnswer, post, served } from '../../support/served.ts';

let api: Api;
beforeAll(async () => {
  api = await served();
});
afterAll(() => api.stop(0));

const repeat = (times: number, part: (i: number) => string) =>
  Array.from({ length: times }, (_, i) => part(i)).join(' ');
const codes = ({ body }: HttpAnswer) => body.errors?.map(({ extensions }) => extensions['code']);

test.each<[weakness: string, body: unknown, code: string]>([
  [
    'alias overloading',
    { query: `{ ${repeat(101, (i) => `a${i}: __typename`)} }` },
    'QUERY_TOO_EXPENSIVE',
  ],
  ['array batching', Array(10).fill({ query: '{ __typename }' }), 'BAD_REQUEST'],
  [
    'directive overloading',
    { query: `{ __typename ${'@aa'.repeat(500)} }` },
    'QUERY_TOO_EXPENSIVE',
  ],
  [
    'field duplication',
    { query: `{ ${repeat(5_000, () => '__typename')} }` },
    'QUERY_TOO_EXPENSIVE',
  ],
  [
    'circular introspection',
    {
      query: `{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }`,
    },
    'GRAPHQL_VALIDATION_FAILED',
  ],
])('%s is refused', async (_, body, code) => {
  const answer = await post(api, body);
  expect(answer.status).toBe(400);
  expect(new Set(codes(answer))).toEqual(new Set([code]));
});

test.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data'])(
  'a form of another page, sent as %s, is refused',
  async (contentType) => {
    const { status } = await post(api, 'query=%7B__typename%7D', { 'content-type': contentType });
    expect(status).toBeGreaterThanOrEqual(400);
  },
);

test('nothing can be changed, by GET or POST, and no answer carries a trace', async () => {
  const changed = await post(api, { query: 'mutation { __typename }' });
  expect([changed.status, codes(changed)]).toEqual([400, ['BAD_REQUEST']]);
  const asked = await post(api, { query: '{ __typename }' }, { 'apollo-tracing': '1' });
  expect(asked.body).toEqual({ data: { __typename: 'Query' } });
});

test('suggestions of names and introspection stay open: the playground needs them, and the schema is public', async () => {
  const misspelt = await post(api, { query: '{ rightz }' });
  expect(misspelt.body.errors?.[0]?.message).toContain('Did you mean');
  const introspected = await post(api, { query: '{ __schema { queryType { name } } }' });
  expect(introspected.body.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
});

import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Api } from '../../../src/http/api.ts';
import { served } from '../../support/served.ts';

let api: Api;
beforeAll(async () => {
  api = await served();
});
afterAll(() => api.stop(0));

test('the server keeps to GraphQL over HTTP: no audit of graphql-http finds an error', async () => {
  const results = await auditServer({ url: `${api.address}/graphql` });
  expect(results.length).toBeGreaterThan(50);
  expect(
    results.flatMap((result) =>
      result.status === 'error' ? [`${result.id} ${result.name}: ${result.reason}`] : [],
    ),
  ).toEqual([]);
});

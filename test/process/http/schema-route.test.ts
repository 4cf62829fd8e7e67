import { createHash } from 'node:crypto';
import { buildSchema, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { bearerAccess } from '../../../src/access/access.ts';
import { openGuards } from '../../../src/http/guards.ts';
import { trustedDocuments } from '../../../src/http/trusted-documents.ts';
import type { ApiOptions } from '../../../src/http/api.ts';
import { served } from '../../support/served.ts';

async function asked(
  options: Partial<ApiOptions>,
  init: RequestInit = {},
): Promise<Response & { readonly body: unknown }> {
  const api = await served(options);
  try {
    const response = await fetch(`${api.address}/schema.graphql`, init);
    return new Response(await response.text(), {
      status: response.status,
      headers: response.headers,
    });
  } finally {
    await api.stop(0);
  }
}

test('the contract is served as one text that a generator can read, with its descriptions', async () => {
  const response = await asked({});
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const text = await response.text();
  const schema = buildSchema(text);
  expect(schema.getQueryType()!.getFields()['rights']!.description).toBeTruthy();
  expect(`${printSchema(schema)}\n`).toBe(text);
});

test('who has it already gets nothing twice', async () => {
  const etag = (await asked({})).headers.get('etag')!;
  const again = await served({});
  const response = await fetch(`${again.address}/schema.graphql`, {
    headers: { 'if-none-match': etag },
  });
  expect([response.status, await response.text()]).toEqual([304, '']);
  await again.stop(0);
});

test('it can only be read', async () => {
  expect((await asked({}, { method: 'POST' })).status).toBe(405);
});

test('where the schema may not be asked for, it is not there', async () => {
  expect((await asked({ introspection: false })).status).toBe(404);
});

test('where only known documents are answered, it is not there', async () => {
  const text = '{ meta }';
  const trusted = trustedDocuments(
    JSON.stringify({ [createHash('sha256').update(text).digest('hex')]: text }),
    buildSchema('type Query { meta: String }'),
  );
  expect((await asked({ guards: { ...openGuards(), trusted } })).status).toBe(404);
});

test('where tokens are asked for, it takes one', async () => {
  const access = bearerAccess(async (token) =>
    token === 'good' ? { name: 'somebody', role: 'reader' } : null,
  );
  const guards = { ...openGuards(), access };
  expect((await asked({ guards })).status).toBe(401);
  expect((await asked({ guards }, { headers: { authorization: 'Bearer good' } })).status).toBe(200);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Api } from '../../../src/http/api.ts';
import { DOWNLOADS } from '../../../src/http/download-route.ts';
import { served } from '../../support/served.ts';

const LONG = '{ __schema { types { name description } } }';
const SHORT = '{ __typename }';

let api: Api;
beforeAll(async () => {
  api = await served();
});
afterAll(() => api.stop(0));

/** An answer as fetch reads it, decompressed. */
async function answered(query: string, encoding: string) {
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
    body: JSON.stringify({ query }),
  });
  return {
    status: response.status,
    text: await response.text(),
    encoding: response.headers.get('content-encoding'),
    vary: response.headers.get('vary'),
    length: response.headers.get('content-length'),
  };
}

test('a long answer is compressed for who takes gzip, and says the same', async () => {
  const plain = await answered(LONG, 'identity');
  const compressed = await answered(LONG, 'br, gzip');
  expect([plain.encoding, compressed.encoding]).toEqual([null, 'gzip']);
  expect(compressed.text).toBe(plain.text);
  expect(Number(plain.length)).toBe(Buffer.byteLength(plain.text));
  for (const { vary } of [plain, compressed]) expect(vary).toMatch(/accept-encoding/i);
});

test('an answer of less than a kilobyte is sent as it is', async () => {
  expect(await answered(SHORT, 'gzip')).toMatchObject({ status: 200, encoding: null });
});

test('who does not name gzip gets it uncompressed', async () => {
  for (const encoding of ['br', 'deflate', 'gzip;q=0'])
    expect((await answered(LONG, encoding)).encoding).toBeNull();
});

test('the schema is compressed too', async () => {
  const response = await fetch(`${api.address}/schema.graphql`, {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.text()).toContain('type Query');
});

test.each(Object.keys(DOWNLOADS))('the download %s is compressed too', async (path) => {
  const response = await fetch(`${api.address}${path}`, { headers: { 'accept-encoding': 'gzip' } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect((await response.text()).length).toBeGreaterThan(1000);
});

import { createHash } from 'node:crypto';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { currentEtag, matchesEtag } from '../../../src/http/etag.ts';
import { parseDay } from '../../../src/domain/time/day.ts';
import { trustedDocuments } from '../../../src/http/trusted-documents.ts';

const SCHEMA = buildSchema('type Query { year(of: Int!): String, day: String }');
const YEAR = 'query Year($of: Int!) {\n  year(of: $of)\n}';
const DAY = '{ day }';

describe('trusted documents', () => {
  test.each([
    ['a plain manifest', JSON.stringify({ [sha256(YEAR)]: YEAR, [`sha256:${sha256(DAY)}`]: DAY })],
    [
      "Apollo's manifest",
      JSON.stringify({
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [
          { id: sha256(YEAR), name: 'Year', type: 'query', body: YEAR },
          { id: sha256(DAY), name: null, type: 'query', body: DAY },
        ],
      }),
    ],
  ])('a listed document of %s is found by its id or its exact text', (_, manifest) => {
    const documents = trustedDocuments(manifest, SCHEMA);
    expect(documents.size).toBe(2);
    const year = { id: sha256(YEAR), text: YEAR };
    expect(documents.find({ documentId: sha256(YEAR) })).toEqual(year);
    expect(documents.find({ documentId: `sha256:${sha256(YEAR)}` })).toEqual(year);
    expect(documents.find({ query: YEAR })).toEqual(year);
    expect(documents.find({ query: `\n${YEAR}\n` })).toEqual(year);
    expect(documents.find({ documentId: null, query: DAY })).toEqual({
      id: sha256(DAY),
      text: DAY,
    });
  });

  test("ids of a manifest in Apollo's format may be any text", () => {
    const documents = trustedDocuments(
      JSON.stringify({
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: 'day', body: DAY }],
      }),
      SCHEMA,
    );
    expect(documents.find({ documentId: 'day' }).text).toBe(DAY);
  });

  test.each([
    {},
    { query: '' },
    { query: '{ year(of: 1) }' },
    { query: '{day}' },
    { documentId: sha256('{ year(of: 1) }') },
    { documentId: '' },
    { documentId: sha256('{ year(of: 1) }'), query: DAY },
    { documentId: 7 },
    { documentId: [sha256(DAY)] },
    { documentId: { toString: null } },
    { query: [DAY] },
    { documentId: '__proto__' },
  ])('%j is not listed', (asked) => {
    const documents = trustedDocuments(JSON.stringify({ [sha256(DAY)]: DAY }), SCHEMA);
    expect(() => documents.find(asked)).toThrow(
      expect.objectContaining({ status: 400, code: 'UNKNOWN_OPERATION' }),
    );
  });

  test.each([
    ['{', 'JSON'],
    ['[]', 'the manifest must be an object of documents by their SHA-256'],
    ['{}', 'there must be at least one document: there is none'],
    [JSON.stringify({ [sha256('other')]: DAY }), 'the key must be the SHA-256 of its document'],
    [JSON.stringify({ [sha256(DAY)]: 7 }), 'the document must be text'],
    [
      JSON.stringify({ format: 'relay', version: 1 }),
      'the manifest must have the format apollo-persisted-query-manifest, version 1, with operations: relay, version 1',
    ],
    [
      JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: [null] }),
      'operations[0]: must have an id and a body',
    ],
  ])('the manifest %s stops the start', (manifest, message) => {
    expect(() => trustedDocuments(manifest, SCHEMA)).toThrow(message);
  });

  test('every listed document that does not fit the schema is named at the start', () => {
    const wrong = ['{ month }', '{ year }', '{ day'];
    const manifest = JSON.stringify(Object.fromEntries(wrong.map((text) => [sha256(text), text])));
    const expected = wrong.map((text) => expect.stringContaining(sha256(text)));
    let message = '';
    try {
      trustedDocuments(manifest, SCHEMA);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message.split('\n')).toEqual(expected);
  });
});

describe('entity tags', () => {
  const answer = {
    datasetVersion: 'a',
    apiVersion: '1',
    today: parseDay('2026-04-27'),
    document: DAY,
    operationName: null as string | null,
    variables: '{"of":1}' as string | null,
  };
  const tagOf = async (of: typeof answer) => {
    const { datasetVersion, apiVersion, today, document, operationName, variables } = of;
    const store = { ready: async () => ({ ready: true as const, datasetVersion }) };
    return (await currentEtag({ store, apiVersion }, today, document, operationName, variables))!;
  };

  test('equal questions of one dataset have one tag; whatever differs makes another', async () => {
    expect(await tagOf({ ...answer })).toBe(await tagOf(answer));
    const others = [
      { datasetVersion: 'b' },
      { apiVersion: '2' },
      { today: parseDay('2026-04-28') },
      { document: YEAR },
      { operationName: 'x' },
      { variables: '{"of":2}' },
      { variables: null },
    ];
    const all = [answer, ...others.map((other) => ({ ...answer, ...other }))];
    expect(new Set(await Promise.all(all.map(tagOf))).size).toBe(8);
  });

  test('parts cannot be moved from one to the next', async () => {
    expect(await tagOf({ ...answer, datasetVersion: 'a1', apiVersion: '' })).not.toBe(
      await tagOf({ ...answer, datasetVersion: 'a', apiVersion: '1' }),
    );
  });

  test('a client has an answer when it names its tag', async () => {
    const tag = await tagOf(answer);
    expect(tag).toMatch(/^W\/"[\w-]{43}"$/);
    for (const header of [tag, tag.slice(2), `"x", ${tag}`, '*', ' * '])
      expect(matchesEtag(header, tag)).toBe(true);
    for (const header of [undefined, '', '"x"', tag.slice(0, -2), tag.slice(3, -1)])
      expect(matchesEtag(header, tag)).toBe(false);
  });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

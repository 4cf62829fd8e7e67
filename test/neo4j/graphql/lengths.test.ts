/** Texts, lists and ids that are too long are refused, with HTTP's and the document's own value. */
import { expect, test } from 'vitest';
import { fixtureGraph } from '../../support/fixture.ts';
import { overStores } from '../../support/over-stores.ts';

const id = (length: number) => `party:${'a'.repeat(length - 6)}`;
const PLACES = [
  ['timeline(subject: $id) { totalCount }', 'subject'],
  ['party(id: $id) { id }', 'id'],
  ['nodes(ids: [$id]) { id }', 'ids'],
  ['rights(filter: { holder: [$id] }) { totalCount }', 'filter.holder'],
  ['rights(assume: [{ event: $id, never: true }]) { totalCount }', 'assume.event'],
  ['howConnected(from: $id, to: "party:openai") { length }', 'from'],
  ['view(assume: [{ event: $id, never: true }]) { asked { from } }', 'assume.event'],
  ['view { party(id: $id) { id } }', 'id'],
] as const;

overStores(fixtureGraph, { today: '2026-11-24' }, (ask) => {
  const codeOf = async (query: string, variables: Readonly<Record<string, unknown>>) => {
    const { errors } = await ask(query, variables);
    return errors?.map(({ extensions }) => [extensions?.['code'], extensions?.['argument']]);
  };

  test.each(PLACES)('in %s an id has at most 220 characters', async (field, argument) => {
    const query = `query ($id: ID!) { ${field} }`;
    const refused = [['INVALID_ARGUMENT', argument]];
    expect(await codeOf(query, { id: id(221) })).toEqual(refused);
    expect(await codeOf(query, { id: id(980_000) })).toEqual(refused);
    expect(await codeOf(`{ ${field.replace('$id', `"${id(221)}"`)} }`, {})).toEqual(refused);
    expect(await codeOf(query, { id: id(220) })).not.toEqual(refused);
  });

  test.each([
    ['rights(filter: { text: $text }) { totalCount }', 'filter.text'],
    ['search(text: $text) { counts { count } }', 'text'],
    ['resolveParty(text: $text) { __typename }', 'text'],
    ['parties(text: $text) { totalCount }', 'text'],
    ['clauses(text: $text) { totalCount }', 'text'],
  ])('in %s a text has at most 500 characters, once normalised', async (field, argument) => {
    const query = `query ($text: String!) { ${field} }`;
    const refused = [['INVALID_ARGUMENT', argument]];
    expect(await codeOf(query, { text: 'a'.repeat(501) })).toEqual(refused);
    // each becomes six letters
    expect(await codeOf(query, { text: '\u3316'.repeat(84) })).toEqual(refused);
    expect(await codeOf(query, { text: '\u3316'.repeat(83) })).toBeUndefined();
    expect(await codeOf(query, { text: 'a'.repeat(900_000) })).toEqual(refused);
  });

  test('a cursor, a day and a list are bounded too', async () => {
    const long = 'x'.repeat(9_000);
    expect(
      await codeOf('query ($after: String) { rights(after: $after) { totalCount } }', {
        after: long,
      }),
    ).toEqual([['INVALID_CURSOR', 'after']]);
    expect(
      await codeOf('query ($on: Date) { rights(on: $on) { totalCount } }', { on: long }),
    ).toEqual([['INVALID_DATE', 'on']]);
    expect(
      await codeOf(
        'query ($statuses: [RightStatus!]!) { rights(statuses: $statuses) { totalCount } }',
        {
          statuses: Array.from({ length: 101 }, () => 'IN_FORCE'),
        },
      ),
    ).toEqual([['INVALID_ARGUMENT', 'statuses']]);
    expect(
      await codeOf('query ($ids: [ID!]) { rights(filter: { party: $ids }) { totalCount } }', {
        ids: Array.from({ length: 1_001 }, () => 'party:openai'),
      }),
    ).toEqual([['INVALID_ARGUMENT', 'filter.party']]);
    expect(
      await codeOf(
        'query ($assume: [EventAssumption!]!) { rights(assume: $assume) { totalCount } }',
        {
          assume: Array.from({ length: 101 }, () => ({ event: 'event:approval', never: true })),
        },
      ),
    ).toEqual([['INVALID_ASSUMPTION', 'assume']]);
    expect(
      await codeOf('query ($filter: RightFilter) { rights(filter: $filter) { totalCount } }', {
        filter: Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`k${i}`, i])),
      }),
    ).toEqual([['INVALID_ARGUMENT', 'filter']]);
  });

  test('a refusal repeats at most 80 letters', async () => {
    const long = 'x'.repeat(200);
    for (const query of [
      `{ ${long} }`,
      `{ rights(match: ${long}) { totalCount } }`,
      `{ rights(year: "${'a b '.repeat(200)}") { totalCount } }`,
      `{ rights(on: "${long}") { totalCount } }`,
      `{ timeline(subject: "${long}") { totalCount } }`,
      `{ rights(after: "${long}") { totalCount } }`,
      `{ parties(text: "${'!'.repeat(300)}") { totalCount } }`,
      `{ changes(since: "${long}") { nodes { kind } } }`,
    ]) {
      const { errors } = await ask(query);
      expect(errors).toHaveLength(1);
      expect(errors![0]!.message).not.toMatch(/x{81}|!{81}|(a b ){21}/);
    }
  });

  test('more errors in variables than graphql counts are still the fault of the client', async () => {
    const { errors } = await ask(
      'query ($statuses: [RightStatus!]!) { rights(statuses: $statuses) { totalCount } }',
      { statuses: Array.from({ length: 100 }, () => 'x') },
    );
    expect(new Set(errors?.map(({ extensions }) => extensions?.['code']))).toEqual(
      new Set(['BAD_USER_INPUT']),
    );
  });
});

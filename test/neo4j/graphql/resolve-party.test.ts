/** Who is meant by a name or identifier: what is the same, what is only near, what is another. */
import { describe, expect, test } from 'vitest';
import { factsGraph } from '../../support/fixture.ts';
import { type Ask, overStores } from '../../support/over-stores.ts';
import { graphOf } from '../../support/seed.ts';

const TODAY = '2026-11-24';

const NAMES: readonly (readonly [slug: string, name: string])[] = [
  ['marlow', 'Marlow & Spence'],
  ['weiss', 'Weiß Maschinen'],
  ['maersk', 'Mærsk'],
  ['ore', 'Øre'],
  ['fund', 'Alder Growth Fund II'],
  ['leasing', 'Birch 737 Leasing'],
  ['gulf', 'Gulf Steel PJSC'],
  ['nusantara', 'Nusantara Sdn Bhd'],
  ['olmo', 'Grupo Olmo S.A.B. de C.V.'],
  ['huta', 'Huta sp. z o.o.'],
  ['aoyama', '株式会社青山'],
  ['denki', '青山電機'],
  ['open', 'Openwork Media'],
];
const graph = graphOf({
  parties: [
    ...NAMES.map(([slug, name]) => ({ id: `party:${slug}`, name })),
    // More than any store looks at, all with a name that begins with another's.
    ...Array.from({ length: 60 }, (_, i) => ({
      id: `party:a${i}`,
      name: `Huta ${'Works '.repeat(i + 1)}`.trim(),
    })),
    {
      id: 'party:listed',
      name: 'Listed',
      identifiers: [
        { scheme: 'LEI', value: '5493 001K JTII GC8Y 1R12' },
        { scheme: 'URL', value: 'https://www.listed.example/' },
        { scheme: 'OTHER', value: 'HRB 12345' },
      ],
    },
  ],
});

const MEANT: readonly (readonly [text: string, slug: string])[] = [
  ['Marlow and Spence', 'marlow'],
  ['Weiss Maschinen', 'weiss'],
  ['WEISS MASCHINEN GMBH', 'weiss'],
  ['Maersk', 'maersk'],
  ['Ore', 'ore'],
  ['Oere', 'ore'],
  ['Gulf Steel', 'gulf'],
  ['Gulf Steel P.J.S.C.', 'gulf'],
  ['Nusantara', 'nusantara'],
  ['Grupo Olmo', 'olmo'],
  ['Huta', 'huta'],
  ['青山', 'aoyama'],
  ['青山電機株式会社', 'denki'],
  ['Open Work Media', 'open'],
];

const WHO = `__typename ... on Party { id }
  ... on AmbiguousParty { candidates { score party { id } } }
  ... on UnknownParty { suggestions { id } }`;

async function who(ask: Ask, argument: string): Promise<unknown> {
  const { data, errors } = await ask(`{ resolveParty(${argument}) { ${WHO} } }`);
  expect(errors).toBeUndefined();
  return data!['resolveParty'];
}

function answersWhoIsMeant(ask: Ask): void {
  test.each(MEANT)('%s: the party', async (text, slug) => {
    expect(await who(ask, `text: ${JSON.stringify(text)}`)).toEqual({
      __typename: 'Party',
      id: `party:${slug}`,
    });
  });

  test.each([
    ['Alder Growth Fund III', 'fund'],
    ['Birch 747 Leasing', 'leasing'],
  ])('%s: unknown, with the party of another number suggested', async (text, slug) => {
    expect(await who(ask, `text: "${text}"`)).toEqual({
      __typename: 'UnknownParty',
      suggestions: [{ id: `party:${slug}` }],
    });
  });

  test('a near spelling: a candidate with its score', async () => {
    expect(await who(ask, 'text: "Gulf Stel"')).toEqual({
      __typename: 'AmbiguousParty',
      candidates: [
        { score: expect.closeTo(0.85 * 0.9 + 0.15 * 0.6, 10), party: { id: 'party:gulf' } },
      ],
    });
  });

  test.each([
    ['LEI', '5493001kjtiigc8y1r12'],
    ['URL', 'listed.example'],
    ['OTHER', 'hrb12345'],
  ])('%s %s: the party, however the identifier is written', async (scheme, value) => {
    expect(await who(ask, `identifier: { scheme: ${scheme}, value: "${value}" }`)).toEqual({
      __typename: 'Party',
      id: 'party:listed',
    });
  });

  test('an identifier of another scheme: unknown', async () => {
    expect(await who(ask, 'identifier: { scheme: ISIN, value: "HRB 12345" }')).toEqual({
      __typename: 'UnknownParty',
      suggestions: [],
    });
  });
}

overStores(() => graph, { today: TODAY }, answersWhoIsMeant);

describe('on the shipped facts', () => {
  overStores(factsGraph, { today: TODAY }, (ask) => {
    test('a fund is not the next fund of the same house', async () => {
      expect(await who(ask, 'text: "SoftBank Vision Fund 1"')).toEqual({
        __typename: 'UnknownParty',
        suggestions: [{ id: 'party:softbank-vf2' }],
      });
    });
  });
});

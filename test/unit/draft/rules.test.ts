import { describe, expect, test } from 'vitest';
import { seedIndexFrom, drafted, told } from '../../support/drafting.ts';

const questions = (text: string): string =>
  drafted(text)
    .draft.open.map(({ question }) => question)
    .join('\n');

describe('who holds and who is bound follows the grammar of the clause', () => {
  test.each([
    [
      'Orlane Foods has granted Tibor Dairy a licence to the Valko brand through 2031.',
      ['LICENSE tibor-dairy <- orlane-foods 2031'],
    ],
    [
      'Orlane Foods Ltd. grants Tibor Dairy Inc. a licence to the Valko brand through 2031.',
      ['LICENSE tibor-dairy <- orlane-foods 2031'],
    ],
    [
      'Under the deal Orlane Foods grants to Tibor Dairy a licence to the Valko brand.',
      ['LICENSE tibor-dairy <- orlane-foods'],
    ],
    [
      'The agreement grants Tibor Dairy a licence to use the Valko brand of Orlane Foods until 30 June 2031.',
      ['LICENSE tibor-dairy <- orlane-foods 2031-06-30'],
    ],
    [
      'Orlane Foods licenses the Valko brand to Tibor Dairy through 2031.',
      ['LICENSE tibor-dairy <- orlane-foods 2031'],
    ],
    [
      'Orlane Foods leases its creamery to Tibor Dairy until 30 June 2031.',
      ['LICENSE tibor-dairy <- orlane-foods 2031-06-30'],
    ],
    [
      'Orlane Foods have sold the naming rights to their creamery to Tibor Dairy.',
      ['LICENSE tibor-dairy <- orlane-foods'],
    ],
    [
      'Orlane Foods will supply Tibor Dairy with milk for ten years from 1 March 2024.',
      ['SUPPLY_COMMITMENT tibor-dairy <- orlane-foods 2034-02-28'],
    ],
    [
      'Orlane Foods sells Tibor Dairy 20,000 tonnes of milk a year through 2031.',
      ['SUPPLY_COMMITMENT tibor-dairy <- orlane-foods 2031 20000 tonnes'],
    ],
    [
      'Tibor Dairy will pay Orlane Foods $40 million.',
      ['PAYMENT orlane-foods <- tibor-dairy 40000000 USD'],
    ],
    [
      'Tibor Dairy pays Orlane Foods a royalty of 5% on net sales.',
      ['REVENUE_SHARE orlane-foods <- tibor-dairy 5 percent'],
    ],
    [
      'Orlane Foods gave Tibor Dairy an option to buy its creamery until 31 May 2028.',
      ['PURCHASE_OPTION tibor-dairy <- orlane-foods 2028-05-31'],
    ],
  ])('%s', (text, expected) => {
    expect(told(drafted(text))).toEqual(expected);
  });

  test('an exclusive licence is two rights: the licence and the exclusivity', () => {
    expect(
      told(
        drafted(
          'Orlane Foods has granted Tibor Dairy an exclusive licence to the Valko brand through 2031.',
        ),
      ),
    ).toEqual([
      'LICENSE tibor-dairy <- orlane-foods 2031',
      'EXCLUSIVITY tibor-dairy <- orlane-foods 2031',
    ]);
  });

  test('a non-exclusive licence gives no exclusivity', () => {
    expect(
      told(
        drafted('Orlane Foods has granted Tibor Dairy a non-exclusive licence to the Valko brand.'),
      ),
    ).toEqual(['LICENSE tibor-dairy <- orlane-foods']);
  });

  test('a term that another sentence says of the licence is asked about', () => {
    const text =
      'Orlane Foods has granted Tibor Dairy a licence to the Valko brand. The licence runs until 30 June 2033.';
    expect(told(drafted(text))).toEqual(['LICENSE tibor-dairy <- orlane-foods']);
    expect(questions(text)).toMatch(/may grant a right/);
  });
});

describe('what grants nothing is never drafted as a right but asked about', () => {
  test.each([
    'Orlane Foods has terminated the exclusive licence that it granted Tibor Dairy.',
    'Tibor Dairy waived its right of first refusal over the plants of Orlane Foods.',
    'The licence that Orlane Foods granted Tibor Dairy lapsed in May.',
    'Orlane Foods said talks with Tibor Dairy on a licence to the Valko brand go on.',
    'Tibor Dairy is in talks to acquire a 30% stake in Orlane Foods.',
    'Orlane Foods denied that it had granted Tibor Dairy an option over its plants.',
    'Orlane Foods has not granted Tibor Dairy a licence to the Valko brand.',
    'Orlane Foods never granted Tibor Dairy an option to buy its creamery.',
    'Tibor Dairy could buy milk from Orlane Foods if the project goes ahead.',
    'Orlane Foods plans to grant Tibor Dairy a licence to the Valko brand.',
    'Tibor Dairy claims that Orlane Foods granted Tibor Dairy a licence to the Valko brand.',
    'Orlane Foods and Tibor Dairy signed a non-binding memorandum of understanding on a licence.',
    'Tibor Dairy would get a licence to the Valko brand of Orlane Foods if a deal were done.',
    'In 2021 Orlane Foods granted Tibor Dairy an option to buy a plant, but it lapsed unused.',
    'Tibor Dairy used to have a right of first refusal over the plants of Orlane Foods.',
    'Tibor Dairy had held the exclusive rights to the Valko brand of Orlane Foods until 2019.',
    'It is untrue that Orlane Foods has granted Tibor Dairy a licence to the Valko brand.',
    'It is a fable that Orlane Foods has granted Tibor Dairy a licence to the Valko brand.',
    'In a spoof video, Orlane Foods grants Tibor Dairy a licence to the Valko brand.',
    'Orlane Foods mistakenly announced that Orlane Foods grants Tibor Dairy a licence.',
    'Few believe that Orlane Foods has granted Tibor Dairy a licence to the Valko brand.',
    'Orlane Foods grants Tibor Dairy no licence to the Valko brand.',
    'Orlane Foods pays Tibor Dairy no royalty of 5% on sales.',
    'Orlane Foods has granted Tibor Dairy a licence that was never signed.',
    'Tibor Dairy gave back its licence to Orlane Foods.',
    'Tibor Dairy handed the lease of the shop back to Orlane Foods.',
    'Tibor Dairy gave its licence to the Valko brand to Orlane Foods.',
    'Tibor Dairy sold its licence to the Valko brand to Orlane Foods.',
    'Orlane Foods leases trucks from a bank and delivers milk to Tibor Dairy.',
    'Orlane Foods has granted Tibor Dairy a licence. Orlane Foods has since terminated it.',
    'Orlane Foods has granted Tibor Dairy a licence to the Valko brand. That is untrue.',
    'Has Orlane Foods granted Tibor Dairy a licence to the Valko brand?',
    'Orlane Foods and Tibor Dairy share the exclusive rights to the Valko brand.',
    'Orlane Foods Ltd. | Tibor Dairy Inc. | exclusive licence to the Valko brand | 31 December 2031',
    'ORLANE FOODS GRANTS TIBOR DAIRY AN EXCLUSIVE LICENCE TO THE VALKO BRAND.',
  ])('%s', (text) => {
    const draft = drafted(text);
    expect(draft.rights).toEqual([]);
    expect(draft.draft.open.length).toBeGreaterThan(0);
  });

  test('at most twenty such places are asked about; the rest is counted', () => {
    const text = Array.from(
      { length: 30 },
      (_, i) => `Plant ${i} of Orlane Foods is subject to an option, it is thought.`,
    ).join('\n\n');
    const { open } = drafted(text).draft;
    expect(open).toHaveLength(21);
    expect(open.at(-1)!.question).toMatch(/10 more places/);
  });
});

test.each([
  [
    'two sentences',
    'It may have a licence to the drug. Tibor Dairy will get exclusive rights to it. It rained.',
    ['It may have a licence to the drug. Tibor Dairy will get exclusive rights to it.'],
  ],
  [
    'two paragraphs',
    'It may have a licence to the drug.\n\nTibor Dairy will get exclusive rights to it.',
    ['It may have a licence to the drug.', 'Tibor Dairy will get exclusive rights to it.'],
  ],
])('the same question about %s has the place of all of a paragraph', (_name, text, places) => {
  const { open } = drafted(text).draft;
  expect(open.map(({ start, end }) => text.slice(start, end))).toEqual(places);
});

describe('a day that is not surely that of the clause', () => {
  test.each([
    'granted Tibor Dairy a licence in 2010. The licence ended in 2015.',
    'granted Tibor Dairy a licence until 2030, with renewal options to 2040.',
    'granted Tibor Dairy a licence in 1995.',
    'has granted Tibor Dairy a licence that does not begin before 2026.',
    'has granted Tibor Dairy a licence; payment is due before 30 June 2026.',
    'granted Tibor Dairy a licence on 3 May 2010.',
    'granted Tibor Dairy a licence in 2010 for five years.',
    'granted Tibor Dairy a licence for 2018 only.',
    'granted Tibor Dairy a licence between 2005 and 2012.',
    'granted Tibor Dairy a licence until 2019.',
    'gives Tibor Dairy a licence from 1 January 2026 to 31 December 2030, and may not sell before 31 March 2026.',
    'granted Tibor Dairy a licence to patents held since 2004.',
    'granted Tibor Dairy a licence, ending a row that began in 2019.',
    'granted Tibor Dairy a licence after talks that began in 2011.',
    'granted Tibor Dairy an option to buy its plant by 31 March 2026.',
  ])('leaves no right, but a question: Orlane Foods %s', (words) => {
    const draft = drafted(`Orlane Foods ${words}`);
    expect(draft.rights).toEqual([]);
    expect(draft.draft.open.length).toBeGreaterThan(0);
  });

  test.each([
    'will supply Tibor Dairy with milk until 2030 and Valko Ltd until 2035.',

    "gives Tibor Dairy a licence for five years; Valko Ltd's deal ends on 30 June 2026.",
    'has granted Tibor Dairy a licence to its patents, which expire on 31 December 2027.',
    'has granted Tibor Dairy a licence to its patents expiring on 31 December 2027.',
    'has granted Tibor Dairy a licence, replacing one that ran until 2024.',
    'has granted Tibor Dairy a licence to the mine, which it leases until 2035.',

    'has granted Tibor Dairy a licence for five to seven years.',
    'has granted Tibor Dairy a licence for up to five years.',
    'has granted Tibor Dairy a licence for at least five years.',
    'has granted Tibor Dairy a licence for no more than five years.',
    'has granted Tibor Dairy a licence until 31 December 2030 at the earliest.',
    'has granted Tibor Dairy a licence until 31-Dec-2031.',
    'has granted Tibor Dairy a licence until 2031/12/31.',
    'has granted Tibor Dairy a licence until 31.12.31.',
    'has granted Tibor Dairy a licence until 1/2/2031.',
    'has granted Tibor Dairy a licence for fifteen years from signing.',
    'has granted Tibor Dairy a licence. It ends on 30 June 2029.',
    'has granted Tibor Dairy a licence. It will run for ten years.',
  ])('gives no end, and the phrase and a question say so: Orlane Foods %s', (words) => {
    const draft = drafted(`Orlane Foods ${words}`);
    expect(draft.rights.map(({ term }) => term)).toEqual([
      { edtf: '2025-03-04/', phrase: 'term not read, the publication stands in for its start' },
    ]);
    expect(draft.draft.open.length).toBeGreaterThan(0);
  });
});

describe('a known right', () => {
  const PARTIES = [
    { id: 'party:orlane-foods', kind: 'COMPANY', name: 'Orlane Foods' },
    { id: 'party:tibor-dairy', kind: 'COMPANY', name: 'Tibor Dairy' },
  ];
  const LICENCE = {
    id: 'right:valko',
    label: 'Licence: Valko brand',
    kind: 'LICENSE',
    holder: 'party:tibor-dairy',
    counterparty: 'party:orlane-foods',
    term: { edtf: '2022-01-01/2031' },
  };
  const known = seedIndexFrom({ parties: PARTIES, rights: [LICENCE] });

  test('a sentence that repeats it is evidence of it', () => {
    const draft = drafted(
      'Orlane Foods granted Tibor Dairy a licence to the Valko brand through 2031.',
      {},
      known,
    );
    expect(draft.rights).toMatchObject([{ id: 'right:valko', term: { edtf: '2022-01-01/2031' } }]);
    expect(draft.draft.known).toHaveProperty(['right:valko']);
    expect(draft.draft.confidence['right:valko']).toBe(0.85);
    expect(draft.draft.open).toEqual([]);
  });

  test('one with another end is not the same', () => {
    const draft = drafted(
      'Orlane Foods granted Tibor Dairy a licence to the Valko brand through 2035.',
      {},
      known,
    );
    expect(draft.rights).toMatchObject([{ alternativeTo: ['right:valko'] }]);
    expect(draft.draft.open.map(({ question }) => question).join()).toMatch(/another start, end/);
  });

  test('a name that differs by invisible characters alone is that name', () => {
    const hidden = seedIndexFrom({ parties: [{ ...PARTIES[0]!, name: 'Orlane\u200b Foods' }] });
    const draft = drafted('Orl\u00adane Foods sold its plant.', {}, hidden);
    expect(draft.parties.map(({ id }) => id)).toEqual(['party:orlane-foods']);
  });
});

test('parties of the seed are told apart by the names that the article uses', () => {
  const known = seedIndexFrom({
    parties: [
      { id: 'party:htx', name: 'HTX AG', names: [{ value: 'Helvion Therapeutics' }] },
      { id: 'party:labs', name: 'Orion', names: [{ value: 'Orion Labs' }] },
      { id: 'party:energy', name: 'Orion', names: [{ value: 'Orion Energy' }] },
    ],
  });
  const { draft, parties } = drafted(
    'Orion Labs and Orion Energy met Helvion Therapeutics. Helvion gave no details.',
    {},
    known,
  );
  expect(parties.map(({ id }) => id)).toEqual(['party:labs', 'party:energy', 'party:htx']);
  expect(draft.mentions.parties.at(-1)).toMatchObject({ name: 'Helvion', party: 'party:htx' });
});

describe('names that an article defines', () => {
  const names = (text: string) =>
    drafted(text).parties.map(({ id, names: own }) => [
      id,
      ...((own ?? []) as { value: string; kind: string }[])
        .filter(({ kind }) => kind !== 'LEGAL')
        .map(({ value, kind }) => `${kind} ${value}`),
    ]);

  test('in brackets are names of the party, and no parties', () => {
    const text =
      'Orlane Foods Ltd. (OFL) granted Tibor Dairy Inc. ("TDI") an exclusive licence to its brand through 2031. TDI will pay OFL $25 million a year.';
    expect(names(text)).toEqual([
      ['party:orlane-foods', 'ABBREVIATION OFL'],
      ['party:tibor-dairy', 'ABBREVIATION TDI'],
    ]);
    expect(told(drafted(text))).toContain('PAYMENT orlane-foods <- tibor-dairy 25000000 USD');
  });

  test.each([
    [
      'The subsidiary Brack Foods Pty Ltd has signed a supply agreement with Valko Cells AG ("Valko"). Valko will supply Tibor Dairy with milk.',
      'SUPPLY_COMMITMENT tibor-dairy <- valko-cells',
    ],
    [
      'Orlane Foods Ltd agreed to a loan from Gamma Bank Ltd (GBL). GBL will pay Tibor Dairy $5 million.',
      'PAYMENT tibor-dairy <- gamma-bank 5000000 USD',
    ],
  ])('in brackets are names of the nearest party: %s', (text, right) => {
    expect(told(drafted(text))).toEqual([right]);
  });

  test('a role is no name', () => {
    const text =
      'This agreement is made by and between Orlane Foods Ltd., a Delaware corporation ("Licensor"), and Tibor Dairy Inc. (the "Licensee"). Licensor hereby grants to Licensee an exclusive license to use the Brand until 30 June 2031.';
    expect(names(text)).toEqual([['party:orlane-foods'], ['party:tibor-dairy']]);
    expect(told(drafted(text))).toContain('LICENSE tibor-dairy <- orlane-foods 2031-06-30');
  });

  test('a former name is one of the party', () => {
    expect(
      names(
        'Orlane Foods Ltd., formerly known as Valko Press, granted Tibor Dairy Inc. a licence.',
      ),
    ).toContainEqual(['party:orlane-foods', 'FORMER Valko Press']);
  });
});

test.each([
  'pay Tibor Dairy up to $10 million.',
  'pay Tibor Dairy about $5 million.',
  'supply Tibor Dairy with up to 300 tonnes of milk.',
  'supply Tibor Dairy with between 200 and 300 tonnes of milk.',
  'supply Tibor Dairy with 25,000 to 30,000 tonnes of milk.',
  'supply Tibor Dairy with 3-5 million tonnes of milk.',
  'pay Tibor Dairy $5 a tonne.',
  'pay Tibor Dairy $5 per share.',
  'pay Tibor Dairy €450,000 for each film.',
  'pay Tibor Dairy $5 million less than the $20 million.',
])('an amount that is not exact, or for each of something, is asked for: %s', (words) => {
  const text = `Orlane Foods will ${words}`;
  expect(drafted(text).rights.map(({ amount }) => amount)).toEqual([undefined]);
  expect(questions(text)).toMatch(/how much is it/);
});

test.each([
  'Orlane Foods will purchase 25,000 tonnes a year from Tibor Dairy.',
  'Tibor Dairy will receive £48,000 a year from Orlane Foods.',
  'Orlane Foods owes Tibor Dairy $5 million.',
  'Orlane Foods holds 30 per cent of Tibor Dairy.',
  'Orlane Foods may fish there until 2035.',
  'Orlane Foods supplied Tibor Dairy until 2005.',
  'Orlane Foods has quit its venture with Tibor Dairy.',
  'Orlane Foods scrapped the arrangement.',
  'The tie-up of Orlane Foods and Tibor Dairy is over.',
  'Orlane Foods took back the shop.',
  'The company will pay £310,000 a year.',
  'The contract took effect May 1 and lasts until April 30, 2026.',
])('a sentence with a sum, a term or an end is asked about: %s', (text) => {
  const draft = drafted(text);
  expect(draft.rights).toEqual([]);
  expect(draft.draft.open).not.toEqual([]);
});

describe('the name of a party', () => {
  test.each([
    ['Shenlong Materials Co., Ltd will pay Valko Ltd $5 million.', ['Shenlong Materials', 'Valko']],
    ['Nissho Co. Ltd has granted Valko Ltd a licence.', ['Nissho', 'Valko']],
    ['Brand Ltd has granted Valko Ltd a licence.', ['Brand', 'Valko']],
    ['Orlane Ltd will pay Valko Ltd USD 5 million.', ['Orlane', 'Valko']],
    ['Orlane Ltd will pay Valko GmbH EUR 5 million.', ['Orlane', 'Valko']],
    ['Orlane Ltd will pay Valko AG Rs 5 crore.', ['Orlane', 'Valko']],
    ['The Supply Agreement grants Valko Ltd a licence.', ['Valko']],
    ['The Restated License Agreement covers the Licensed Products of Valko Ltd.', ['Valko']],
    ["Valko Ltd granted Korea's Daesung Cells a licence.", ['Valko']],
  ])('is whole, and no other word: %s', (text, expected) => {
    expect(drafted(text).parties.map(({ name }) => name)).toEqual(expected);
  });
});

test('without a publication date a term has no made-up start, and the date is asked for', () => {
  const draft = drafted(
    'Orlane Foods has granted Tibor Dairy a licence to the Valko brand through 2031.',
    { published: null },
  );
  expect((draft.rights[0]!['term'] as { edtf: string }).edtf).toBe('/2031');
  expect(draft.draft.open.map((one) => one.question).join(' ')).toMatch(/publication date/);
});

test('a length without a start ends about the year that it reaches from the publication', () => {
  expect(
    told(
      drafted(
        'Orlane Foods gives Tibor Dairy an exclusive licence to the Valko brand for ten years.',
      ),
    )[0],
  ).toMatch(/2035~/);
});

test.each([
  ['an amount', 'Tibor Dairy pays Orlane Foods 40 million kroner a year.', /could not be read/],
  [
    'a range',
    'Tibor Dairy pays Orlane Foods $5 million to $10 million.',
    /5000000 to 10000000 USD/,
  ],
  ['an impossible day', 'The licence of Tibor Dairy runs until 31 June 2030.', /day that is none/],
  ['a leap day that is none', 'It runs until 29 February 2030.', /day that is none/],
  ['a day that may be two', 'It runs until 06/07/2030.', /day that is none, or that may be two/],
  [
    'the later of two',
    'It runs until the later of 31 December 2030 and the closing.',
    /alone do not settle/,
  ],
  ['a decade', 'It runs until the end of the decade.', /alone do not settle/],
  ['some years', 'It runs until the early 2030s.', /alone do not settle/],
  ['one of two years', 'It runs until 2030 or 2031.', /alone do not settle/],
  ['a length from an event', 'It runs for five years from the closing.', /alone do not settle/],
])('%s that cannot be read is asked about', (_name, text, question) => {
  expect(questions(`Orlane Foods met Tibor Dairy. ${text}`)).toMatch(question);
});

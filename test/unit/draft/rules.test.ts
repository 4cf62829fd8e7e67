import { describe, expect, test } from 'vitest';
import { drafted, told } from '../../support/drafting.ts';

describe('who holds and who is bound follows the grammar of the clause', () => {
  test.each([
    [
      'Orlane Foods has granted Tibor Dairy a licence to the Valko brand through 2031.',
      ['LICENSE tibor-dairy <- orlane-foods 2031'],
    ],
    [
      'Tibor Dairy was granted a licence to the Valko brand by Orlane Foods until 2031.',
      ['LICENSE tibor-dairy <- orlane-foods 2031~'],
    ],
    [
      'A licence to the Valko brand was granted to Tibor Dairy by Orlane Foods.',
      ['LICENSE tibor-dairy <- orlane-foods'],
    ],
    [
      'Tibor Dairy obtained a licence to the Valko brand from Orlane Foods.',
      ['LICENSE tibor-dairy <- orlane-foods'],
    ],
    [
      'Tibor Dairy has agreed to buy 300 tonnes of milk from Orlane Foods.',
      ['PURCHASE_COMMITMENT orlane-foods <- tibor-dairy 300 tonnes'],
    ],
    [
      'Orlane Foods will supply Tibor Dairy with milk for ten years from 1 March 2024.',
      ['SUPPLY_COMMITMENT tibor-dairy <- orlane-foods 2034-02-28'],
    ],
    [
      'Tibor Dairy will pay Orlane Foods $40 million and royalties of 5% on net sales.',
      [
        'PAYMENT orlane-foods <- tibor-dairy 40000000 USD',
        'REVENUE_SHARE orlane-foods <- tibor-dairy 5 percent',
      ],
    ],
    [
      'Tibor Dairy holds a right of first refusal over the Valko brand under its deal with Orlane Foods.',
      ['FIRST_REFUSAL tibor-dairy <- orlane-foods'],
    ],
    [
      'Orlane Foods and Tibor Dairy will share profits until the end of 2029.',
      [
        'REVENUE_SHARE orlane-foods <- tibor-dairy 2029-12-31',
        'REVENUE_SHARE tibor-dairy <- orlane-foods 2029-12-31',
      ],
    ],
    [
      'Orlane Foods may not sell the Valko brand without the consent of Tibor Dairy.',
      ['CONSENT tibor-dairy <- orlane-foods'],
    ],
    [
      'Orlane Foods agreed not to compete with Tibor Dairy through 2028.',
      ['NON_COMPETE tibor-dairy <- orlane-foods 2028'],
    ],
    [
      'Orlane Foods has licensed the Valko brand exclusively to cheese maker Tibor Dairy through 2031.',
      ['LICENSE tibor-dairy <- orlane-foods 2031', 'EXCLUSIVITY tibor-dairy <- orlane-foods 2031'],
    ],
    [
      'Orlane Foods must offer Tibor Dairy any new brand before it sells it to others.',
      ['FIRST_OFFER tibor-dairy <- orlane-foods'],
    ],
    [
      'Tibor Dairy has bought 35% of Orlane Foods.',
      ['EQUITY_INTEREST tibor-dairy <- everyone 35 percent'],
    ],
    [
      'Tibor Dairy is obliged to serve Orlane Foods before other customers.',
      ['FIRST_AVAILABILITY orlane-foods <- tibor-dairy'],
    ],
    [
      'Orlane Foods and Tibor Dairy will build a dairy through a 50-50 joint venture.',
      [
        'EQUITY_INTEREST orlane-foods <- everyone 50 percent',
        'EQUITY_INTEREST tibor-dairy <- everyone 50 percent',
      ],
    ],
    [
      'Orlane Foods has promised Tibor Dairy not to open a rival creamery through 2030.',
      ['NON_COMPETE tibor-dairy <- orlane-foods 2030'],
    ],
    [
      'Until 30 June 2034 Tibor Dairy has a right of first refusal on any royalty that Orlane Foods sells.',
      ['FIRST_REFUSAL tibor-dairy <- orlane-foods 2034-06-30'],
    ],
    [
      'A new brand has to be offered to Tibor Dairy before Orlane Foods may sell it elsewhere.',
      ['FIRST_OFFER tibor-dairy <- orlane-foods'],
    ],
    [
      'The lease, which Orlane Foods granted, will see Tibor Dairy pay Orlane Foods rent of $2 million.',
      ['PAYMENT orlane-foods <- tibor-dairy 2000000 USD'],
    ],
    [
      'An advance of $6 million is to be paid by Tibor Dairy to Orlane Foods.',
      ['PAYMENT orlane-foods <- tibor-dairy 6000000 USD'],
    ],
    [
      'Tibor Dairy is entitled to prices no worse than those that Orlane Foods gives to others.',
      ['MOST_FAVOURED_TERMS tibor-dairy <- orlane-foods'],
    ],
    [
      'Cheese of the Valko brand is made under licence from Orlane Foods by Tibor Dairy through 2031.',
      ['LICENSE tibor-dairy <- orlane-foods 2031'],
    ],
    [
      'Orlane Foods will receive 60% of the revenue, while the remaining 40% goes to Tibor Dairy.',
      [
        'REVENUE_SHARE orlane-foods <- tibor-dairy 60 percent',
        'REVENUE_SHARE tibor-dairy <- orlane-foods 40 percent',
      ],
    ],
    [
      'Orlane Foods must send Tibor Dairy monthly accounts.',
      ['INFORMATION tibor-dairy <- orlane-foods'],
    ],
    [
      'Tibor Dairy acquired a 30% stake in Orlane Foods.',
      ['EQUITY_INTEREST tibor-dairy <- everyone 30 percent'],
    ],
  ])('%s', (text, expected) => {
    expect(told(drafted(text))).toEqual(expected);
  });

  test('an exclusive licence is two rights: the licence and the exclusivity', () => {
    expect(
      [
        ...told(
          drafted(
            'Orlane Foods has granted Tibor Dairy an exclusive licence to the Valko brand through 2031.',
          ),
        ),
      ].sort(),
    ).toEqual([
      'EXCLUSIVITY tibor-dairy <- orlane-foods 2031',
      'LICENSE tibor-dairy <- orlane-foods 2031',
    ]);
  });

  test('a non-exclusive licence gives no exclusivity', () => {
    expect(
      told(
        drafted('Orlane Foods has granted Tibor Dairy a non-exclusive licence to the Valko brand.'),
      ),
    ).toEqual(['LICENSE tibor-dairy <- orlane-foods']);
  });

  test('each of two companies that license each other holds a licence', () => {
    expect(
      [
        ...told(
          drafted(
            'Orlane Foods and Tibor Dairy signed an agreement. Each company is granted a licence to the patents through 2033.',
          ),
        ),
      ].sort(),
    ).toEqual([
      'LICENSE orlane-foods <- tibor-dairy 2033',
      'LICENSE tibor-dairy <- orlane-foods 2033',
    ]);
  });

  test.each([
    [
      'The licence runs until 30 June 2033. During that period Orlane Foods may not supply any rival.',
      'NON_COMPETE tibor-dairy <- orlane-foods 2033-06-30',
    ],
    [
      'The licence runs until 30 June 2033. Tibor Dairy will pay Orlane Foods $2 million a year for as long as the licence lasts.',
      'PAYMENT orlane-foods <- tibor-dairy 2033-06-30 2000000 USD',
    ],
    [
      'Tibor Dairy has an option to buy a plant until 31 May 2028. The licence runs until 30 June 2033. Orlane Foods may not supply any rival before the licence ends.',
      'NON_COMPETE tibor-dairy <- orlane-foods 2033-06-30',
    ],
  ])('a term that is merely referred to is the one that was told: %s', (text, expected) => {
    expect(
      told(drafted(`Orlane Foods has granted Tibor Dairy a licence to the Valko brand. ${text}`)),
    ).toContain(expected);
  });

  test('what is to be sold to a partner is sold to the other of the two', () => {
    expect(
      told(
        drafted(
          'Orlane Foods and Tibor Dairy signed an agreement. Orlane Foods must provide its new shareholder with quarterly accounts.',
        ),
      ),
    ).toEqual(['INFORMATION tibor-dairy <- orlane-foods']);
  });

  test('a grocer is the supermarket chain of the sentence before', () => {
    expect(
      told(
        drafted(
          'Supermarket chain Tibor has leased a plant from Orlane Foods. The grocer may extend the lease by five years.',
        ),
      ),
    ).toContain('EXTENSION_OPTION tibor <- orlane-foods');
  });

  test('a pronoun is the subject of the sentence before', () => {
    expect(
      told(
        drafted(
          'Tibor Dairy has leased a plant from Orlane Foods. It may extend the lease by five years.',
        ),
      ),
    ).toContain('EXTENSION_OPTION tibor-dairy <- orlane-foods');
  });
});

describe('what grants nothing is not drafted as a right but asked about', () => {
  test.each([
    'Tibor Dairy is in talks to acquire a 30% stake in Orlane Foods.',
    'Orlane Foods denied that it had granted Tibor Dairy an option over its plants.',
    'Tibor Dairy could buy milk from Orlane Foods if the project goes ahead.',
    'Orlane Foods and Tibor Dairy signed a non-binding memorandum of understanding on a licence.',
    'Orlane Foods rejected a report that it has agreed to sell 30% of its plant to Tibor Dairy.',
    'Tibor Dairy would get a licence to the Valko brand of Orlane Foods if a deal were done.',
    'In 2021 Orlane Foods granted Tibor Dairy an option to buy a plant, but it lapsed unused.',
    'Tibor Dairy used to have a right of first refusal over the plants of Orlane Foods.',
    'Tibor Dairy had held the exclusive rights to the Valko brand of Orlane Foods until 2019.',
  ])('%s', (text) => {
    const draft = drafted(text);
    expect(draft.rights).toEqual([]);
    expect(draft.draft.open.length).toBeGreaterThan(0);
  });

  test('a memorandum is kept as an agreement that does not bind', () => {
    expect(
      drafted(
        'Orlane Foods and Tibor Dairy signed a non-binding memorandum of understanding on a licence.',
      ).agreements,
    ).toMatchObject([{ kind: 'MEMORANDUM', binding: 'NON_BINDING' }]);
  });
});

describe('conditions hang on the rights that they concern', () => {
  test('what must come first activates', () => {
    const draft = drafted(
      'Orlane Foods has granted Tibor Dairy a licence to the Valko brand, subject to clearance by the competition authority.',
    );
    expect(draft.conditions).toMatchObject([{ effect: 'ACTIVATES' }]);
    expect(draft.rights[0]!['conditions']).toEqual([draft.conditions[0]!.id]);
    expect(draft.events).toMatchObject([{ label: 'Regulatory clearance' }]);
  });

  test('what ends a licence terminates it, with the sum that it turns on', () => {
    const draft = drafted(
      'Orlane Foods has granted Tibor Dairy a licence to the Valko brand. If Orlane Foods reaches profits of $2 billion, Tibor Dairy loses its access to the brand.',
    );
    expect(draft.conditions).toMatchObject([{ effect: 'TERMINATES' }]);
    expect(draft.events).toMatchObject([{ threshold: { value: '2000000000', currency: 'USD' } }]);
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
        'Orlane Foods signed a ten-year deal with Tibor Dairy that gives Tibor Dairy the exclusive rights to the Valko brand for ten years.',
      ),
    )[0],
  ).toMatch(/2035~/);
});

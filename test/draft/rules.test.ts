import { describe, expect, test } from 'vitest';
import { drafted, told } from './drafting.ts';

describe('who holds and who is bound follows the grammar of the clause', () => {
  test.each([
    ['Orlane Foods has granted Tibor Dairy a licence to the Valko brand through 2031.', ['LICENSE tibor-dairy <- orlane-foods 2031']],
    ['Tibor Dairy was granted a licence to the Valko brand by Orlane Foods until 2031.', ['LICENSE tibor-dairy <- orlane-foods 2031~']],
    ['A licence to the Valko brand was granted to Tibor Dairy by Orlane Foods.', ['LICENSE tibor-dairy <- orlane-foods']],
    ['Tibor Dairy obtained a licence to the Valko brand from Orlane Foods.', ['LICENSE tibor-dairy <- orlane-foods']],
    ['Tibor Dairy has agreed to buy 300 tonnes of milk from Orlane Foods.', ['PURCHASE_COMMITMENT orlane-foods <- tibor-dairy 300 tonnes']],
    ['Orlane Foods will supply Tibor Dairy with milk for ten years from 1 March 2024.', ['SUPPLY_COMMITMENT tibor-dairy <- orlane-foods 2034-02-28']],
    ['Tibor Dairy will pay Orlane Foods $40 million and royalties of 5% on net sales.', ['PAYMENT orlane-foods <- tibor-dairy 40000000 USD', 'REVENUE_SHARE orlane-foods <- tibor-dairy 5 percent']],
    ['Tibor Dairy holds a right of first refusal over the Valko brand under its deal with Orlane Foods.', ['FIRST_REFUSAL tibor-dairy <- orlane-foods']],
    ['Orlane Foods and Tibor Dairy will share profits until the end of 2029.', ['REVENUE_SHARE orlane-foods <- tibor-dairy 2029-12-31', 'REVENUE_SHARE tibor-dairy <- orlane-foods 2029-12-31']],
    ['Orlane Foods may not sell the Valko brand without the consent of Tibor Dairy.', ['CONSENT tibor-dairy <- orlane-foods']],
    ['Orlane Foods agreed not to compete with Tibor Dairy through 2028.', ['NON_COMPETE tibor-dairy <- orlane-foods 2028']],
    ['Orlane Foods has licensed the Valko brand exclusively to cheese maker Tibor Dairy through 2031.', ['LICENSE tibor-dairy <- orlane-foods 2031', 'EXCLUSIVITY tibor-dairy <- orlane-foods 2031']],
    ['Orlane Foods must offer Tibor Dairy any new brand before it sells it to others.', ['FIRST_OFFER tibor-dairy <- orlane-foods']],
    ['Tibor Dairy has bought 35% of Orlane Foods.', ['EQUITY_INTEREST tibor-dairy <- everyone 35 percent']],
    ['Tibor Dairy is obliged to serve Orlane Foods before other customers.', ['FIRST_AVAILABILITY orlane-foods <- tibor-dairy']],
    ['Orlane Foods and Tibor Dairy will build a dairy through a 50-50 joint venture.', ['EQUITY_INTEREST orlane-foods <- everyone 50 percent', 'EQUITY_INTEREST tibor-dairy <- everyone 50 percent']],
    ['Tibor Dairy acquired a 30% stake in Orlane Foods.', ['EQUITY_INTEREST tibor-dairy <- everyone 30 percent']],
  ])('%s', (text, expected) => {
    expect(told(drafted(text))).toEqual(expected);
  });

  test('an exclusive licence is two rights: the licence and the exclusivity', () => {
    expect([...told(drafted('Orlane Foods has granted Tibor Dairy an exclusive licence to the Valko brand through 2031.'))].sort())
      .toEqual(['EXCLUSIVITY tibor-dairy <- orlane-foods 2031', 'LICENSE tibor-dairy <- orlane-foods 2031']);
  });

  test('a non-exclusive licence gives no exclusivity', () => {
    expect(told(drafted('Orlane Foods has granted Tibor Dairy a non-exclusive licence to the Valko brand.'))).toEqual(['LICENSE tibor-dairy <- orlane-foods']);
  });

  test('each of two companies that license each other holds a licence', () => {
    expect([...told(drafted('Orlane Foods and Tibor Dairy signed an agreement. Each company is granted a licence to the patents through 2033.'))].sort())
      .toEqual(['LICENSE orlane-foods <- tibor-dairy 2033', 'LICENSE tibor-dairy <- orlane-foods 2033']);
  });

  test('a pronoun is the subject of the sentence before', () => {
    expect(told(drafted('Tibor Dairy has leased a plant from Orlane Foods. It may extend the lease by five years.'))).toContain('EXTENSION_OPTION tibor-dairy <- orlane-foods');
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
    'Tibor Dairy had held the exclusive rights to the Valko brand of Orlane Foods until 2019.',
  ])('%s', (text) => {
    const draft = drafted(text);
    expect(draft.rights).toEqual([]);
    expect(draft.draft.open.length).toBeGreaterThan(0);
  });

  test('a memorandum is kept as an agreement that does not bind', () => {
    expect(drafted('Orlane Foods and Tibor Dairy signed a non-binding memorandum of understanding on a licence.').agreements)
      .toMatchObject([{ kind: 'MEMORANDUM', binding: 'NON_BINDING' }]);
  });
});

describe('conditions hang on the rights that they concern', () => {
  test('what must come first activates', () => {
    const draft = drafted('Orlane Foods has granted Tibor Dairy a licence to the Valko brand, subject to clearance by the competition authority.');
    expect(draft.conditions).toMatchObject([{ effect: 'ACTIVATES' }]);
    expect(draft.rights[0]!['conditions']).toEqual([draft.conditions[0]!.id]);
    expect(draft.events).toMatchObject([{ label: 'Regulatory clearance' }]);
  });

  test('what ends a licence terminates it, with the sum that it turns on', () => {
    const draft = drafted('Orlane Foods has granted Tibor Dairy a licence to the Valko brand. If Orlane Foods reaches profits of $2 billion, Tibor Dairy loses its access to the brand.');
    expect(draft.conditions).toMatchObject([{ effect: 'TERMINATES' }]);
    expect(draft.events).toMatchObject([{ threshold: { value: '2000000000', currency: 'USD' } }]);
  });
});

test('without a publication date a term has no made-up start, and the date is asked for', () => {
  const draft = drafted('Orlane Foods has granted Tibor Dairy a licence to the Valko brand through 2031.', { published: null });
  expect((draft.rights[0]!['term'] as { edtf: string }).edtf).toBe('/2031');
  expect(draft.draft.open.map((one) => one.question).join(' ')).toMatch(/publication date/);
});

test('a length without a start ends about the year that it reaches from the publication', () => {
  expect(told(drafted('Orlane Foods signed a ten-year deal with Tibor Dairy that gives Tibor Dairy the exclusive rights to the Valko brand for ten years.'))[0]).toMatch(/2035~/);
});

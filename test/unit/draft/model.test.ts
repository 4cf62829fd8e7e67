import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readParts } from '../../../src/draft/read-parts.ts';
import { seedIndexOf, type SeedIndex } from '../../../src/draft/seed-index.ts';
import { askModel, type ModelAddress } from '../../../src/draft/model/ask.ts';
import { joinAnswer } from '../../../src/draft/model/join-answer.ts';
import { parseAnswer } from '../../../src/draft/model/parse-answer.ts';
import { prompts, promptText } from '../../../src/draft/model/prompt.ts';
import { assemble } from '../../../src/draft/write/assemble.ts';
import { anArticle, drafted, seedIndexFrom, told } from '../../support/drafting.ts';

const TEXT = [
  'Orlane Foods struck a handshake over the Valko brand with Tibor Dairy on Monday.',
  'Tibor Dairy is thereby at liberty to put it on its yoghurts in Hungary through 2031, for €40m.',
  'Both have been doing business with each other since 2012.',
  'The new handshake holds from 1 April 2025, and the term is six years.',
  'Nobody spoke of an option over the creamery of Orlane Foods.',
].join(' ');
const RIGHT = {
  ref: 'r1',
  kind: 'LICENSE',
  holder: 'Tibor Dairy',
  counterparty: 'Orlane Foods',
  about: 'Valko brand',
  scope: 'Hungary',
  start: null,
  end: '2031',
  amount: { value: '40000000', currency: 'EUR', unit: null },
  status: 'IN_FORCE',
  quote: 'at liberty to put it on its yoghurts in Hungary through 2031, for €40m',
};

function joined(answer: object, seedIndex: SeedIndex = seedIndexOf(), text = TEXT) {
  const read = parseAnswer(JSON.stringify(answer));
  const { parts, dropped } = joinAnswer(readParts(anArticle(text), seedIndex), read.answer);
  return { draft: assemble(parts), dropped: [...read.dropped, ...dropped] };
}
const withRight = (change: object) => joined({ rights: [{ ...RIGHT, ...change }] });

describe('an answer is found in what a model or an assistant wrote', () => {
  const json = JSON.stringify({ rights: [RIGHT] });
  test.each([
    ['alone', json],
    ['after reasoning', `<think>\nThe {holder} is\n</think>\n\n${json}`],
    ['in a fence', `\`\`\`json\n${json}\n\`\`\``],
    ['among words', `Here it is:\n\n\`\`\`json\n${json}\n\`\`\`\nLet me know!`],
    ['after words', `Sure! ${json}`],
    ['in a list', `[${json}]`],
    ['with a comma too many', json.replace(/\]\}$/, ',]}')],
  ])('%s', (_name, text) => {
    expect(parseAnswer(text).answer.rights).toMatchObject([{ kind: 'LICENSE', end: '2031' }]);
  });

  test('in several objects, one for each part of an article', () => {
    expect(parseAnswer(`${json}\n${json}`).answer.rights).toHaveLength(2);
  });

  test.each([
    ['a kind in lower case', { kind: 'license' }],
    ['groups in an amount', { amount: { value: '40,000,000', currency: 'eur' } }],
    ['an amount as a number', { amount: { value: 40000000, currency: 'EUR', unit: null } }],
    ['a key that nobody asked for', { note: 'x' }],
    ['a key left out', { start: undefined }],
  ])('%s is understood', (_name, change) => {
    const { answer } = parseAnswer(JSON.stringify({ rights: [{ ...RIGHT, ...change }] }));
    expect(answer.rights).toMatchObject([{ kind: 'LICENSE', amount: { value: '40000000' } }]);
  });

  test.each([
    ['kind', { kind: 'MAGIC' }],
    ['end', { end: '31 December 2031' }],
    ['amount.value', { amount: { value: 'forty', currency: 'EUR' } }],
  ])('a fact whose %s is malformed is dropped alone, and told', (field, change) => {
    const { answer, dropped } = parseAnswer(
      JSON.stringify({ rights: [{ ...RIGHT, ...change }, RIGHT] }),
    );
    expect(answer.rights).toHaveLength(1);
    expect(dropped).toEqual([expect.stringMatching(`^right 1: ${field}: `)]);
  });

  test.each(['I cannot help with that.', '{"facts": []}', ''])('%j is no answer', (text) => {
    expect(() => parseAnswer(text)).toThrow(/an answer in JSON was expected/);
  });
});

describe('a good answer', () => {
  test('adds rights that the rules did not read, with scope and the place of the quote', () => {
    const { draft, dropped } = withRight({});
    expect(dropped).toEqual([]);
    expect(told(draft)).toEqual(['LICENSE tibor-dairy <- orlane-foods 2031 40000000 EUR']);
    expect(draft.rights[0]).toMatchObject({ scope: 'Hungary' });
    const { start } = draft.rights[0]!.evidence![0]!.sentence!;
    expect(TEXT.slice(start)).toMatch(/^Tibor Dairy is thereby/);
  });

  test('may quote two sentences, leave words out, and say the term elsewhere', () => {
    const { draft, dropped } = withRight({
      quote: 'struck a handshake over the Valko brand … at liberty to put it on its yoghurts',
      termQuote: 'The new handshake holds from 1 April 2025, and the term is six years',
      start: '2025-04-01',
      end: '2031-03-31',
      amount: null,
    });
    expect(dropped).toEqual([]);
    expect(draft.rights).toMatchObject([{ term: { edtf: '2025-04-01/2031-03-31' } }]);
  });

  test('gets no surer by being found twice', () => {
    const text = 'Orlane Foods has granted Tibor Dairy a licence to the Valko brand through 2031.';
    const alone = drafted(text);
    const both = joined(
      { rights: [{ ...RIGHT, about: null, scope: null, amount: null, quote: text }] },
      seedIndexOf(),
      text,
    ).draft;
    expect(told(both)).toEqual(told(alone));
    expect(both.draft.confidence).toEqual(alone.draft.confidence);
  });

  test('that has not what rules read leaves it as a question', () => {
    const text = 'Orlane Foods has granted Tibor Dairy a licence to the Valko brand through 2031.';
    expect(drafted(text).rights).toHaveLength(1);
    const { draft } = joined({ rights: [] }, seedIndexOf(), text);
    expect(draft.rights).toEqual([]);
    expect(draft.draft.open.map(({ question }) => question)).toEqual([
      'Rules read LICENSE of Tibor Dairy here, the model did not: is it granted?',
    ]);
  });

  test('ties conditions to the rights that it names', () => {
    const condition = { effect: 'TERMINATES', event: 'Change of control', rights: ['r1'] };
    const { draft, dropped } = joined(
      {
        rights: [RIGHT],
        conditions: [
          { ...condition, quote: 'It falls if Orlane Foods is sold' },
          { ...condition, quote: 'Both have been doing business with each other' },
        ],
      },
      seedIndexOf(),
      `${TEXT} It falls if Orlane Foods is sold.`,
    );
    expect(dropped).toEqual([expect.stringMatching(/^condition 2: effect: /)]);
    expect(draft.conditions).toMatchObject([{ effect: 'TERMINATES' }]);
    expect(draft.rights[0]!['conditions']).toEqual([draft.conditions[0]!.id]);
  });

  test.each([
    ['one has no end', {}, 'no end published'],
    ['they agree', { end: '2031' }, 'through 2031'],
  ])('gives an agreement the term of all its rights, or none: %s', (_name, second, phrase) => {
    const text =
      'Under the Valko pact, Tibor Dairy has a licence and an option from Orlane Foods through 2031.';
    const right = { ...RIGHT, about: null, scope: null, amount: null, quote: text };
    const { draft } = joined(
      {
        rights: [
          { ...right, end: '2031' },
          { ...right, ref: 'r2', kind: 'PURCHASE_OPTION', end: null, ...second },
        ],
        agreements: [
          {
            title: 'The Valko pact',
            kind: 'LICENSE',
            binding: 'BINDING',
            parties: ['Orlane Foods', 'Tibor Dairy'],
            quote: text,
          },
        ],
      },
      seedIndexOf(),
      text,
    );
    expect(draft.rights).toHaveLength(2);
    expect((draft.agreements[0]!['term'] as { phrase: string }).phrase).toContain(phrase);
    expect(draft.draft.open).toEqual([]);
  });

  test('keeps an agreement that does not bind, without rights', () => {
    const { draft } = joined({
      agreements: [
        {
          title: 'Handshake over Valko',
          kind: 'MEMORANDUM',
          binding: 'NON_BINDING',
          parties: ['Orlane Foods', 'Tibor Dairy'],
          quote: 'Orlane Foods struck a handshake over the Valko brand',
        },
      ],
    });
    expect(draft.agreements).toMatchObject([
      { title: 'Handshake over Valko', kind: 'MEMORANDUM', binding: 'NON_BINDING' },
    ]);
  });

  test.each(['PLANNED', 'FORMER', 'CLAIMED', 'DENIED'])('asks about what is %s', (status) => {
    const { draft } = withRight({ status });
    expect(draft.rights).toEqual([]);
    expect(draft.draft.open.map(({ question }) => question).join()).toContain(status.toLowerCase());
  });
});

describe('what the article does not bear out is dropped alone, and told', () => {
  test.each([
    [
      'words that are not in it',
      { quote: 'Orlane Foods gave it all away for good' },
      /^right 1: quote: .*other words/,
    ],
    ['a quote of three words', { quote: 'struck a handshake' }, /at least 4 words .* found 3/],
    [
      'a stray quote',
      { quote: 'Both have been doing business with each other' },
      /right 1: kind: .*LICENSE/,
    ],
    [
      'a holder that it does not name',
      { holder: 'Acme Corp' },
      /^right 1: holder: .*found Acme Corp/,
    ],
    [
      'no date or amount of it in its words',
      { end: '2044', amount: { value: '99', currency: 'EUR' } },
      /^right 1: kind: .*bear out/m,
    ],
    ['a right against oneself', { counterparty: 'Tibor Dairy' }, /^right 1: counterparty: /],
    [
      'what is denied in its words',
      {
        kind: 'PURCHASE_OPTION',
        quote: 'Nobody spoke of an option over the creamery, never granted',
        scope: null,
      },
      /^right 1: quote: /,
    ],
  ])('%s', (_name, change, line) => {
    const { draft, dropped } = withRight(change);
    expect(draft.rights).toEqual([]);
    expect(dropped.join('\n')).toMatch(line);
  });

  test.each([
    ['a wrong year', { end: '2032' }, /^right 1: end: expected a date .*2031.*found 2032$/],
    ['a day that is only a year', { end: '2031-06-30' }, /^right 1: end: .*found 2031-06-30$/],
    ['a start from elsewhere', { start: '2012' }, /^right 1: start: .*found 2012$/],
    [
      'an amount from elsewhere',
      { amount: { value: '99', currency: 'EUR' } },
      /^right 1: amount: .*found 99$/,
    ],
    ['another currency', { amount: { value: '40000000', currency: 'USD' } }, /^right 1: amount: /],
  ])('%s: the right stands without it', (_name, change, line) => {
    const { draft, dropped } = withRight(change);
    expect(draft.rights).toHaveLength(1);
    expect(told(draft).join()).not.toMatch(/2032|06-30|2012|\b99\b|USD/);
    expect(dropped.join('\n')).toMatch(line);
  });

  const said = (quote: string, kind: string, text = quote) =>
    joined(
      { rights: [{ ...RIGHT, kind, about: null, scope: null, end: null, amount: null, quote }] },
      seedIndexOf(),
      `Orlane Foods and Tibor Dairy met. ${text}`,
    );

  test('a negation just before the quote', () => {
    const quote = 'granted Tibor Dairy a licence to the Valko brand';
    const { draft, dropped } = said(quote, 'LICENSE', `Orlane Foods has not ${quote}.`);
    expect(draft.rights).toEqual([]);
    expect(dropped).toEqual([expect.stringMatching(/^right 1: status: .*DENIED$/)]);
  });

  test.each([
    'Orlane Foods ruled out a licence to Tibor Dairy.',
    'Neither Tibor Dairy nor Vesper has a licence from Orlane Foods.',
    'Orlane Foods declined to give Tibor Dairy a licence.',
    'Tibor Dairy was refused a licence by Orlane Foods.',
    'Tibor Dairy has never held a licence of Orlane Foods.',
    'Tibor Dairy cannot use the brand of Orlane Foods.',
    'Tibor Dairy no longer has any right to use the brand of Orlane Foods.',
    'Tibor Dairy holds no licence from Orlane Foods.',
    'No licence was granted to Tibor Dairy by Orlane Foods.',
    'Orlane Foods stripped Tibor Dairy of its licence.',
    'Orlane Foods let the licence of Tibor Dairy run out.',
    'Tibor Dairy applied for a licence from Orlane Foods.',
    'Orlane Foods is close to granting Tibor Dairy a licence.',
    'Tibor Dairy was said to have a licence from Orlane Foods.',
  ])('no licence: %s', (quote) => {
    const { draft, dropped } = said(quote, 'LICENSE');
    expect(draft.rights).toEqual([]);
    expect(dropped.join()).toMatch(/status: expected IN_FORCE/);
  });

  test.each([
    ['EXCLUSIVITY', 'Orlane Foods has not granted Tibor Dairy exclusivity.'],
    ['NON_COMPETE', 'Orlane Foods never agreed to stay away from the market of Tibor Dairy.'],
  ])('no %s, though it is said in words of denial', (kind, quote) => {
    expect(said(quote, kind).draft.rights).toEqual([]);
  });

  test.each([
    ['EXCLUSIVITY', 'Orlane Foods must not sell the brand to anyone but Tibor Dairy.'],
    ['CONSENT', 'Orlane Foods may not sell the creamery without the consent of Tibor Dairy.'],
    ['LICENSE', 'Tibor Dairy may use the brand of Orlane Foods but may not sublicense it.'],
    ['LICENSE', 'Tibor Dairy has a licence from Orlane Foods that cannot be cancelled.'],
  ])('but %s is: %s', (kind, quote) => {
    expect(said(quote, kind).draft.rights).toMatchObject([{ kind }]);
  });

  test('a party of a far paragraph', () => {
    const far = `${TEXT} ${'It rained all day in the hills. '.repeat(5)}Vesper Ltd. was there too.`;
    const { draft, dropped } = joined(
      { rights: [{ ...RIGHT, holder: 'Vesper' }] },
      seedIndexOf(),
      far,
    );
    expect(draft.rights).toEqual([]);
    expect(dropped.join()).toMatch(/holder: expected a party named at its quote/);
  });

  test('a party that is not in it', () => {
    const { draft, dropped } = joined({
      parties: [{ name: 'Acme Corp', kind: 'COMPANY', quote: 'with Tibor Dairy on Monday' }],
    });
    expect(draft.parties.map((party) => party['name'])).not.toContain('Acme Corp');
    expect(dropped.join()).toMatch(/^party 1: name: .*found Acme Corp$/);
  });
});

describe('what was done to a right that nobody knew', () => {
  const text = [
    'Orlane Foods licensed the Valko brand to Tibor Dairy in 2020, through 2031.',
    'That licence ended and was replaced on 1 February 2025, both said.',
    'Vesper Ltd. took it over for Hungary that day, through 2035.',
  ].join(' ');
  const before = {
    ...RIGHT,
    scope: null,
    amount: null,
    start: '2020',
    status: 'FORMER',
    quote: 'Orlane Foods licensed the Valko brand to Tibor Dairy in 2020, through 2031',
  };
  const after = {
    ...before,
    ref: 'r2',
    holder: 'Vesper',
    start: null,
    end: '2035',
    status: 'IN_FORCE',
    quote: 'Vesper Ltd. took it over for Hungary that day, through 2035',
    kind: 'OTHER',
  };
  const act = {
    kind: 'TERMINATES',
    rights: ['r1'],
    effective: '2025-02-01',
    quote: 'That licence ended and was replaced on 1 February 2025',
  };
  const draftedFrom = (answer: object) => joined(answer, seedIndexOf(), text).draft;

  test('is an act on the right with the term that it had, whose words look back', () => {
    const draft = draftedFrom({ rights: [before], acts: [act] });
    expect(draft.rights).toMatchObject([
      { kind: 'LICENSE', term: { edtf: '2020/2031' }, evidence: [{ confirms: 'none' }] },
    ]);
    expect(draft.acts).toMatchObject([
      { kind: 'TERMINATES', effective: '2025-02-01', ends: [draft.rights[0]!.id] },
    ]);
  });

  test('names what took its place, which starts on the day of the act', () => {
    const draft = draftedFrom({
      rights: [before, after],
      acts: [{ ...act, kind: 'ASSIGNS', introduces: ['r2'], quote: after.quote }],
    });
    const [old, next] = draft.rights;
    expect(draft.acts).toMatchObject([
      { kind: 'ASSIGNS', ends: [old!.id], introduces: [next!.id] },
    ]);
    expect(next!['term']).toMatchObject({ edtf: '2025-02-01/2035' });
  });

  test('that starts later takes nobody’s place: the old right ends, and it is asked about', () => {
    const later = `${text} The term of Vesper begins on 1 May 2025.`;
    const { draft } = joined(
      {
        rights: [
          before,
          { ...after, start: '2025-05-01', termQuote: 'The term of Vesper begins on 1 May 2025' },
        ],
        acts: [{ ...act, kind: 'AMENDS', introduces: ['r2'] }],
      },
      seedIndexOf(),
      later,
    );
    expect(draft.acts).toMatchObject([{ kind: 'TERMINATES', effective: '2025-02-01' }]);
    expect(draft.rights[1]!['term']).toMatchObject({ edtf: '2025-05-01/2035' });
    expect(draft.draft.open.map(({ question }) => question).join('\n')).toMatch(/amended .*place/);
  });

  test('that goes on is ended by nothing: it is asked about', () => {
    const draft = draftedFrom({
      rights: [{ ...before, status: 'IN_FORCE' }, after],
      acts: [{ ...act, kind: 'AMENDS', introduces: ['r2'] }],
    });
    expect(draft.rights).toHaveLength(2);
    expect(draft.acts).toEqual([]);
    expect(draft.draft.open.map(({ question }) => question).join()).toMatch(/amended \(AMENDS\)/);
  });

  test('after its term was over is a question', () => {
    const draft = draftedFrom({
      rights: [{ ...before, start: null, end: '2020', quote: before.quote }],
      acts: [act],
    });
    expect(draft.acts).toEqual([]);
    expect(draft.draft.open.map(({ question }) => question).join()).toMatch(/over \(TERMINATES\)/);
  });

  test.each([
    ['without words of the article', { quote: 'It all ended in tears in 2025' }],
    ['on a right that is not told', { rights: ['r9'] }],
  ])('%s: the old right is asked about, and drafted neither', (_name, change) => {
    const draft = draftedFrom({ rights: [before], acts: [{ ...act, ...change }] });
    expect([...draft.rights, ...draft.acts]).toEqual([]);
    expect(draft.draft.open.map(({ question }) => question).join()).toContain('it is former');
  });

  test('whose start is not said says so, and never takes the publication for it', () => {
    const draft = draftedFrom({ rights: [{ ...before, start: null }], acts: [act] });
    expect(draft.rights[0]!['term']).toMatchObject({ edtf: '/2031' });
    expect(draft.draft.open.map(({ question }) => question).join()).toMatch(/since when/);
  });
});

describe('the names of an answer', () => {
  const party = (name: string) => ({
    name,
    kind: 'COMPANY',
    quote: `${name} signed a long contract`,
  });
  const right = {
    ref: 'r1',
    kind: 'SUPPLY_COMMITMENT',
    holder: 'Kestrel Motor Works Co., Ltd.',
    counterparty: 'Studio Ondine S.A.',
    status: 'IN_FORCE',
    quote: 'Ondine must deliver forty films a year to Kestrel',
  };
  const text = [
    'Kestrel Motor Works Co., Ltd. signed a long contract with Studio Ondine S.A. on Monday.',
    'Analysts in Zurich had expected as much for years.',
    'Nobody else was told of it before the weekend.',
    'The papers were full of it on Tuesday.',
    'Ondine must deliver forty films a year to Kestrel.',
  ].join(' ');
  const read = (change: object, body = text) =>
    joined(
      { parties: [party('Kestrel Motor Works Co., Ltd.'), party('Studio Ondine S.A.')], ...change },
      seedIndexOf(),
      body,
    );

  test('are those of the article without legal form, and its shorter ones', () => {
    const { draft, dropped } = read({ rights: [right] });
    expect(dropped).toEqual([]);
    expect(draft.parties).toHaveLength(2);
    expect(told(draft)).toEqual(['SUPPLY_COMMITMENT kestrel-motor-works <- studio-ondine']);
  });

  test('leave out what rules alone took for a party', () => {
    const body = `${text} Vesper Ltd. licensed its brand to Brume Inc. through 2031.`;
    expect(told(drafted(body))).not.toEqual([]);
    const { draft } = read({ rights: [right] }, body);
    expect(draft.parties).toHaveLength(2);
    expect(draft.draft.open.map(({ question }) => question).join()).toMatch(
      /Rules read LICENSE of Brume here/,
    );
  });

  test('that another party shares are nobody’s short name', () => {
    const body =
      'Kestrel Motor Works Ltd. signed a long contract with Studio Ondine S.A. and Kestrel Bank plc. It rained for a week. It snowed for another. The roads were closed. Kestrel must be paid forty million dollars by Ondine.';
    const { draft, dropped } = joined(
      {
        parties: [
          party('Kestrel Motor Works Ltd.'),
          party('Kestrel Bank plc'),
          party('Studio Ondine S.A.'),
        ],
        rights: [
          {
            ...right,
            kind: 'PAYMENT',
            holder: 'Kestrel Bank plc',
            quote: 'Kestrel must be paid forty million dollars by Ondine',
          },
        ],
      },
      seedIndexOf(),
      body,
    );
    expect(draft.rights).toEqual([]);
    expect(dropped.join()).toMatch(/holder: expected a party named at its quote/);
  });

  test('are we and us in a text of the party itself, but not in what it quotes', () => {
    const far = 'It was a mild winter. The harvest was good. Nobody complained.';
    const own = `Ondine is well. We are Studio Ondine S.A. and we like films. ${far} Kestrel Motor Works Co., Ltd. signed a long contract, and ${'it must deliver forty engines to us'}.`;
    const wanted = {
      ...right,
      holder: 'Studio Ondine S.A.',
      counterparty: 'Kestrel Motor Works Co., Ltd.',
      quote: 'and it must deliver forty engines to us',
    };
    expect(read({ rights: [wanted] }, own).draft.rights).toHaveLength(1);
    const quoted = own.replace('it must deliver forty engines to us', '"we take it all"');
    const other = read(
      { rights: [{ ...wanted, quote: 'signed a long contract, and "we take it all"' }] },
      quoted,
    );
    expect(other.draft.rights).toEqual([]);
  });

  test('may be further back if the sentence says it or the group', () => {
    const body = text.replace('to Kestrel.', 'to the carmaker, which it likes.');
    const { draft } = read(
      { rights: [{ ...right, quote: 'Ondine must deliver forty films a year to the carmaker' }] },
      body,
    );
    expect(draft.rights).toHaveLength(1);
    const bare = text.replace('to Kestrel.', 'to somebody.');
    const { draft: none } = read(
      { rights: [{ ...right, quote: 'Ondine must deliver forty films a year to somebody' }] },
      bare,
    );
    expect(none.rights).toEqual([]);
  });
});

describe('a right in a sentence that speaks of plans', () => {
  const quoted = (quote: string, kind: string) =>
    joined(
      {
        rights: [{ ...RIGHT, kind, about: null, scope: null, end: null, amount: null, quote }],
      },
      seedIndexOf(),
      `Orlane Foods and Tibor Dairy met. ${quote}`,
    );

  test.each([
    [
      'FIRST_REFUSAL',
      'If Orlane Foods ever wants to sell the creamery, it has to let Tibor Dairy match the price.',
    ],
    ['FIRST_REFUSAL', 'Tibor Dairy may match any rival bid for the creamery of Orlane Foods.'],
    [
      'LIBERTY_TO_ACT',
      'Tibor Dairy is free to buy from others than Orlane Foods, and talks with two have begun.',
    ],
    ['INDEMNITY', 'Orlane Foods has to indemnify Tibor Dairy against claims of farmers.'],
  ])('but is stated in a clause of its own: %s', (kind, quote) => {
    expect(quoted(quote, kind).draft.rights).toMatchObject([{ kind }]);
  });

  test.each([
    [
      'LICENSE',
      'Orlane Foods and Tibor Dairy are in talks about a licence that may cover Hungary.',
    ],
    ['SUPPLY_COMMITMENT', 'Orlane Foods hopes that it will have to supply Tibor Dairy for years.'],
    ['LICENSE', 'Tibor Dairy claims that it may use the brand of Orlane Foods in Hungary.'],
  ])('and is none itself: %s', (kind, quote) => {
    const { draft, dropped } = quoted(quote, kind);
    expect(draft.rights).toEqual([]);
    expect(dropped.join()).toMatch(/status: expected IN_FORCE/);
  });
});

describe('a right of which a part is not borne out', () => {
  test('about something that its quote does not name needs a date or an amount', () => {
    const bare = { kind: 'OTHER', end: null, amount: null, about: 'option over the creamery' };
    expect(withRight(bare).draft.rights).toEqual([]);
    expect(withRight({ ...bare, end: '2031' }).draft.rights).toHaveLength(1);
  });

  test('stands without a counterparty that is named far away, and asks for it', () => {
    const far = 'It rained all day in the hills. '.repeat(6);
    const quote = 'Tibor Dairy was given a licence to the Valko brand';
    const { draft, dropped } = joined(
      { rights: [{ ...RIGHT, scope: null, end: null, amount: null, quote }] },
      seedIndexOf(),
      `Orlane Foods and Vesper Ltd. met in 1990. ${far}${quote}.`,
    );
    expect(draft.rights).toMatchObject([{ kind: 'LICENSE', counterparty: null }]);
    expect(dropped).toEqual([expect.stringMatching(/^right 1: counterparty: /)]);
    expect(draft.draft.open.map(({ question }) => question).join()).toMatch(/Who is bound/);
  });

  test('ends when its words say, if the answer is more precise', () => {
    const text = 'Orlane Foods licensed the Valko brand to Tibor Dairy until mid-2031.';
    const right = { ...RIGHT, scope: null, amount: null, end: '2031-06~', quote: text };
    const { draft, dropped } = joined({ rights: [right] }, seedIndexOf(), text);
    expect(told(draft)).toEqual(['LICENSE tibor-dairy <- orlane-foods 2031~']);
    expect(dropped).toEqual([expect.stringMatching(/^right 1: end: .*2031~.*found 2031-06~$/)]);
  });

  test('keeps the doubt of an answer about a year that is only named', () => {
    const text = 'Tibor Dairy has a licence from Orlane Foods until the machine retires in 2031.';
    const right = { ...RIGHT, about: null, scope: null, amount: null, end: '2031~', quote: text };
    const { draft } = joined({ rights: [right] }, seedIndexOf(), text);
    expect(told(draft)).toEqual(['LICENSE tibor-dairy <- orlane-foods 2031~']);
  });

  test.each([
    ['half of its milk', { value: '50', unit: 'percent' }, '50 percent'],
    ['12,500 crates a month', { value: '12500', unit: 'crates a month' }, '12500 crates a month'],
    ['a third of its milk', { value: '10', unit: 'percent' }, undefined],
    ['112,500 crates a month', { value: '12500', unit: 'crates a month' }, undefined],
  ])('has an amount in the words of its quote: %s', (words, amount, expected) => {
    const text = `Orlane Foods must supply Tibor Dairy with ${words}.`;
    const kind = 'SUPPLY_COMMITMENT';
    const right = { ...RIGHT, kind, about: null, scope: null, end: null, amount, quote: text };
    const { draft } = joined({ rights: [right] }, seedIndexOf(), text);
    const found = draft.rights[0]!['amount'] as { value: string; unit: string } | undefined;
    expect(found && `${found.value} ${found.unit}`).toBe(expected);
  });
});

test('a sum that was paid is a right that is over, and its day is asked for', () => {
  const text = 'Tibor Dairy paid Orlane Foods a fee of $22 million.';
  const right = {
    ...RIGHT,
    kind: 'PAYMENT',
    holder: 'Orlane Foods',
    counterparty: 'Tibor Dairy',
    about: 'a fee',
    scope: null,
    end: null,
    amount: { value: '22000000', currency: 'USD' },
    status: 'FORMER',
    quote: text,
  };
  const { draft } = joined({ rights: [right] }, seedIndexOf(), text);
  expect(draft.rights).toMatchObject([{ term: { edtf: '/' }, evidence: [{ confirms: 'none' }] }]);
  expect(draft.draft.open.map(({ question }) => question).join()).toMatch(/paid, and on which day/);
});

test('two options on two things are two rights', () => {
  const text = 'Tibor Dairy has an option on the creamery of Orlane Foods, and one on its farm.';
  const option = { ...RIGHT, kind: 'PURCHASE_OPTION', scope: null, end: null, amount: null };
  const of = (ref: string, about: string) => ({ ...option, ref, about, quote: text });
  const { draft } = joined(
    { rights: [of('r1', 'the creamery'), of('r2', 'its farm'), of('r3', 'its farm')] },
    seedIndexOf(),
    text,
  );
  expect(draft.rights).toHaveLength(2);
});

test('the year that a model gives stands for its last day', () => {
  const text = 'Orlane Foods licensed the Valko brand to Tibor Dairy until the end of 2031.';
  const { draft, dropped } = joined(
    { rights: [{ ...RIGHT, scope: null, amount: null, quote: text }] },
    seedIndexOf(),
    text,
  );
  expect(dropped).toEqual([]);
  expect(told(draft)).toEqual(['LICENSE tibor-dairy <- orlane-foods 2031-12-31']);
});

test('the day of an event that two acts tell need stand beside one of them only', () => {
  const text = [
    'Orlane Foods licensed the Valko brand and the Brume brand to Tibor Dairy in 2020, through 2031.',
    'A letter of 3 February 2025 ended the licence to Valko.',
    'It also ended the licence to Brume.',
  ].join('\n\n');
  const old = (ref: string, about: string) => ({
    ...RIGHT,
    ref,
    about,
    scope: null,
    amount: null,
    status: 'FORMER',
    start: '2020',
    quote: 'Orlane Foods licensed the Valko brand and the Brume brand to Tibor Dairy in 2020',
  });
  const act = (ref: string, quote: string) => ({
    kind: 'TERMINATES',
    rights: [ref],
    effective: '2025-02-03',
    quote,
  });
  const { draft } = joined(
    {
      rights: [old('r1', 'Valko brand'), old('r2', 'Brume brand')],
      acts: [
        act('r1', 'A letter of 3 February 2025 ended the licence to Valko'),
        act('r2', 'It also ended the licence to Brume'),
      ],
    },
    seedIndexOf(),
    text,
  );
  expect(draft.acts.map((one) => one['effective'])).toEqual(['2025-02-03', '2025-02-03']);
});

test('an act is read in its clause, whatever another says of wishes', () => {
  const text =
    'Tibor Dairy had a licence from Orlane Foods since 2020. Customers wanted a choice, and on 1 February it gave the whole of it up.';
  const { draft, dropped } = joined(
    {
      rights: [
        {
          ...RIGHT,
          about: null,
          scope: null,
          end: null,
          amount: null,
          start: '2020',
          status: 'FORMER',
          quote: 'Tibor Dairy had a licence from Orlane Foods since 2020',
        },
      ],
      acts: [
        {
          kind: 'WAIVES',
          rights: ['r1'],
          effective: '2025-02-01',
          quote: 'Customers wanted a choice, and on 1 February it gave the whole of it up',
        },
      ],
    },
    seedIndexOf(),
    text,
  );
  expect(dropped).toEqual([]);
  expect(draft.acts).toMatchObject([{ kind: 'WAIVES', effective: '2025-02-01' }]);
});

test('a quote may run into another in quotation marks', () => {
  const text = 'Tibor Dairy is glad. "We have the Valko licence of Orlane Foods," it said.';
  const right = { ...RIGHT, about: null, scope: null, end: null, amount: null, quote: text };
  const { dropped } = joined({ rights: [right] }, seedIndexOf(), text);
  expect(dropped).toEqual([]);
});

test('the day of an act may stand beside its words, in their paragraph', () => {
  const text = [
    'Orlane Foods licensed the Valko brand to Tibor Dairy in 2020, through 2031.',
    'A letter of 3 February 2025 came. It ended the licence, both said.',
    'They met again on 9 February 2025.',
  ].join('\n\n');
  const old = {
    ...RIGHT,
    scope: null,
    amount: null,
    status: 'FORMER',
    start: '2020',
    quote: 'Orlane Foods licensed the Valko brand to Tibor Dairy in 2020',
  };
  const act = { kind: 'TERMINATES', rights: ['r1'], quote: 'It ended the licence, both said' };
  const days = ['2025-02-03', '2025-02-09'].map((effective) => {
    const { draft } = joined({ rights: [old], acts: [{ ...act, effective }] }, seedIndexOf(), text);
    return draft.acts[0]?.['effective'];
  });
  expect(days).toEqual(['2025-02-03', undefined]);
});

describe('known rights', () => {
  const known = seedIndexFrom({
    parties: [
      { id: 'party:orlane-foods', kind: 'COMPANY', name: 'Orlane Foods' },
      { id: 'party:tibor-dairy', kind: 'COMPANY', name: 'Tibor Dairy' },
      { id: 'party:vesper', kind: 'COMPANY', name: 'Vesper' },
    ],
    rights: [
      {
        id: 'right:valko',
        label: 'Licence: Valko brand',
        kind: 'LICENSE',
        holder: 'party:tibor-dairy',
        counterparty: 'party:orlane-foods',
        scope: 'cheese',
        term: { edtf: '2020-01-01/2030' },
      },
      { id: 'right:other', kind: 'LICENSE', holder: 'party:vesper', term: { edtf: '2020/2030' } },
    ],
  });
  const quote = 'Both have been doing business with each other since 2012';

  test('between the parties of the article are in the question, with their terms; others are not', () => {
    const [prompt] = prompts(readParts(anArticle(TEXT), known));
    expect(prompt!.system).toMatch(
      /right:valko: LICENSE of Tibor Dairy against Orlane Foods.*2020-01-01\/2030, scope: cheese/,
    );
    expect(prompt!.system).not.toContain('right:other');
  });

  test('that are only confirmed get the sentence as evidence', () => {
    const { draft } = joined({ confirms: [{ right: 'right:valko', quote }] }, known);
    expect(draft.rights).toMatchObject([{ id: 'right:valko', term: { edtf: '2020-01-01/2030' } }]);
    expect(draft.rights[0]!.evidence).toHaveLength(1);
  });

  test.each([
    ['a stray quote', quote, /^act 1: kind: .*TERMINATES/],
    ['a plan', 'Orlane Foods plans to end the licence of Tibor Dairy', /^act 1: status: .*PLANNED/],
    [
      'a denial',
      'Orlane Foods has not ended the licence of Tibor Dairy',
      /^act 1: status: .*DENIED/,
    ],
    ['a denial', 'Orlane Foods denied that it ended the licence of Tibor Dairy', /DENIED$/],
    ['a claim', 'Tibor Dairy alleged that Orlane Foods ended the licence', /CLAIMED$/],
  ])('are not ended by %s', (_name, words, line) => {
    const { draft, dropped } = joined(
      { acts: [{ kind: 'TERMINATES', rights: ['right:valko'], quote: words }] },
      known,
      `${TEXT} ${words}.`,
    );
    expect(draft.acts).toEqual([]);
    expect(dropped).toEqual([expect.stringMatching(line)]);
  });

  test('for another field are no evidence for the licence of this one', () => {
    const { draft } = joined({ rights: [{ ...RIGHT, end: null }] }, known);
    expect(draft.rights.map(({ id }) => id)).not.toContain('right:valko');
  });

  test('that are amended are superseded by the right with the new terms, from that day', () => {
    const { draft } = joined(
      {
        rights: [{ ...RIGHT, scope: null }],
        acts: [
          {
            kind: 'AMENDS',
            rights: ['right:valko'],
            introduces: ['r1'],
            effective: '2025-04-01',
            quote: 'The new handshake holds from 1 April 2025',
          },
        ],
      },
      known,
    );
    const [right] = draft.rights;
    expect(draft.acts).toMatchObject([
      {
        kind: 'SUPERSEDES',
        effective: '2025-04-01',
        ends: ['right:valko'],
        introduces: [right!.id],
      },
    ]);
    expect(right!['term']).toMatchObject({ edtf: '2025-04-01/2031' });
  });

  test('that nobody at the quote holds, or that there are not, are dropped', () => {
    const end = 'Both ended it for good in 2012';
    const { draft, dropped } = joined(
      {
        acts: [
          { kind: 'TERMINATES', rights: ['right:other'], quote: end },
          { kind: 'TERMINATES', rights: ['right:none'], quote: end },
        ],
        confirms: [{ right: 'right:none', quote }],
      },
      known,
      `${TEXT} ${end}.`,
    );
    expect(draft.acts).toEqual([]);
    expect(dropped.filter((line) => /right:(?:other|none)$/.test(line))).toHaveLength(3);
  });
});

describe('the question', () => {
  test('of a long article comes in parts that hold all of it', () => {
    const text = Array.from(
      { length: 900 },
      (_, i) => `Plant ${i} of Orlane Foods stands in the town of its own number.`,
    );
    const parts = readParts(anArticle(text.join('\n\n')), seedIndexOf());
    const all = prompts(parts);
    expect(all.length).toBeGreaterThan(1);
    for (const line of text) expect(all.filter(({ user }) => user.includes(line))).toHaveLength(1);
  });

  test('as a text to paste has the schema, every kind of right, and the article', () => {
    const [prompt] = prompts(readParts(anArticle(TEXT), seedIndexOf()));
    const text = promptText(prompt!);
    for (const words of ['"termQuote"', '- LIBERTY_TO_ACT:', 'Known rights: none.', TEXT])
      expect(text).toContain(words);
  });
});

describe('a server', () => {
  const KEY = 'secret-key-of-the-test';
  const ASK = { system: 'Read.', user: 'An article.' };
  let server: Server;
  let address: ModelAddress;
  let reply: (response: ServerResponse, count: number) => void = () => {};
  let asked: { headers: IncomingHttpHeaders; body: Record<string, unknown> }[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        asked.push({ headers: request.headers, body: JSON.parse(body) as Record<string, unknown> });
        reply(response, asked.length);
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    address = { url: `http://127.0.0.1:${port}/v1`, name: 'stand-in', key: KEY, timeoutMs: 10_000 };
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked = [];
  });
  const says =
    (message: object, more: object = {}) =>
    (response: ServerResponse): void =>
      void response.end(JSON.stringify({ choices: [{ message, ...more }] }));
  const refused = async (): Promise<string> => {
    const error = await askModel(ASK, address).catch((one: unknown) => one as Error);
    expect((error as Error).message).not.toContain(KEY);
    return (error as Error).message;
  };

  test('is asked with a JSON schema and the key as a bearer token', async () => {
    reply = says({ content: '{}' });
    await expect(askModel(ASK, address)).resolves.toBe('{}');
    expect(asked[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(asked[0]!.body).toMatchObject({
      model: 'stand-in',
      response_format: { type: 'json_schema', json_schema: { schema: { type: 'object' } } },
    });
  });

  test('that gives its message in pieces', async () => {
    reply = says({
      content: [
        { type: 'text', text: '{' },
        { type: 'text', text: '}' },
      ],
    });
    await expect(askModel(ASK, address)).resolves.toBe('{}');
  });

  test('that takes no schema is asked with the schema in words', async () => {
    reply = (response, count) => {
      if (count === 1)
        response.writeHead(400).end('{"error":{"message":"response_format is not supported"}}');
      else says({ content: '{}' })(response);
    };
    await expect(askModel(ASK, address)).resolves.toBe('{}');
    expect(asked[1]!.body).not.toHaveProperty('response_format');
    expect(JSON.stringify(asked[1]!.body)).toContain('termQuote');
  });

  test('that is busy is asked again after its time', async () => {
    reply = (response, count) => {
      if (count < 3) response.writeHead(429, { 'retry-after': '0' }).end('{}');
      else says({ content: '{}' })(response);
    };
    await expect(askModel(ASK, address)).resolves.toBe('{}');
    expect(asked).toHaveLength(3);
  });

  test.each<[string, (response: ServerResponse) => void, RegExp]>([
    [
      'an error in its own words',
      (one) => void one.writeHead(401).end(`{"error":{"message":"bad key ${KEY}"}}`),
      /HTTP 401: bad key …/,
    ],
    ['a page instead', (one) => void one.writeHead(502).end('<html>'), /HTTP 502$/],
    ['no JSON', (one) => void one.end('<html>'), /in JSON was expected/],
    ['no message', (one) => void one.end('{"choices":[]}'), /has none/],
    ['a refusal', says({ content: null, refusal: 'no' }), /refused to answer/],
    ['half an answer', says({ content: '{' }, { finish_reason: 'length' }), /cut at its limit/],
    [
      'a redirect',
      (one) => void one.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
      /cannot be reached/,
    ],
  ])('that gives %s', async (_name, answer, message) => {
    reply = answer;
    expect(await refused()).toMatch(message);
  });

  test('that is slow is given up when its time is over', async () => {
    reply = () => {};
    await expect(askModel(ASK, { ...address, timeoutMs: 150 })).rejects.toThrow(/in time/);
  });

  test('whose address has a password in it: that is not printed', async () => {
    const error = await askModel(ASK, {
      ...address,
      url: 'http://user:hunter2@127.0.0.1:9/v1',
    }).catch((one: unknown) => one as Error);
    expect((error as Error).message).not.toContain('hunter2');
  });
});

import { describe, expect, test } from 'vitest';
import { writeAddress } from '../../../../../src/web/explorer/question/address.ts';
import { DEFAULT_ROUTE } from '../../../../../src/web/explorer/question/route.ts';
import {
  readQuestion,
  withoutTime,
} from '../../../../../src/web/explorer/search/parse-question.ts';
import { typoOf } from '../../../../../src/web/explorer/search/typos.ts';

const FOUND = [
  { id: 'party:birch', name: 'Birch' },
  { id: 'party:maple', name: 'Maple' },
];

/** The words and the address that a text leads to. */
function askedFor(text: string, found = FOUND): readonly [string, string] | null {
  const asked = readQuestion(text, '2026-11-24', '2016-01-01');
  const [suggestion] = asked?.suggest([found.slice(0, 1), found.slice(1)]) ?? [];
  return suggestion
    ? [suggestion.words, writeAddress({ ...DEFAULT_ROUTE, ...suggestion.to })]
    : null;
}

describe('a text that asks', () => {
  test.each([
    ['2030', 'Rights in force in 2030', '/?year=2030'],
    ['go to 2027', 'Rights in force in 2027', '/?year=2027'],
    ['27 April 2026', 'Rights in force on 27 April 2026', '/?on=2026-04-27'],
    ['on April 27, 2026', 'Rights in force on 27 April 2026', '/?on=2026-04-27'],
    ['2026-04-27', 'Rights in force on 27 April 2026', '/?on=2026-04-27'],
    [
      'What changed on 27 April 2026?',
      'What changed on 27 April 2026',
      '/?on=2026-04-26&view=compare&to-on=2026-04-27',
    ],
    ['what changed in 2026', 'What changed in 2026', '/?year=2025&view=compare&to-year=2026'],
    [
      'what changed since 2025',
      'What changed from 1 January 2025 through 24 November 2026',
      '/?on=2024-12-31&view=compare&to-on=2026-11-24',
    ],
    [
      'who lost licences since 1 March 2025',
      'Who lost licences from 1 March 2025 through 24 November 2026',
      '/?from=2025-03-01&through=2026-11-24&match=ends&text=licenc',
    ],
    ['what ends in 2030', 'Rights ending in 2030', '/?year=2030&match=ends'],
    [
      'Who lost cloud exclusivity?',
      'Who lost cloud exclusivity',
      '/?from=2016-01-01&through=2026-11-24&match=ends&text=cloud%20exclusiv',
    ],
    [
      'who lost licences in 2025',
      'Who lost licences in 2025',
      '/?year=2025&match=ends&text=licenc',
    ],
    ['who holds first refusal', 'Who holds first refusal', '/?text=first%20refusal'],
    [
      'how are Birch and Maple connected',
      'How Birch and Maple are connected',
      '/?view=graph&chosen=birch,maple',
    ],
    [
      'How is birch tied to maple in 2025?',
      'How Birch and Maple are connected in 2025',
      '/?year=2025&view=graph&chosen=birch,maple',
    ],
    ['what does birch hold in 2027', 'What it holds: Birch in 2027', '/?year=2027&holder=birch'],
    ['what did birch owe', 'What binds it: Birch', '/?counterparty=birch'],
  ])('%s', (text, words, address) => {
    expect(askedFor(text)).toEqual([words, address]);
  });

  test('what an event would end is on its page', () => {
    const event = [{ id: 'event:agi', name: 'AGI' }];
    for (const text of ['what would AGI end', 'What would AGI still end?'])
      expect(askedFor(text, event)).toEqual(['What would end: AGI', '/event/agi']);
    expect(readQuestion('what would AGI still end?', '2026-11-24', '2016-01-01')?.lookups).toEqual([
      { text: 'agi', type: 'EVENT' },
    ]);
  });

  test.each([
    '',
    'Oracle',
    'first refusal',
    '30 February 2026',
    'what changed',
    'what changed since 2030',
    'who',
    '99',
  ])('“%s” is no question', (text) => {
    expect(askedFor(text)).toBeNull();
  });

  test('without what it names there is no place to go', () => {
    expect(askedFor('how are x and y connected', [])).toBeNull();
    expect(askedFor('how are x and y connected', [FOUND[0]!, FOUND[0]!])).toBeNull();
  });

  test('what may mean several things leads to each of them', () => {
    const asked = readQuestion('how are x and maple connected', '2026-11-24', '2016-01-01')!;
    const [birch, maple] = FOUND;
    const beech = { id: 'party:beech', name: 'Beech' };
    expect(asked.suggest([[birch!, maple!, beech], [maple!]]).map(({ words }) => words)).toEqual([
      'How Birch and Maple are connected',
      'How Beech and Maple are connected',
    ]);
    expect(asked.suggest([[], [maple!]])).toEqual([]);
  });

  test('the rest of a text remains when its time is taken out', () => {
    expect(withoutTime('capacity in 2030 of Oracle', '2026-11-24')).toEqual({
      when: { kind: 'year', year: 2030 },
      rest: 'capacity   of Oracle',
    });
  });
});

describe('a slip of the pen', () => {
  test.each([
    ['Orcale', ['Oracle capacity'], { typed: 'Orcale', shown: 'Oracle' }],
    ['stargte norway', ['Stargate Norway'], { typed: 'stargte', shown: 'Stargate' }],
    ['oracle', ['Oracle capacity'], null],
    ['orac', ['Oracle capacity'], null],
    ['zebra', ['Oracle capacity'], null],
    ['Orcale', [], null],
    ['rights in 2020', ['Rights of 2026'], null],
    ['licences', ['Licence to models'], null],
    ['tied', ['A tie'], null],
    ['what', ['Models that are made'], null],
    ['does', ['Musk sues OpenAI'], null],
    ['who lost exclusivity', ['Exclusivity of cloud', 'The last round'], null],
  ])('%s among %j', (text, names, typo) => {
    expect(typoOf(text, names)).toEqual(typo);
  });
});

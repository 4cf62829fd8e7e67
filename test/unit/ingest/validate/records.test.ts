/** What is wrong with one record alone, with the line that the seed check prints. */
import { describe, expect, test } from 'vitest';
import { aPieceOfEvidence, type RawRecord } from '../../../support/records.ts';
import { faultsOf, faultsOfText } from '../../../support/seed-faults.ts';
import type { RawSeed } from '../../../support/seed.ts';

type Case =
  | readonly [fact: string, lists: RawSeed, printed: readonly string[]]
  | readonly [fact: string, lists: RawSeed, printed: readonly string[], without: readonly string[]];

function check(cases: readonly Case[]): void {
  test.each(
    cases.map(([fact, lists, printed, without = []]) => [fact, lists, printed, without] as const),
  )('%s', (_fact, lists, printed, without) => {
    expect(faultsOf(lists, without)).toEqual(printed);
  });
}

const right = (over: RawRecord): RawSeed => ({ rights: [over] });
const evidence = (over: RawRecord): RawSeed => right({ evidence: [aPieceOfEvidence(over)] });

test('records with all that is needed have no fault', () => {
  expect(
    faultsOf({
      parties: [{}],
      assets: [{}],
      sources: [{}],
      agreements: [{}],
      deals: [{}],
      rights: [{}],
      conditions: [{}],
      events: [{}],
      acts: [{}],
      merges: [{}],
    }),
  ).toEqual([]);
});

describe('ids', () => {
  check([
    [
      'an id is lower-case',
      right({ id: 'right:Licence' }),
      [
        'seed.yaml:2:11 rights[0].id: expected an id of right: and lower-case letters, digits and hyphens, such as right:some-name, found right:Licence',
      ],
    ],
    [
      'an id begins with the kind of its record',
      right({ id: 'license:a' }),
      [
        'seed.yaml:2:11 rights[0].id: expected an id of right: and lower-case letters, digits and hyphens, such as right:some-name, found license:a',
      ],
    ],
    [
      'an id stands once',
      {
        parties: [
          { id: 'party:a', name: 'A' },
          { id: 'party:a', name: 'B' },
        ],
      },
      [
        'seed.yaml:3:11 parties[1].id: expected an id that no other record has, found party:a (see seed.yaml:2:5)',
      ],
    ],
  ]);
});

describe('references', () => {
  check([
    [
      'a reference leads to a record',
      { rights: [{ holder: 'party:licencee' }], parties: [{ id: 'party:licensee' }] },
      [
        'seed.yaml:2:15 rights[0].holder: expected the id of a party, found party:licencee (did you mean party:licensee or party:licensor?)',
      ],
      ['party:licencee'],
    ],
    [
      'a name is no reference, but says which was meant',
      { rights: [{ holder: 'Licensee' }], parties: [{ id: 'party:licensee' }] },
      [
        'seed.yaml:2:15 rights[0].holder: expected the id of a party, found Licensee (did you mean party:licensee or party:licensor?)',
      ],
    ],
    [
      'a reference leads to the right kind of record',
      right({ holder: 'asset:models' }),
      ['seed.yaml:2:15 rights[0].holder: expected the id of a party, found asset:models, an asset'],
    ],
    [
      'a reference in a list is placed in it',
      right({ assets: ['asset:models', 'asset:gone'] }),
      ['seed.yaml:2:31 rights[0].assets[1]: expected the id of an asset, found asset:gone'],
      ['asset:gone'],
    ],
    [
      'a list names a record once',
      right({ assets: ['asset:models', 'asset:models'] }),
      ['seed.yaml:2:31 rights[0].assets[1]: expected assets, each once, found asset:models again'],
    ],
    [
      'a party has a role once',
      {
        deals: [
          {
            participants: [
              { party: 'party:a', role: 'lender' },
              { party: 'party:a', role: 'lender' },
              { party: 'party:a', role: 'chair' },
            ],
          },
        ],
      },
      [
        'seed.yaml:2:58 deals[0].participants[1]: expected parties with their roles, each once, found party:a as lender again',
      ],
    ],
    [
      'a right has one holder',
      right({ holder: ['party:licensee', 'party:licensor'] }),
      [
        'seed.yaml:2:15 rights[0].holder: expected one holder (a joint right is one right per holder), found a list of 2',
      ],
    ],
  ]);
});

describe('keys and values', () => {
  check([
    [
      'a key that is near another',
      right({ holdr: 'party:licensee' }),
      [
        'seed.yaml:2:6 rights[0].holdr: expected a key of a right, found holdr (did you mean holder?)',
      ],
    ],
    [
      'a key that is near none',
      { assets: [{ colour: 'red' }] },
      [
        'seed.yaml:2:6 assets[0].colour: expected a key of an asset (id, name, kind, partOf, note, evidence), found colour',
      ],
    ],
    [
      'a field that must be there',
      right({ statement: undefined }),
      ['seed.yaml:2:5 rights[0].statement: expected text, found nothing'],
    ],
    [
      'text is text',
      right({ label: 2030 }),
      ['seed.yaml:2:14 rights[0].label: expected text (a number in quotes), found 2030'],
    ],
    [
      'a word of a closed set',
      { conditions: [{ effect: 'TERMINATE' }] },
      [
        'seed.yaml:2:15 conditions[0].effect: expected one of ACTIVATES, TERMINATES, QUALIFIES, found TERMINATE (did you mean TERMINATES?)',
      ],
    ],
    [
      'a CUAD category',
      { agreements: [{ clauses: [{ cuad: 'LICENCE_GRANT', id: 'clause:a', heading: 'A' }] }] },
      [
        'seed.yaml:2:25 agreements[0].clauses[0].cuad: expected one of the 41 CUAD categories, such as LICENSE_GRANT, found LICENCE_GRANT (did you mean LICENSE_GRANT?)',
      ],
    ],
    [
      'a list is a list',
      right({ assets: 'asset:models' }),
      ['seed.yaml:2:15 rights[0].assets: expected a list of assets, found asset:models'],
    ],
    [
      'money has no commas, and a currency three capital letters',
      { deals: [{ values: [{ amount: '1,000', currency: 'usd', basis: 'said' }] }] },
      [
        "seed.yaml:2:26 deals[0].values[0].amount: expected a number in plain units, such as 500000000 or '1.25', found 1,000",
        'seed.yaml:2:45 deals[0].values[0].currency: expected a currency in three capital letters, such as USD, found usd',
      ],
    ],
    [
      'a day that is confirmed may be none',
      right({ evidence: [{ source: 'source:a', locator: 'end', confirms: 'yesterday' }] }),
      [
        'seed.yaml:2:66 rights[0].evidence[0].confirms: expected an EDTF date (2019, 2026-04, 2026-04-27, with ~ or ? on a year or month), or none, found yesterday',
      ],
    ],
    [
      'an amount says something',
      right({ amount: {} }),
      [
        'seed.yaml:2:15 rights[0].amount: expected an amount, with a value or what it is, found an empty map',
      ],
    ],
    [
      'an address is one of the web',
      { sources: [{ url: 'javascript:alert(1)' }] },
      [
        'seed.yaml:2:12 sources[0].url: expected an address that begins with https:// or http://, or null, found javascript:alert(1)',
      ],
    ],
    [
      'an ordinal counts',
      { agreements: [{ clauses: [{ ordinal: 1.5, id: 'clause:a', heading: 'A' }] }] },
      [
        'seed.yaml:2:28 agreements[0].clauses[0].ordinal: expected a whole number from 0 to 2147483647, found 1.5',
      ],
    ],
  ]);
});

describe('dates', () => {
  check([
    [
      'a day of the calendar',
      { acts: [{ effective: '2026-02-30' }] },
      ['seed.yaml:2:18 acts[0].effective: expected a day of the calendar, found 2026-02-30'],
    ],
    [
      'a month of the year',
      right({ term: { edtf: '2025-13/..' } }),
      ['seed.yaml:2:21 rights[0].term.edtf: expected a month from 01 to 12, found 2025-13/..'],
    ],
    [
      'a start before the end',
      right({ term: { edtf: '2026/2025' } }),
      ['seed.yaml:2:21 rights[0].term.edtf: expected a start before the end, found 2026/2025'],
    ],
    [
      '~ stands on months and years only',
      right({ term: { edtf: '2025-10-28~/..' } }),
      [
        'seed.yaml:2:21 rights[0].term.edtf: expected ~ or ? on a month or year, not on a full day, found 2025-10-28~/..',
      ],
    ],
    [
      'a term has a start',
      right({ term: { edtf: '../2030' } }),
      [
        'seed.yaml:2:21 rights[0].term.edtf: expected an EDTF date (2019, 2026-04, 2026-04-27, with ~ or ? on a year or month), found ../2030',
      ],
    ],
    [
      'a term is given with its phrase',
      right({ term: '2025/..' }),
      ['seed.yaml:2:13 rights[0].term: expected a term, a map of edtf and phrase, found 2025/..'],
    ],
    [
      'an event has a day, not a stretch of days',
      { events: [{ occurred: '2025/2026' }] },
      [
        'seed.yaml:2:17 events[0].occurred: expected an EDTF date (2019, 2026-04, 2026-04-27, with ~ or ? on a year or month), found 2025/2026',
      ],
    ],
    [
      'the days on which an event counts have exact ends',
      { conditions: [{ within: '2029~/..' }] },
      [
        'seed.yaml:2:15 conditions[0].within: expected days as A/B, A/.. or ../B with exact ends, found 2029~/..',
      ],
    ],
  ]);

  test('a year alone is a date, with or without quotes', () => {
    expect(
      faultsOf({ sources: [{ published: 2025 }, { id: 'source:b', published: '2025' }] }),
    ).toEqual([]);
  });
});

describe('evidence', () => {
  check([
    [
      'everything asserted has evidence',
      right({ evidence: undefined }),
      ['seed.yaml:2:5 rights[0].evidence: expected at least one piece of evidence, found nothing'],
    ],
    [
      'an empty list is no evidence',
      { events: [{ evidence: [] }] },
      [
        'seed.yaml:2:17 events[0].evidence: expected at least one piece of evidence, found an empty list',
      ],
    ],
    [
      'evidence says where',
      evidence({ locator: ' ' }),
      ['seed.yaml:2:57 rights[0].evidence[0].locator: expected text, found nothing but spaces'],
    ],
    [
      'evidence supports fields of its record',
      evidence({ supports: ['kind', 'holders'] }),
      [
        'seed.yaml:2:94 rights[0].evidence[0].supports[1]: expected a field of a right, found holders (did you mean holder?)',
      ],
    ],
    [
      'a sentence ends after it begins',
      evidence({ sentence: { start: 5, end: 5, sha256: 'a'.repeat(64) } }),
      [
        'seed.yaml:2:103 rights[0].evidence[0].sentence.end: expected an end after the start, 5, found 5',
      ],
    ],
    [
      'offsets are whole numbers',
      evidence({ sentence: { start: -1, end: 2.5, sha256: 'a'.repeat(64) } }),
      [
        'seed.yaml:2:95 rights[0].evidence[0].sentence.start: expected a whole number from 0 to 2147483647, found -1',
        'seed.yaml:2:104 rights[0].evidence[0].sentence.end: expected a whole number from 1 to 2147483647, found 2.5',
      ],
    ],
    [
      'a hash has 64 hexadecimal digits',
      evidence({ sentence: { start: 0, end: 5, sha256: 'abc' } }),
      [
        'seed.yaml:2:114 rights[0].evidence[0].sentence.sha256: expected a SHA-256 of 64 hexadecimal digits, found 3 characters: abc',
      ],
    ],
    [
      'a quote has at most 12 words',
      evidence({
        quote: 'one two three four five six seven eight nine ten eleven twelve thirteen',
      }),
      [
        'seed.yaml:2:83 rights[0].evidence[0].quote: expected a quote of at most 12 words, found 13 words',
      ],
    ],
  ]);

  test('a quote of 12 words is allowed', () => {
    expect(
      faultsOf(
        evidence({ quote: 'one two three four five six seven eight nine ten eleven twelve' }),
      ),
    ).toEqual([]);
  });
});

describe('the top of a file', () => {
  test.each([
    [
      'a list that is near another',
      'right: []\n',
      ['seed.yaml:1:1 right: expected a list of records, found right (did you mean rights?)'],
    ],
    [
      'a list that is none',
      'rights: x\n',
      ['seed.yaml:1:9 rights: expected a list of records, found x'],
    ],
    [
      'no lists at all',
      '- a\n',
      [
        'seed.yaml:1:1 file: expected a map of record lists (dossier, parties, assets, sources, agreements, deals, rights, conditions, events, acts, disputes, merges), found a list of 1',
      ],
    ],
    [
      'a draft that nobody has reviewed',
      'draft:\n  source: a\nrights: []\n',
      [
        'seed.yaml:1:1 draft: expected facts that a person has reviewed (npm run draft:review -- seed.yaml), found a draft, whose facts nobody has reviewed',
      ],
    ],
    [
      'a record that is none',
      'rights: [ 5 ]\n',
      ['seed.yaml:1:11 rights[0]: expected a right, a map of keys, found 5'],
    ],
  ])('%s', (_fact, text, printed) => {
    expect(faultsOfText(text)).toEqual(printed);
  });
});

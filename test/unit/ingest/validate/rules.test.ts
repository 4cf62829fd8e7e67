/** What is wrong between records, with the line that the seed check prints. */
import { describe, expect, test } from 'vitest';
import { aClaim, aPieceOfEvidence } from '../../../support/records.ts';
import { faultsOf, warningsOf } from '../../../support/seed-faults.ts';
import type { RawSeed } from '../../../support/seed.ts';

type Case = readonly [fact: string, lists: RawSeed, printed: readonly string[]];

function check(cases: readonly Case[]): void {
  test.each(cases)('%s', (_fact, lists, printed) => {
    expect(faultsOf(lists)).toEqual(printed);
  });
}

describe('what grants rights', () => {
  check([
    [
      'a NON_BINDING agreement grants no right',
      {
        rights: [{ agreement: 'agreement:letter' }],
        agreements: [{ binding: 'NON_BINDING', id: 'agreement:letter' }],
      },
      [
        'seed.yaml:2:18 rights[0].agreement: expected an agreement that grants rights, found agreement:letter, which is NON_BINDING (see seed.yaml:4:16)',
      ],
    ],
    [
      'a clause of a NON_BINDING agreement grants no right',
      {
        rights: [{ clause: 'clause:a' }],
        agreements: [
          {
            binding: 'NON_BINDING',
            id: 'agreement:letter',
            clauses: [{ id: 'clause:a', heading: 'A' }],
          },
        ],
      },
      [
        'seed.yaml:2:15 rights[0].clause: expected an agreement that grants rights, found agreement:letter, which is NON_BINDING (see seed.yaml:4:16)',
      ],
    ],
    [
      'the clause of a right stands in its agreement',
      {
        rights: [{ clause: 'clause:a', agreement: 'agreement:other' }],
        agreements: [{ id: 'agreement:a', clauses: [{ id: 'clause:a', heading: 'A' }] }],
      },
      [
        'seed.yaml:2:15 rights[0].clause: expected a clause of agreement:other, found clause:a, a clause of agreement:a',
      ],
    ],
    [
      'an agreement of unknown binding grants rights',
      {
        rights: [{ agreement: 'agreement:a' }],
        agreements: [{ id: 'agreement:a', binding: 'UNKNOWN' }],
      },
      [],
    ],
  ]);
});

describe('what acts do', () => {
  check([
    [
      'SUPERSEDES introduces a right',
      { acts: [{ kind: 'SUPERSEDES' }] },
      [
        'seed.yaml:2:5 acts[0].introduces: expected at least one right that a SUPERSEDES act introduces, found none',
      ],
    ],
    [
      'ASSIGNS introduces a right',
      { acts: [{ kind: 'ASSIGNS', introduces: [] }] },
      [
        'seed.yaml:2:36 acts[0].introduces: expected at least one right that an ASSIGNS act introduces, found none',
      ],
    ],
    [
      'TERMINATES introduces none',
      { acts: [{ introduces: ['right:next'] }] },
      [
        'seed.yaml:2:19 acts[0].introduces: expected no right that a TERMINATES act introduces, found a list of 1',
      ],
    ],
    [
      'WAIVES introduces none',
      { acts: [{ introduces: ['right:next'], kind: 'WAIVES' }] },
      [
        'seed.yaml:2:19 acts[0].introduces: expected no right that a WAIVES act introduces, found a list of 1',
      ],
    ],
    ['EXERCISES may introduce none', { acts: [{ kind: 'EXERCISES' }] }, []],
    [
      'PERFORMS introduces none',
      { acts: [{ introduces: ['right:next'], kind: 'PERFORMS' }] },
      [
        'seed.yaml:2:19 acts[0].introduces: expected no right that a PERFORMS act introduces, found a list of 1',
      ],
    ],
    [
      'PERFORMS ends a right, or performs one in part',
      { acts: [{ kind: 'PERFORMS', ends: [] }] },
      [
        'seed.yaml:2:13 acts[0].kind: expected a right that a PERFORMS act ends or performs, found none',
      ],
    ],
    [
      'a right is performed in part with an amount',
      { acts: [{ performs: 'right:licence', kind: 'PERFORMS', ends: [] }] },
      [
        'seed.yaml:2:17 acts[0].performs: expected the amount that the act performs in part, found none',
      ],
    ],
    [
      'a right is performed in part or in full',
      {
        acts: [
          { performs: 'right:licence', kind: 'PERFORMS', amount: { value: 1, currency: 'USD' } },
        ],
      },
      [
        'seed.yaml:2:17 acts[0].performs: expected no right beside those that it ends, found right:licence',
      ],
    ],
    [
      'an amount is of one right',
      {
        acts: [
          {
            amount: { value: 1, currency: 'USD' },
            kind: 'PERFORMS',
            ends: ['right:licence', 'right:next'],
          },
        ],
      },
      ['seed.yaml:2:15 acts[0].amount: expected an amount of one right, found 2 rights'],
    ],
    [
      'only PERFORMS has an amount',
      { acts: [{ amount: { value: 1, currency: 'USD' } }] },
      ['seed.yaml:2:15 acts[0].amount: expected a PERFORMS act, found TERMINATES'],
    ],
    [
      'what is due is due once the right has begun',
      { rights: [{ due: '2024-12-31' }] },
      [
        'seed.yaml:2:12 rights[0].due: expected a day not before the right begins, 1 January 2025, found 2024-12-31 (see seed.yaml:2:242)',
      ],
    ],
    [
      'an act that is not about conditions ends a right',
      { acts: [{ ends: [] }] },
      [
        'seed.yaml:2:13 acts[0].ends: expected at least one right that a TERMINATES act ends, found none',
      ],
    ],
    [
      'VOIDS_CONDITION voids a condition',
      { acts: [{ kind: 'VOIDS_CONDITION', ends: [] }] },
      [
        'seed.yaml:2:5 acts[0].voids: expected at least one condition that a VOIDS_CONDITION act voids, found none',
      ],
    ],
    [
      'VOIDS_CONDITION ends nothing',
      { acts: [{ kind: 'VOIDS_CONDITION', voids: ['condition:ends'], ends: ['right:licence'] }] },
      [
        'seed.yaml:2:65 acts[0].ends: expected no right that a VOIDS_CONDITION act ends, found a list of 1',
      ],
    ],
    [
      'no right takes its own place through acts',
      {
        acts: [
          {
            id: 'act:a',
            kind: 'SUPERSEDES',
            effective: '2025-01-01',
            ends: ['right:a'],
            introduces: ['right:b'],
          },
          {
            introduces: ['right:a'],
            id: 'act:b',
            kind: 'SUPERSEDES',
            effective: '2025-01-01',
            ends: ['right:b'],
          },
        ],
      },
      [
        'seed.yaml:3:20 acts[1].introduces[0]: expected a right that does not lead back to itself through acts, found right:a → right:b → right:a',
      ],
    ],
    [
      'an act falls inside the stated term of what it ends',
      { acts: [{ effective: '2031-01-02' }], rights: [{ term: { edtf: '2025/2030' } }] },
      [
        'seed.yaml:2:18 acts[0].effective: expected a day in the stated term of right:licence, which it ends, 2025/2030, found 2031-01-02 (see seed.yaml:4:13)',
      ],
    ],
    [
      'an act does not end a right before it starts',
      { acts: [{ effective: '2024-12' }], rights: [{}] },
      [
        'seed.yaml:2:18 acts[0].effective: expected a day in the stated term of right:licence, which it ends, 2025-01-01/.., found 2024-12 (see seed.yaml:4:223)',
      ],
    ],
    [
      'an act may take over on the day after the last',
      { acts: [{ effective: '2031-01-01' }], rights: [{ term: { edtf: '2025/2030' } }] },
      [],
    ],
    [
      'an act in a year may fall inside a term that starts in it',
      { acts: [{ effective: '2024' }], rights: [{ term: { edtf: '2024-11-01/..' } }] },
      [],
    ],
    [
      'a successor starts on the day of the act',
      {
        acts: [{ introduces: ['right:next'], kind: 'SUPERSEDES', effective: '2026-01-01' }],
        rights: [{}, { term: { edtf: '2026-01-02/..' }, id: 'right:next' }],
      },
      [
        "seed.yaml:2:20 acts[0].introduces[0]: expected a right that starts on the act's day, 1 January 2026, found right:next with the term 2026-01-02/.. (see seed.yaml:5:13)",
      ],
    ],
    [
      'a successor does not start in the month of the act where the act names the day',
      {
        acts: [{ introduces: ['right:next'], kind: 'ASSIGNS', effective: '2026-01-15' }],
        rights: [{}, { term: { edtf: '2026-01/..' }, id: 'right:next' }],
      },
      [
        "seed.yaml:2:20 acts[0].introduces[0]: expected a right that starts on the act's day, 15 January 2026, found right:next with the term 2026-01/.. (see seed.yaml:5:13)",
      ],
    ],
    [
      'a successor starts in the month of an act that names no day',
      {
        acts: [{ introduces: ['right:next'], kind: 'ASSIGNS', effective: '2026-01' }],
        rights: [{}, { term: { edtf: '2026-01~/..' }, id: 'right:next' }],
      },
      [],
    ],
  ]);
});

describe('what is known when', () => {
  const early = [aPieceOfEvidence({ source: 'source:early' })];
  const sources = [{ id: 'source:early', published: '2024-05' }];
  check([
    [
      'an act is not known before what it ends',
      { acts: [{ ends: ['right:licence'], evidence: early }], sources },
      [
        'seed.yaml:2:14 acts[0].ends[0]: expected a right known no later than the act that ends it, 2024-05-31, found right:licence, known from 2025-01-01',
      ],
    ],
    [
      'a successor is not known after the act',
      {
        acts: [{ introduces: ['right:next'], kind: 'SUPERSEDES', effective: '2025-01-01' }],
        rights: [{}, { id: 'right:next', known: '2025-02-01' }],
      },
      [
        'seed.yaml:2:20 acts[0].introduces[0]: expected a right known no later than the act that introduces it, 2025-01-01, found right:next, known from 2025-02-01',
      ],
    ],
    [
      'an ACTIVATES condition is not known after its right',
      {
        rights: [{ conditions: ['condition:starts'] }],
        conditions: [{ id: 'condition:starts', effect: 'ACTIVATES', known: '2025-03' }],
      },
      [
        'seed.yaml:2:20 rights[0].conditions[0]: expected an ACTIVATES condition known no later than its right, 2025-01-01, found condition:starts, known from 2025-03-31',
      ],
    ],
    [
      'a TERMINATES condition may be known after its right',
      { rights: [{ conditions: ['condition:ends'] }], conditions: [{ known: '2025-03' }] },
      [],
    ],
    [
      'a correction is not known before the correcting right',
      { rights: [{ corrects: { known: '2024-12-31', right: 'right:wrong', reason: 'misread' } }] },
      [
        'seed.yaml:2:26 rights[0].corrects.known: expected a day not before the correcting right is known, 2025-01-01, found 2024-12-31',
      ],
    ],
    [
      'a source that was read before its month was over is known from that day',
      {
        acts: [{ evidence: early }],
        sources: [{ id: 'source:early', published: '2025-01', retrieved: '2025-01-01' }],
      },
      [],
    ],
  ]);
});

describe('ranks and alternatives', () => {
  check([
    [
      'DEPRECATED has a reason',
      { rights: [{ rank: 'DEPRECATED' }] },
      [
        'seed.yaml:2:5 rights[0].rankReason: expected a reason for the rank DEPRECATED, found nothing',
      ],
    ],
    [
      'a right is no alternative to itself',
      { rights: [{ alternativeTo: ['right:licence'] }] },
      [
        'seed.yaml:2:23 rights[0].alternativeTo[0]: expected another right, found right:licence, the right itself',
      ],
    ],
    [
      'one is PREFERRED among alternatives, also through others',
      {
        rights: [
          { rank: 'PREFERRED', alternativeTo: ['right:b'] },
          { id: 'right:b' },
          { rank: 'PREFERRED', id: 'right:c', alternativeTo: ['right:b'] },
        ],
      },
      [
        'seed.yaml:4:13 rights[2].rank: expected one PREFERRED right among alternatives, found right:licence and right:c (see seed.yaml:2:13)',
      ],
    ],
    [
      'rights that are no alternatives may both be PREFERRED',
      { rights: [{ rank: 'PREFERRED' }, { id: 'right:b', rank: 'PREFERRED' }] },
      [],
    ],
  ]);
});

describe('loops', () => {
  check([
    [
      'a party is no part of itself',
      { parties: [{ partOf: 'party:licensee' }] },
      [
        'seed.yaml:2:15 parties[0].partOf: expected a group that is no part of this party on the same day, found party:licensee → party:licensee',
      ],
    ],
    [
      'a party is on no day part of its own member',
      {
        parties: [
          { id: 'party:a', partOf: [{ party: 'party:b', during: '2020-01-01/2022-06-30' }] },
          { id: 'party:b', partOf: [{ party: 'party:a', during: '2022-06-30/..' }] },
        ],
      },
      [
        'seed.yaml:3:40 parties[1].partOf[0].party: expected a group that is no part of this party on the same day, found party:a → party:b → party:a from 2022-06-30 through 2022-06-30',
      ],
    ],
    [
      'but may become part of what was its member, as soon as that has left',
      {
        parties: [
          {
            id: 'party:a',
            partOf: [{ party: 'party:b', during: '2020-01-01/..', left: { on: '2022-06-30' } }],
          },
          { id: 'party:b', partOf: [{ party: 'party:a', during: '2022-06-30/..' }] },
        ],
      },
      [],
    ],
    [
      'an asset is no part of its part',
      {
        assets: [
          { id: 'asset:a', partOf: 'asset:b' },
          { partOf: 'asset:a', id: 'asset:b' },
        ],
      },
      [
        'seed.yaml:3:15 assets[1].partOf: expected a whole that is no part of this asset, found asset:a → asset:b → asset:a',
      ],
    ],
    [
      'an agreement does not amend what amends it',
      {
        agreements: [
          { id: 'agreement:a', amends: ['agreement:b'] },
          { amends: ['agreement:a'], id: 'agreement:b' },
        ],
      },
      [
        'seed.yaml:3:16 agreements[1].amends[0]: expected an agreement that does not amend this one, found agreement:a → agreement:b → agreement:a',
      ],
    ],
    [
      'a source does not repeat what repeats it',
      {
        sources: [
          { id: 'source:a', repostOf: 'source:b' },
          { repostOf: 'source:a', id: 'source:b' },
        ],
      },
      [
        'seed.yaml:3:17 sources[1].repostOf: expected a source that does not repeat this one, found source:a → source:b → source:a',
      ],
    ],
    [
      'a source repeats a source',
      {
        sources: [
          { repostOf: 'party:licensee' },
          { id: 'source:b', repostOf: 'unknown' },
          { id: 'source:c', repostOf: 'UNKNOWN' },
        ],
        parties: [{}],
      },
      [
        'seed.yaml:2:17 sources[0].repostOf: expected the id of a source, or UNKNOWN, found party:licensee, a party',
        'seed.yaml:3:33 sources[1].repostOf: expected the id of a source, or UNKNOWN, found unknown',
      ],
    ],
    [
      'a right does not correct itself',
      { rights: [{ corrects: { right: 'right:licence', reason: 'misread' } }] },
      [
        'seed.yaml:2:26 rights[0].corrects.right: expected a right that does not correct this one, found right:licence → right:licence',
      ],
    ],
  ]);
});

describe('merges', () => {
  check([
    [
      'an old id has no record of its own',
      { merges: [{ from: 'party:licensor' }], parties: [{ id: 'party:licensor' }] },
      [
        'seed.yaml:2:13 merges[0].from: expected an old id without a record of its own, found party:licensor (see seed.yaml:4:5)',
      ],
    ],
    [
      'an old id is merged once',
      { merges: [{}, {}], parties: [{}] },
      [
        'seed.yaml:3:13 merges[1].from: expected an old id that is merged once, found party:old-name (see seed.yaml:2:13)',
      ],
    ],
    [
      'an old id is an id',
      { merges: [{ from: 'Old' }] },
      ['seed.yaml:2:13 merges[0].from: expected an old id such as party:old-name, found Old'],
    ],
    [
      'a merge does not lead to another merge',
      {
        merges: [
          { into: 'party:b', from: 'party:a' },
          { from: 'party:b', into: 'party:licensee' },
        ],
      },
      [
        'seed.yaml:2:13 merges[0].into: expected the id of a record, found party:b, which is itself merged into party:licensee',
      ],
    ],
    [
      'a merge keeps the kind',
      { merges: [{ into: 'asset:models' }] },
      [
        'seed.yaml:2:13 merges[0].into: expected an id of the same kind as party:old-name, found asset:models',
      ],
    ],
  ]);

  test('a merge leads to a record', () => {
    expect(
      faultsOf({ merges: [{ into: 'party:license' }], parties: [{}] }, ['party:license']),
    ).toEqual([
      'seed.yaml:2:13 merges[0].into: expected the id of a record, found party:license (did you mean party:licensee?)',
    ]);
  });
});

describe('the dossier', () => {
  check([
    [
      'a folder has one',
      { dossier: [{ title: 'Licences' }, { title: 'Other licences' }] },
      [
        'seed.yaml:3:5 dossier[1]: expected one dossier in all files, found Other licences (see seed.yaml:2:5)',
      ],
    ],
    [
      'its questions have addresses of the explorer',
      { dossier: [{ questions: [{ text: 'Who?', address: 'https://elsewhere' }] }] },
      [
        'seed.yaml:2:44 dossier[0].questions[0].address: expected an address in the explorer, such as /?year=2032, found https://elsewhere',
      ],
    ],
  ]);
});

describe('what may stand but looks odd', () => {
  test.each<Case>([
    [
      'a name shared by two parties',
      {
        parties: [
          { name: 'Acme' },
          { id: 'party:b', name: 'Beta', names: [{ value: 'ACME', kind: 'ALIAS' }] },
        ],
      },
      [
        'seed.yaml:3:53 parties[1].names[0].value: expected a name of one party only, found ACME, also a name of party:licensee (see seed.yaml:2:13)',
      ],
    ],
    [
      'a name shared in another spelling',
      { parties: [{ name: 'Weiß' }, { id: 'party:b', name: 'WEISS' }] },
      [
        'seed.yaml:3:28 parties[1].name: expected a name of one party only, found WEISS, also a name of party:licensee (see seed.yaml:2:13)',
      ],
    ],
    [
      'an identifier shared by two parties, however it is written',
      {
        parties: [
          { identifiers: [{ scheme: 'TICKER', value: 'ACME' }] },
          { id: 'party:b', name: 'Beta', identifiers: [{ scheme: 'TICKER', value: '$acme' }] },
          { id: 'party:c', name: 'Gamma', identifiers: [{ scheme: 'OTHER', value: 'ACME' }] },
        ],
      },
      [
        'seed.yaml:3:77 parties[1].identifiers[0].value: expected an identifier of one party only, found $acme, also an identifier of party:licensee (see seed.yaml:2:48)',
      ],
    ],
    [
      'labels that are no noun phrase, or begin with a name',
      {
        rights: [
          { id: 'right:a', label: 'The licence' },
          { id: 'right:b', label: 'Licensee may use the models' },
          { id: 'right:c', label: 'Licence to the models.' },
          { id: 'right:d', label: 'Cedar Works’s licence' },
          { id: 'right:e', label: 'Licence to models that Cedar Works may make' },
        ],
        parties: [{ name: 'Cedar Works' }],
      },
      [
        'The licence',
        'Licensee may use the models',
        'Licence to the models.',
        'Cedar Works’s licence',
      ].map(
        (label, i) =>
          `seed.yaml:${2 + i}:29 rights[${i}].label: expected a noun phrase that begins with the right, such as Licence to the models, found ${label}`,
      ),
    ],
    [
      'an unknown publisher without a note',
      {
        sources: [
          { publisher: 'Unknown' },
          { id: 'source:b', publisher: 'Unknown', note: 'The page names none.' },
        ],
      },
      [
        'seed.yaml:2:18 sources[0].publisher: expected a publisher, or a note that says why it is unknown, found Unknown',
      ],
    ],
    [
      'a right against its own holder',
      { rights: [{ counterparty: 'party:licensee' }] },
      [
        'seed.yaml:2:21 rights[0].counterparty: expected another party than the holder, found party:licensee',
      ],
    ],
    [
      'a source read before it was published',
      { sources: [{ retrieved: '2024-12-31' }] },
      [
        'seed.yaml:2:18 sources[0].retrieved: expected a day not before it was published, 2025-01-01, found 2024-12-31',
      ],
    ],
    [
      'a right withdrawn before it was known',
      { rights: [{ withdrawn: { known: '2024-12-31', reason: 'retracted' } }] },
      [
        'seed.yaml:2:27 rights[0].withdrawn.known: expected a day after the right was known, 2025-01-01, found 2024-12-31',
      ],
    ],
    [
      'a right corrected before it was known',
      {
        rights: [
          { corrects: { known: '2025-02-01', right: 'right:wrong', reason: 'misread' } },
          { id: 'right:wrong', known: '2025-03-01' },
        ],
      },
      [
        'seed.yaml:2:26 rights[0].corrects.known: expected a day after right:wrong was known, 2025-03-01, found 2025-02-01',
      ],
    ],
    [
      'an event that all its evidence foresees',
      { events: [{ occurred: '2026-03-01' }] },
      [
        'seed.yaml:2:17 events[0].occurred: expected evidence that it happened, with `supports: [occurred]` (without it the event counts as known from 2026-03-01 on), found sources from 2025-01-01',
      ],
    ],
    [
      'an event known later than a condition that turns on it',
      {
        conditions: [{ event: 'event:late' }],
        events: [{ id: 'event:late', known: '2026-01-01' }],
      },
      [
        'seed.yaml:2:14 conditions[0].event: expected an event known no later than the condition, 2025-01-01 (its record is shown from then on), found event:late, known from 2026-01-01',
      ],
    ],
    [
      'a country and currencies that nobody has',
      {
        parties: [{ country: 'Narnia' }, { id: 'party:b', name: 'B', country: 'GB' }],
        rights: [{ amount: { value: 5, currency: 'ZZZ' } }],
        deals: [{ values: [{ amount: 5, currency: 'QQQ', basis: 'stated' }] }],
        events: [{ threshold: { value: 5, currency: 'EUR' } }],
      },
      [
        'seed.yaml:2:16 parties[0].country: expected a country of ISO 3166 in two letters, such as US, found Narnia',
        'seed.yaml:6:37 rights[0].amount.currency: expected a currency of ISO 4217, such as USD, found ZZZ',
        'seed.yaml:8:39 deals[0].values[0].currency: expected a currency of ISO 4217, such as USD, found QQQ',
      ],
    ],
    [
      'a party that repeats its own name',
      { parties: [{ name: 'Acme', names: [{ value: 'Acme', kind: 'LEGAL' }] }] },
      [],
    ],
  ])('%s', (_fact, lists, printed) => {
    expect(warningsOf(lists)).toEqual(printed);
    expect(faultsOf(lists)).toEqual([]);
  });
});

describe('when something happened', () => {
  const sources = [
    { id: 'source:plan', published: '2025-01-01' },
    { id: 'source:report', published: '2026-03-02' },
  ];
  const says = (source: string) => aPieceOfEvidence({ source, supports: ['occurred'] });
  test.each<Case>([
    [
      'is not known before it happened',
      { events: [{ known: '2025-01-01', occurred: '2026-03-01' }] },
      [
        'seed.yaml:2:14 events[0].known: expected a day not before the event happened, 2026-03-01 (since when it is expected is told by its evidence), found 2025-01-01',
      ],
    ],
    [
      'is not told by a source of before',
      { events: [{ occurred: '2026-03', evidence: [says('source:plan')] }], sources },
      [
        'seed.yaml:2:102 events[0].evidence[0].supports: expected a source published once the event had happened, 2026-03, or no `occurred` in supports, found source:plan, 2025-01-01',
      ],
    ],
    [
      'is told by a source of after',
      { events: [{ occurred: '2026-03', evidence: [says('source:report')] }], sources },
      [],
    ],
  ])('%s', (_fact, lists, printed) => {
    expect(faultsOf(lists)).toEqual(printed);
  });
});

describe('what the database or an answer cannot hold', () => {
  test.each<Case>([
    [
      'a number beyond what an answer can give',
      { agreements: [{ clauses: [{ id: 'clause:a-1', heading: 'A', ordinal: 2147483648 }] }] },
      [
        'seed.yaml:2:60 agreements[0].clauses[0].ordinal: expected a whole number from 0 to 2147483647, found 2147483648',
      ],
    ],
    [
      'a name too long for an index',
      { parties: [{ name: 'x'.repeat(501) }] },
      [
        `seed.yaml:2:13 parties[0].name: expected at most 500 characters, found 501 characters: ${'x'.repeat(79)}…`,
      ],
    ],
    [
      'a name that grows too long when it is compared',
      { parties: [{ name: '\ufdfa'.repeat(400) }] },
      [
        `seed.yaml:2:13 parties[0].name: expected at most 500 characters, found 400 characters: ${'\ufdfa'.repeat(79)}…`,
      ],
    ],
    [
      'half of a character',
      { rights: [{ statement: 'half \ud83d' }] },
      [
        'seed.yaml:2:18 rights[0].statement: expected text of whole characters, without half of a surrogate pair, found half \\u{d83d}',
      ],
    ],
    [
      'a control character',
      { rights: [{ statement: 'rings \u0007' }] },
      [
        'seed.yaml:2:18 rights[0].statement: expected text without control characters, found rings \\u{7}',
      ],
    ],
  ])('%s', (_fact, lists, printed) => {
    expect(faultsOf(lists)).toEqual(printed);
  });
});

test('all faults are told at once, in file order', () => {
  const printed = faultsOf(
    {
      rights: [
        { holder: 'party:gone', term: { edtf: '2025/2031', phrase: 'through 2030' } },
        { kind: 'LICENCE', id: 'right:b' },
      ],
      acts: [{ effective: '2024-01-01' }],
      events: [{ occurred: 'soon' }],
    },
    ['party:gone'],
  );
  expect(printed.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'seed.yaml:2:15 rights[0].holder:',
    'seed.yaml:2:43 rights[0].term.edtf:',
    'seed.yaml:3:13 rights[1].kind:',
    'seed.yaml:5:18 acts[0].effective:',
    'seed.yaml:7:17 events[0].occurred:',
  ]);
});

describe('memberships', () => {
  const left = (during: string, leaving: object) => ({
    sources: [{ id: 'source:late', published: '2026-01-01' }],
    parties: [{ id: 'party:a', partOf: [{ party: 'party:b', during, ...leaving }] }],
  });
  check([
    [
      'a party leaves after the membership began',
      left('2020-01-01/..', { left: { on: '2020-01-01' } }),
      [
        'seed.yaml:4:88 parties[0].partOf[0].left.on: expected a day in the membership, 2020-01-01/.., found 2020-01-01',
      ],
    ],
    [
      'and before it ends',
      left('2020/2022', { left: { on: '2023-01-01' } }),
      [
        'seed.yaml:4:84 parties[0].partOf[0].left.on: expected a day in the membership, 2020/2022, found 2023-01-01',
      ],
    ],
    [
      'on a day of its first year, if the day of joining may be earlier',
      left('2020/..', { left: { on: '2020-03' } }),
      [],
    ],
    [
      'leaving is known no earlier than the membership',
      left('2020/..', {
        evidence: [aPieceOfEvidence({ source: 'source:late' })],
        left: { on: '2022', known: '2023' },
      }),
      [
        'seed.yaml:4:142 parties[0].partOf[0].left: expected leaving known no earlier than the membership, 2026-01-01, found known from 2023-12-31',
      ],
    ],
    [
      'a membership names its group and days',
      { parties: [{ id: 'party:a', partOf: [{ party: 'party:b' }, { during: '2020/..' }] }] },
      [
        'seed.yaml:2:31 parties[0].partOf[0].during: expected a date as EDTF text, such as 2026-04-27 or 2026, found nothing',
        'seed.yaml:2:51 parties[0].partOf[1].party: expected the id of a party, found nothing',
      ],
    ],
    [
      'a group is an id or a list',
      { parties: [{ id: 'party:a', partOf: 3 }] },
      [
        'seed.yaml:2:30 parties[0].partOf: expected the id of a party, or a list of memberships, found 3',
      ],
    ],
    [
      'a membership has no other keys, and its evidence is evidence',
      {
        parties: [
          {
            id: 'party:a',
            partOf: [{ party: 'party:b', during: '2020/..', until: '2021', evidence: [{}] }],
          },
        ],
      },
      [
        'seed.yaml:2:69 parties[0].partOf[0].until: expected a key of a membership (party, during, known, withdrawn, left, evidence), found until',
        'seed.yaml:2:96 parties[0].partOf[0].evidence[0].source: expected the id of a source, found nothing',
        'seed.yaml:2:96 parties[0].partOf[0].evidence[0].locator: expected text, found nothing',
      ],
    ],
    [
      'the group exists',
      { parties: [{ id: 'party:a', partOf: [{ party: 'right:b', during: '2020/..' }] }] },
      [
        'seed.yaml:2:40 parties[0].partOf[0].party: expected the id of a party, found right:b, a right',
      ],
    ],
  ]);
});

describe('withdrawals', () => {
  const early = { known: '2024-12-31', reason: 'a misprint' };
  const late = { known: '2025-06-20', reason: 'a misprint' };
  const replacing = (id: string, more: object) => ({
    introduces: ['right:new'],
    id,
    kind: 'SUPERSEDES',
    effective: '2025-05-01',
    ends: ['right:old'],
    ...more,
  });
  const fresh = { id: 'right:new', term: { edtf: '2025-05-01/..' } };

  check([
    [
      'nothing is withdrawn before it is known',
      {
        agreements: [{ withdrawn: early }],
        deals: [{ withdrawn: early }],
        conditions: [{ withdrawn: early }],
        events: [{ withdrawn: early }],
        acts: [{ withdrawn: early }],
      },
      [
        ['agreements', 2],
        ['deals', 4],
        ['conditions', 6],
        ['events', 8],
        ['acts', 10],
      ].map(
        ([list, line]) =>
          `seed.yaml:${line}:27 ${list}[0].withdrawn.known: expected a day not before the record was known, 2025-01-01, found 2024-12-31`,
      ),
    ],
    [
      'a right that a withdrawn act introduced is withdrawn with it',
      { acts: [replacing('act:never', { withdrawn: late })], rights: [fresh] },
      [
        'seed.yaml:2:20 acts[0].introduces[0]: expected a right withdrawn no later than the act that introduces it, 2025-06-20, found right:new, not withdrawn',
      ],
    ],
    [
      'or by that day, and not later',
      {
        acts: [replacing('act:never', { withdrawn: late })],
        rights: [{ ...fresh, withdrawn: { known: '2025-07-01' } }],
      },
      [
        'seed.yaml:2:20 acts[0].introduces[0]: expected a right withdrawn no later than the act that introduces it, 2025-06-20, found right:new, withdrawn on 2025-07-01',
      ],
    ],
    [
      'a right that is withdrawn or corrected in time, or that another act introduces, may stand',
      {
        acts: [
          replacing('act:never', { withdrawn: late }),
          replacing('act:never-too', { withdrawn: late, introduces: ['right:wrong'] }),
          replacing('act:misdated', { withdrawn: late, introduces: ['right:right'] }),
          replacing('act:instead', { introduces: ['right:right'] }),
        ],
        rights: [
          { ...fresh, withdrawn: late },
          { ...fresh, id: 'right:wrong' },
          {
            ...fresh,
            id: 'right:better',
            corrects: { right: 'right:wrong', reason: 'a misprint', known: '2025-06-20' },
          },
          { ...fresh, id: 'right:right' },
        ],
      },
      [],
    ],
    [
      'another act that is not known by then does not help',
      {
        acts: [
          replacing('act:misdated', { withdrawn: late }),
          replacing('act:instead', { known: '2025-06-21' }),
        ],
        rights: [fresh],
      },
      [
        'seed.yaml:2:20 acts[0].introduces[0]: expected a right withdrawn no later than the act that introduces it, 2025-06-20, found right:new, not withdrawn',
      ],
    ],
    [
      'a condition on a withdrawn event is withdrawn with it',
      {
        conditions: [
          { event: 'event:never', id: 'condition:left' },
          { event: 'event:never', id: 'condition:gone', withdrawn: late },
        ],
        events: [{ id: 'event:never', withdrawn: late }],
      },
      [
        'seed.yaml:2:14 conditions[0].event: expected a condition withdrawn no later than the event that it turns on, 2025-06-20, found event:never, and the condition not withdrawn',
      ],
    ],
    [
      'a membership is not withdrawn before it is known',
      {
        parties: [
          {
            id: 'party:a',
            partOf: [
              { party: 'party:b', during: '2020/..', known: '2025-01-01', withdrawn: early },
            ],
          },
        ],
      },
      [
        'seed.yaml:2:111 parties[0].partOf[0].withdrawn.known: expected a day not before the membership was known, 2025-01-01, found 2024-12-31',
      ],
    ],
    [
      'memberships of which one is withdrawn once the other is known make no loop',
      {
        parties: [
          { id: 'party:a', partOf: [{ party: 'party:b', during: '2020/..', withdrawn: late }] },
          { id: 'party:b', partOf: [{ party: 'party:a', during: '2020/..', known: '2025-06-20' }] },
        ],
      },
      [],
    ],
    [
      'one day of an event is known at a time',
      {
        events: [
          { occurred: [{ on: '2024-03-01' }, { on: '2024-03-11', known: '2025-06-20' }] },
          {
            occurred: [
              { on: '2024-03-11', known: '2025-06-20' },
              { on: '2024-03-01', withdrawn: { known: '2025-06-21' } },
            ],
            id: 'event:too-late',
          },
          {
            occurred: [
              { on: '2024-03-01', withdrawn: late },
              { on: '2024-03-11', known: '2025-06-20' },
            ],
            id: 'event:in-time',
          },
        ],
      },
      [
        'seed.yaml:2:38 events[0].occurred[1]: expected a day that is known only once 2024-03-01 is withdrawn, found 2024-03-11, known from 2025-06-20 (see seed.yaml:2:18)',
        'seed.yaml:3:18 events[1].occurred[0]: expected a day that is known only once 2024-03-01 is withdrawn, found 2024-03-11, known from 2025-06-20 (see seed.yaml:3:59)',
      ],
    ],
    [
      'a day of an event is not withdrawn before it is known, nor known before it happened',
      {
        events: [
          { occurred: [{ on: '2024-03-01', withdrawn: early }] },
          { occurred: [{ on: '2025-03-01', known: '2025-02-01' }], id: 'event:too-early' },
        ],
      },
      [
        'seed.yaml:2:58 events[0].occurred[0].withdrawn.known: expected a day not before the occurrence was known, 2025-01-01, found 2024-12-31',
        'seed.yaml:3:45 events[1].occurred[0].known: expected a day not before the event happened, 2025-03-01 (since when it is expected is told by its evidence), found 2025-02-01',
      ],
    ],
    [
      'the days of an event are dates, in a list with their own keys',
      {
        events: [
          { occurred: ['2025-03-01'] },
          { occurred: [{ on: '2025-03', known: 'soon' }], id: 'event:b' },
          { occurred: { on: '2025-03-01' }, id: 'event:c' },
          { occurred: [{ day: '2025-03-01' }], id: 'event:d' },
        ],
      },
      [
        'seed.yaml:2:18 events[0].occurred[0]: expected an occurrence, a map of on, known and withdrawn, found 2025-03-01',
        'seed.yaml:3:42 events[1].occurred[0].known: expected an EDTF date (2019, 2026-04, 2026-04-27, with ~ or ? on a year or month), found soon',
        'seed.yaml:4:17 events[2].occurred: expected a date as EDTF text, or a list of days with known and withdrawn, found a map of on',
        'seed.yaml:5:18 events[3].occurred[0].on: expected a date as EDTF text, such as 2026-04-27 or 2026, found nothing',
        'seed.yaml:5:19 events[3].occurred[0].day: expected a key of an occurrence (on, known, withdrawn), found day',
      ],
    ],
  ]);
});

describe('disputes', () => {
  const apart = [
    aClaim({ term: { edtf: '2020/2021' } }),
    aClaim({ source: 'source:report', term: { edtf: '2023/2024' } }),
  ];
  const late = { known: '2026-01-01', reason: 'misread' };
  check([
    ['sources may contradict each other', { disputes: [{}] }, []],
    [
      'two claims about the term of a right overlap or touch',
      { disputes: [{ claims: apart }] },
      [
        'seed.yaml:2:215 disputes[0].claims[1].term: expected a term that overlaps or touches 2020/2021, or two rights with alternativeTo, found 2023/2024 (see seed.yaml:2:106)',
      ],
    ],
    [
      'so does one with the recorded term, if another names none',
      {
        rights: [{ term: { edtf: '2025-01-01/2026' } }],
        disputes: [
          { claims: [aClaim(), aClaim({ source: 'source:report', term: { edtf: '2020' } })] },
        ],
      },
      [
        'seed.yaml:4:187 disputes[0].claims[1].term: expected a term that overlaps or touches 2025-01-01/2026, or two rights with alternativeTo, found 2020 (see seed.yaml:4:16)',
      ],
    ],
    [
      'a dispute has two claims',
      { disputes: [{ claims: [aClaim()] }] },
      [
        'seed.yaml:2:15 disputes[0].claims: expected a list of at least 2 claims, found a list of 1',
      ],
    ],
    [
      'that are known at one time',
      {
        disputes: [
          {
            claims: [
              aClaim({ withdrawn: late }),
              aClaim({ source: 'source:report', known: '2026-02-01' }),
            ],
          },
        ],
      },
      [
        'seed.yaml:2:15 disputes[0].claims: expected two claims that are known at one time, found none',
      ],
    ],
    [
      'a claim is not withdrawn before it is known',
      {
        disputes: [{ claims: [aClaim({ known: '2026-02-01', withdrawn: late }), aClaim()] }],
      },
      [
        'seed.yaml:2:141 disputes[0].claims[0].withdrawn.known: expected a day after the claim is known, 2026-02-01, found 2026-01-01',
      ],
    ],
    [
      'the disputed fields are fields of the record',
      { disputes: [{ affects: [{ record: 'right:licence', fields: ['terms', 'amount'] }] }] },
      [
        'seed.yaml:2:53 disputes[0].affects[0].fields[0]: expected a field of a right, found terms (did you mean term?)',
      ],
    ],
    [
      'a claim names a term only if one is disputed',
      {
        disputes: [
          {
            claims: [aClaim({ term: { edtf: '2025/2026' } }), aClaim()],
            affects: [{ record: 'right:licence', fields: ['amount'] }],
          },
        ],
      },
      [
        'seed.yaml:2:106 disputes[0].claims[0].term: expected no term, since none is disputed, found 2025/2026',
      ],
    ],
  ]);
});

/** What is wrong about conditions that turn on rights, with the line that the seed check prints. */
import { expect, test } from 'vitest';
import { faultsOf, warningsOf } from '../../../../support/seed-faults.ts';
import type { RawSeed } from '../../../../support/seed.ts';

const on = (right: string, more = {}) => ({ right, when: 'ENDS', ...more });
const chain = (length: number): RawSeed => ({
  rights: Array.from({ length: length + 1 }, (_, i) => ({
    id: `right:r${i}`,
    conditions: i === 0 ? [] : [`condition:c${i}`],
  })),
  conditions: Array.from({ length }, (_, i) => on(`right:r${i}`, { id: `condition:c${i + 1}` })),
});

test.each<readonly [fact: string, lists: RawSeed, printed: readonly string[]]>([
  [
    'a condition turns on one thing',
    { conditions: [on('right:a', { event: 'event:change' })] },
    [
      'seed.yaml:2:14 conditions[0].right: expected an event, or a right with `when: ENDS` or `BEGINS`, found both',
    ],
  ],
  [
    'it turns on something',
    { conditions: [{ right: null }] },
    [
      'seed.yaml:2:5 conditions[0]: expected an event, or a right with `when: ENDS` or `BEGINS`, found neither',
    ],
  ],
  [
    'the end and the beginning differ',
    { conditions: [{ right: 'right:a' }] },
    ['seed.yaml:2:5 conditions[0].when: expected ENDS or BEGINS beside the right, found nothing'],
  ],
  [
    'an event has no moment',
    { conditions: [{ when: 'ENDS' }] },
    ['seed.yaml:2:13 conditions[0].when: expected no `when` without a right, found ENDS'],
  ],
  [
    'only an end goes on',
    {
      conditions: [
        { right: 'right:a', when: 'BEGINS', evenIfReplaced: true, through: ['right:b'] },
      ],
    },
    [
      'seed.yaml:2:57 conditions[0].evenIfReplaced: expected false, unless `when` is ENDS, found true',
      'seed.yaml:2:72 conditions[0].through: expected no list, unless `when` is ENDS and evenIfReplaced is false, found right:b',
    ],
  ],
  [
    'a head is known no later than what hangs on it',
    {
      sources: [{ id: 'source:late', published: '2026-01-01' }],
      rights: [
        { id: 'right:late', evidence: [{ source: 'source:late', locator: 'a' }] },
        { id: 'right:sub', conditions: ['condition:c'] },
      ],
      conditions: [on('right:late', { id: 'condition:c' })],
    },
    [
      'seed.yaml:8:14 conditions[0].right: expected a right known no later than the condition, 2025-01-01, found right:late, known from 2026-01-01',
    ],
  ],
  [
    'no right hangs on itself',
    {
      rights: [{ id: 'right:a', conditions: ['condition:c'] }],
      conditions: [on('right:a', { id: 'condition:c' })],
    },
    [
      'seed.yaml:2:34 rights[0].conditions: expected conditions on rights that do not depend on this one, found right:a → right:a',
    ],
  ],
  [
    'nor on one whose successor is its alternative',
    {
      rights: [
        { id: 'right:a', term: { edtf: '2025-01-01/..' } },
        { id: 'right:b', term: { edtf: '2026-01-01/..' }, alternativeTo: ['right:a'] },
        { id: 'right:c', conditions: ['condition:c'] },
      ],
      conditions: [on('right:a', { id: 'condition:c' })],
      acts: [
        { kind: 'SUPERSEDES', effective: '2026-01-01', ends: ['right:a'], introduces: ['right:b'] },
      ],
    },
    [
      'seed.yaml:3:5 rights[1]: expected a right that does not follow itself through acts, corrections and alternatives, since a condition depends on it, found right:b → right:b',
    ],
  ],
  [
    'nor through an act and another right',
    {
      rights: [
        { id: 'right:head', term: { edtf: '2025-01-01/..' } },
        { id: 'right:next', conditions: ['condition:c'], term: { edtf: '2026-01-01/..' } },
      ],
      conditions: [on('right:head', { id: 'condition:c', effect: 'ACTIVATES' })],
      acts: [
        {
          kind: 'SUPERSEDES',
          effective: '2026-01-01',
          ends: ['right:head'],
          introduces: ['right:next'],
        },
      ],
    },
    [
      'seed.yaml:3:37 rights[1].conditions: expected conditions on rights that do not depend on this one, found right:next → right:head → right:next',
    ],
  ],
  ['a chain has at most eight heads', chain(8), []],
  [
    'not nine',
    chain(9),
    [
      'seed.yaml:11:35 rights[9].conditions: expected a chain of at most 8 rights that depend on each other, found 9',
    ],
  ],
])('%s', (_fact, lists, printed) => {
  expect(faultsOf(lists)).toEqual(printed);
});

test('a right that waits for the end of what it replaces may count that end alone', () => {
  expect(
    faultsOf({
      rights: [
        { id: 'right:head', term: { edtf: '2025-01-01/..' } },
        { id: 'right:next', conditions: ['condition:c'], term: { edtf: '2026-01-01/..' } },
      ],
      conditions: [
        on('right:head', { id: 'condition:c', effect: 'ACTIVATES', evenIfReplaced: true }),
      ],
      acts: [
        {
          kind: 'SUPERSEDES',
          effective: '2026-01-01',
          ends: ['right:head'],
          introduces: ['right:next'],
        },
      ],
    }),
  ).toEqual([]);
});

test('a head that no longer binds, and one that several rights may carry on, are told', () => {
  expect(
    warningsOf({
      rights: [
        { id: 'right:gone', withdrawn: { known: '2025-06-01' } },
        { id: 'right:head', term: { edtf: '2025-01-01/..' } },
        { id: 'right:a', term: { edtf: '2026-01-01/..' } },
        { id: 'right:b', term: { edtf: '2026-01-01/..' } },
        { id: 'right:sub', conditions: ['condition:gone', 'condition:head'] },
      ],
      conditions: [
        on('right:gone', { id: 'condition:gone' }),
        on('right:head', { id: 'condition:head' }),
      ],
      acts: [
        {
          kind: 'SUPERSEDES',
          effective: '2026-01-01',
          ends: ['right:head'],
          introduces: ['right:a', 'right:b'],
        },
      ],
    }).filter((line) => line.includes('conditions[')),
  ).toEqual([
    'seed.yaml:8:14 conditions[0].right: expected a right that stands (a withdrawn one neither ends nor begins for its dependents), found right:gone, withdrawn on 2025-06-01',
    'seed.yaml:9:5 conditions[1].through: expected the rights that carry the head on, since an act replaces it by several of its kind (else the last of its holder to end counts), found right:a, right:b',
  ]);
});

/** The law of disputes: docs/model.md#disputes. */
import { describe, expect, test } from 'vitest';
import type { DisputeHistory, RightHistory } from '../../../../src/domain/model/history.ts';
import { evaluate } from '../../../../src/domain/rights/evaluate.ts';
import { effectiveTerm } from '../../../../src/domain/rights/effective-term.ts';
import { versionsOfRight } from '../../../../src/domain/rights/versions.ts';
import { isoDay, OPEN, parseDay } from '../../../../src/domain/time/day.ts';
import { parseTerm } from '../../../../src/domain/time/edtf.ts';
import { dayWindow, type Span } from '../../../../src/domain/time/span.ts';
import { aCondition, aHistory, anAct, within } from '../../../support/a-history.ts';

const TODAY = parseDay('2026-11-28');

/** A claim of a source known since a day, about a term or none. */
function claim(
  source: string,
  edtf: string | null,
  { known = '2025-01-01', withdrawn = '', confirms = '' } = {},
): DisputeHistory['claims'][number] {
  return {
    says: edtf === null ? 'it holds' : `it runs ${edtf}`,
    term: edtf === null ? null : parseTerm(edtf),
    confirms: confirms === '' ? null : parseDay(confirms),
    knownFrom: parseDay(known),
    knownUntil: withdrawn === '' ? OPEN : parseDay(withdrawn),
    source: {
      id: `source:${source.toLowerCase()}`,
      kind: 'NEWS',
      publisher: source,
      repostOf: null,
      originPublisher: null,
    },
  };
}

function disputed(
  claims: DisputeHistory['claims'],
  affects: DisputeHistory['affects'] = [{ recordId: 'right:r', fields: ['term'] }],
): Pick<RightHistory, 'disputes'> {
  return { disputes: [{ id: 'dispute:d', topic: 'the term', affects, claims }] };
}

function boundsOf(right: RightHistory, knownAt = '2026-11-28', assumed: readonly string[] = []) {
  const assumptions = new Map(assumed.map((day) => ['event:e', parseDay(day)] as const));
  const { startEarliest, startLatest, endEarliest, endLatest } = effectiveTerm(
    right,
    parseDay(knownAt),
    assumptions,
  );
  return [startEarliest, startLatest, endEarliest, endLatest].map(isoDay).join(' ');
}

function answer(right: RightHistory, window: Span, knownAt = '2026-11-28') {
  const context = { window, knownAt: parseDay(knownAt), assumptions: new Map(), today: TODAY };
  return evaluate(right, context);
}

const yearOf = (year: number): Span => ({
  from: parseDay(`${year}-01-01`),
  until: parseDay(`${year + 1}-01-01`),
});

describe('claims about a term', () => {
  const two = aHistory('2020-01-01/2024', {
    ...disputed([
      claim('Ledger', '2020-01-01/2024'),
      claim('Gazette', '2021-01-01/2026', { known: '2025-03-01', withdrawn: '2025-09-01' }),
    ]),
  });

  test.each([
    [
      'before the second is known the first stands alone',
      '2025-02-01',
      '2020-01-01 2020-01-01 2025-01-01 2025-01-01',
    ],
    [
      'the right is judged on the widest of the bounds',
      '2025-03-01',
      '2020-01-01 2021-01-01 2025-01-01 2027-01-01',
    ],
    [
      'after one is withdrawn the other stands alone',
      '2025-09-01',
      '2020-01-01 2020-01-01 2025-01-01 2025-01-01',
    ],
  ])('%s', (_fact, knownAt, bounds) => {
    expect(boundsOf(two, knownAt)).toBe(bounds);
  });

  test('it is certain only in the years in which all have it in force', () => {
    const certainties = [2020, 2021, 2024, 2025, 2026].map(
      (year) => answer(two, yearOf(year), '2025-04-01').certainty,
    );
    expect(certainties).toEqual(['POSSIBLE', 'CERTAIN', 'CERTAIN', 'POSSIBLE', 'POSSIBLE']);
  });

  test('each is clamped by itself: nothing ends before it starts', () => {
    const right = aHistory('2025', {
      ...disputed([claim('Ledger', '2025-06-15/2025~'), claim('Gazette', '2025/2025-07')]),
    });
    expect(boundsOf(right)).toBe('2025-01-01 2025-07-31 2025-06-16 2026-01-01');
  });

  test('one that names no term stands for the recorded one', () => {
    const right = aHistory('2020-01-01/2024', {
      ...disputed([claim('Ledger', null), claim('Gazette', '2020-01-01/2026')]),
    });
    expect(boundsOf(right)).toBe('2020-01-01 2020-01-01 2025-01-01 2027-01-01');
  });

  test('an unpublished end makes the end unpublished, confirmed as that claim is', () => {
    const right = aHistory('2020-01-01/2024', {
      ...disputed([
        claim('Ledger', '2020-01-01/', { confirms: '2022-05-01' }),
        claim('Gazette', '2020-01-01/2024'),
      ]),
      confirmations: [
        {
          visibleFrom: parseDay('2023-01-01'),
          on: parseDay('2023-01-01'),
          said: false,
          source: claim('Gazette', null).source,
        },
      ],
    });
    expect(boundsOf(right)).toBe('2020-01-01 2020-01-01 2022-05-02 9999-12-31');
    expect(effectiveTerm(right, TODAY, new Map()).endUnknown).toBe(true);
  });

  test('one by which it is never in force leaves nothing certain and widens nothing', () => {
    const right = aHistory('2020-01-01/2024', {
      ...disputed([claim('Ledger', '2020-01-01/2024'), claim('Gazette', '2023-01-01/2026')]),
      acts: [anAct('TERMINATES', '2022-01-01')],
    });
    expect(answer(right, yearOf(2021))).toMatchObject({
      status: 'IN_FORCE',
      certainty: 'POSSIBLE',
    });
    expect(answer(right, yearOf(2023)).status).toBe('TERMINATED');
  });

  test('one that starts later than it was ended by an act: the words name that start alone', () => {
    const right = aHistory('2020-01-01/2020-01-01', {
      acts: [anAct('EXERCISES', '2020-01-01')],
      ...disputed([claim('Ledger', '2020-01-02/2020-01-02'), claim('Gazette', '2020-01-01')]),
    });
    expect(answer(right, dayWindow(parseDay('2019-06-15'))).explanation).toMatch(
      /^Not yet in force: it took effect only on 2 January 2020\. Sources disagree/,
    );
  });

  test.each([
    ['2022-06-02', 'its term began on 2 June 2022 at the earliest.'],
    ['2028-06-02', 'its term begins on 2 June 2028 at the earliest.'],
  ])('one that starts on %s, if its condition was ever met, names no last day', (start, words) => {
    const approval = aCondition('ACTIVATES', 'Approval', '2020-01-01', '2020-12-31');
    const right = aHistory('2018', {
      conditions: [within(approval, '2020-01-01', '2020-07-01')],
      ...disputed([claim('Gazette', null), claim('Journal', `${start}/2030`)]),
    });
    expect(answer(right, yearOf(2021)).explanation).toMatch(`Not yet in force: ${words}`);
  });

  test('versions change when a claim becomes known and when it is withdrawn', () => {
    expect(
      versionsOfRight(two).map(({ knownFrom, disputed: mark, endLatest }) => [
        isoDay(knownFrom),
        mark,
        isoDay(endLatest),
      ]),
    ).toEqual([
      ['2019-01-01', false, '2025-01-01'],
      ['2025-03-01', true, '2027-01-01'],
      ['2025-09-01', false, '2025-01-01'],
    ]);
  });
});

describe('disputed conditions and acts', () => {
  const conditionOf = (
    effect: 'TERMINATES' | 'ACTIVATES',
    voids = false,
  ): RightHistory['conditions'] => [
    {
      id: 'condition:c',
      label: 'Condition',
      effect,
      knownFrom: parseDay('2019-01-01'),
      knownUntil: OPEN,
      within: null,
      turnsOn: { type: 'EVENT', id: 'event:e', label: 'Event', occurrences: [] },
      voids: voids
        ? [
            {
              actId: 'act:v',
              knownFrom: parseDay('2019-01-01'),
              knownUntil: OPEN,
              earliest: parseDay('2023-01-01'),
              latest: parseDay('2023-01-01'),
            },
          ]
        : [],
    },
  ];
  const about = (recordId: string, field: string) =>
    disputed(
      [claim('Ledger', null), claim('Gazette', null, { known: '2025-03-01' })],
      [{ recordId, fields: [field] }],
    );

  test('a disputed condition cuts only the earliest bound, once its dispute is open', () => {
    const right = aHistory('2020-01-01/2030', {
      ...about('condition:c', 'effect'),
      conditions: conditionOf('TERMINATES'),
    });
    expect(boundsOf(right, '2025-02-01', ['2024-06-01'])).toBe(
      '2020-01-01 2020-01-01 2024-06-01 2024-06-01',
    );
    expect(boundsOf(right, '2025-03-01', ['2024-06-01'])).toBe(
      '2020-01-01 2020-01-01 2024-06-01 2031-01-01',
    );
  });

  test('a dispute about its label leaves a condition as it is', () => {
    const right = aHistory('2020-01-01/2030', {
      ...about('condition:c', 'label'),
      conditions: conditionOf('TERMINATES'),
    });
    expect(boundsOf(right, '2025-03-01', ['2024-06-01'])).toBe(
      '2020-01-01 2020-01-01 2024-06-01 2024-06-01',
    );
  });

  test('a disputed activation moves only the latest start', () => {
    const right = aHistory('2020-01-01/2030', {
      ...about('condition:c', 'effect'),
      conditions: conditionOf('ACTIVATES'),
    });
    expect(boundsOf(right)).toBe('2020-01-01 9999-12-31 2031-01-01 2031-01-01');
    expect(boundsOf(right, '2026-11-28', ['2022-01-01'])).toBe(
      '2020-01-01 2022-01-01 2031-01-01 2031-01-01',
    );
    expect(answer(right, yearOf(2025))).toMatchObject({
      status: 'IN_FORCE',
      certainty: 'POSSIBLE',
    });
  });

  test('after a disputed voiding the event cuts only the earliest bound', () => {
    const right = aHistory('2020-01-01/2030', {
      ...about('act:v', 'voids'),
      conditions: conditionOf('TERMINATES', true),
    });
    expect(boundsOf(right, '2025-02-01', ['2024-06-01'])).toBe(
      '2020-01-01 2020-01-01 2031-01-01 2031-01-01',
    );
    expect(boundsOf(right, '2025-03-01', ['2024-06-01'])).toBe(
      '2020-01-01 2020-01-01 2024-06-01 2031-01-01',
    );
  });

  test('a disputed act cuts only the earliest bound, and confirms nothing', () => {
    const right = aHistory('2020-01-01/', {
      ...about('act:terminates', 'ends'),
      acts: [anAct('TERMINATES', '2024-01-01')],
    });
    expect(boundsOf(right, '2025-02-01')).toBe('2020-01-01 2020-01-01 2024-01-01 2024-01-01');
    expect(boundsOf(right, '2025-03-01')).toBe('2020-01-01 2020-01-01 2020-01-02 9999-12-31');
  });
});

describe('rights that exclude each other', () => {
  const alternative = (rank: RightHistory['rank'], withdrawn = OPEN) =>
    aHistory('2020-01-01/2030', {
      alternativeIds: ['right:other'],
      alternatives: [
        {
          rightId: 'right:other',
          label: 'Share of profits',
          rank,
          knownFrom: parseDay('2025-03-01'),
          knownUntil: withdrawn,
          alternativeIds: ['right:r'],
        },
      ],
    });

  test('of equal best ranks none is certain', () => {
    const right = alternative('NORMAL', parseDay('2025-09-01'));
    const on = (knownAt: string) => answer(right, dayWindow(TODAY), knownAt).certainty;
    expect(['2025-02-28', '2025-03-01', '2025-09-01'].map(on)).toEqual([
      'CERTAIN',
      'POSSIBLE',
      'CERTAIN',
    ]);
  });

  test('that is said by name', () => {
    expect(answer(alternative('NORMAL'), dayWindow(TODAY)).explanation).toBe(
      'Possibly in force: from 1 January 2020 through 31 December 2030. Only one of it and the share of profits can be right, and none is preferred.',
    );
  });

  test('one that is outranked takes nothing from the other', () => {
    expect(answer(alternative('DEPRECATED'), dayWindow(TODAY)).certainty).toBe('CERTAIN');
  });
});

test('an open dispute has a sentence of its own, which names who says what', () => {
  const right = aHistory('2020-01-01/2030', {
    ...disputed([claim('Ledger', null), claim('Gazette', '2020-01-01/2032')]),
  });
  expect(answer(right, dayWindow(TODAY)).explanation).toBe(
    'In force from 1 January 2020 through 31 December 2030 at the earliest and 31 December 2032 at the latest. Sources disagree on the term: Ledger says that it holds and Gazette says that it runs 2020-01-01/2032.',
  );
});

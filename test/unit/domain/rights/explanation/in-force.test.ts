import { describe, expect, test } from 'vitest';
import type { RightHistory } from '../../../../../src/domain/model/history.ts';
import { parseDay } from '../../../../../src/domain/time/day.ts';
import {
  aCondition,
  aHistory,
  anAct,
  confirmed,
  endsWith,
  explained,
  madeBy,
  voided,
  within,
} from '../../../../support/a-history.ts';

type Case = readonly [title: string, of: RightHistory, when: string, words: string];

describe('a right in force', () => {
  test.each<Case>([
    [
      'an exact end',
      aHistory('2025-10-28/2030'),
      '2027',
      'In force from 28 October 2025 through 31 December 2030.',
    ],
    ['no end', aHistory('2026-04-27/..'), '2027', 'In force since 27 April 2026, with no end.'],
    [
      'a term that begins after today',
      aHistory('2027-05-01/..'),
      '2027',
      'In force from 1 May 2027, with no end.',
    ],
    [
      'an imprecise start',
      aHistory('2019/..'),
      '2020',
      'In force since a day in 2019, with no end.',
    ],
    [
      'an imprecise end',
      aHistory('2025-10-28/2030~'),
      '2029',
      'In force from 28 October 2025 through a day in 2030.',
    ],
    [
      'perhaps ended, for its end is imprecise',
      aHistory('2025-10-28/2030~'),
      '2030-06-01',
      'Possibly in force: from 28 October 2025 through a day in 2030.',
    ],
    [
      'perhaps not begun, for its start is imprecise',
      aHistory('2019/..'),
      '2019-06-01',
      'Possibly in force: since a day in 2019, with no end.',
    ],
    ['one day', aHistory('2025-12-31/2025-12-31'), '2025', 'In force on 31 December 2025 only.'],
    [
      'an end that was not published',
      aHistory('2025-10-28/', { confirmations: [confirmed('2026-04-27')] }),
      '2025',
      'In force since 28 October 2025, last confirmed on 27 April 2026 by a report published by Gazette. No end was published.',
    ],
    [
      'confirmed on its first day',
      aHistory('2025-10-28/', {
        confirmations: [confirmed('2025-10-28', { kind: 'FILING', publisher: 'Registry' })],
      }),
      '2025',
      'In force since 28 October 2025, last confirmed that day by a filing published by Registry. No end was published.',
    ],
    [
      'confirmed by a repost',
      aHistory('2025-10-28/', {
        confirmations: [
          confirmed('2026-04-27', { repostOf: 'source:post', originPublisher: 'Ledger' }),
        ],
      }),
      '2025',
      'In force since 28 October 2025, last confirmed on 27 April 2026 by a report published by Gazette that repeats what Ledger published. No end was published.',
    ],
    [
      'confirmed by a repost of unknown origin',
      aHistory('2025-10-28/', {
        confirmations: [confirmed('2026-04-27', { kind: 'FILING', repostOf: 'UNKNOWN' })],
      }),
      '2025',
      'In force since 28 October 2025, last confirmed on 27 April 2026 by a report published by Gazette that repeats another source. No end was published.',
    ],
    [
      'confirmed by a source without a publisher',
      aHistory('2025-10-28/', {
        confirmations: [confirmed('2026-04-27', { publisher: 'Unknown' })],
      }),
      '2025',
      'In force since 28 October 2025, last confirmed on 27 April 2026 by a report without a publisher. No end was published.',
    ],
    [
      'perhaps ended since the last confirmation',
      aHistory('2025-10-28/', { confirmations: [confirmed('2026-04-27')] }),
      '2027',
      'Possibly in force: since 28 October 2025, last confirmed on 27 April 2026 by a report published by Gazette; no end was published.',
    ],
    [
      'never confirmed',
      aHistory('2025-10-28/'),
      '2027',
      'Possibly in force: since 28 October 2025, not confirmed after that; no end was published.',
    ],
    [
      'one open condition',
      aHistory('2025-10-28/2030', { conditions: [aCondition('TERMINATES', 'Panel verifies AGI')] }),
      '2027',
      'In force from 28 October 2025 through 31 December 2030; “Panel verifies AGI” would end it sooner.',
    ],
    [
      'open conditions and no end',
      aHistory('2025-10-28/..', {
        conditions: [
          aCondition('TERMINATES', 'Sale'),
          aCondition('TERMINATES', 'Merger'),
          aCondition('TERMINATES', 'War'),
        ],
      }),
      '2027',
      'In force since 28 October 2025, with no end; “Sale”, “Merger” or “War” would end it.',
    ],
    [
      'an open condition of a right that has ended',
      aHistory('2024-10-28/2026-04-26', { conditions: [aCondition('TERMINATES', 'Sale')] }),
      '2026',
      'In force from 28 October 2024 through 26 April 2026.',
    ],
    [
      'an open condition that counts on some days only',
      aHistory('2024-10-28/2033', {
        conditions: [within(aCondition('TERMINATES', 'Sale'), '2031-01-01', '2033-01-01')],
      }),
      '2026',
      'In force from 28 October 2024 through 31 December 2033; “Sale” from 1 January 2031 through 31 December 2032 would end it sooner.',
    ],
    [
      'an open condition whose days have passed',
      aHistory('2024-10-28/2030', {
        conditions: [within(aCondition('TERMINATES', 'Sale'), '2025-01-01', '2026-01-01')],
      }),
      '2026',
      'In force from 28 October 2024 through 31 December 2030.',
    ],
    [
      'replaced in the year',
      aHistory('2019-07-22/..', { acts: [anAct('SUPERSEDES', '2025-01-21', ['First refusal'])] }),
      '2025',
      'In force from 22 July 2019 through 20 January 2025: it was replaced on 21 January 2025 by Alpha’s first refusal.',
    ],
    [
      'replaced by a signed agreement with two rights',
      aHistory('2019-07-22/..', {
        acts: [
          madeBy(
            anAct('SUPERSEDES', '2025-01-21', ['First refusal', 'Exclusivity']),
            'Second agreement',
            '2024-12-01',
          ),
        ],
      }),
      '2024',
      'In force from 22 July 2019 through 20 January 2025: the agreement of 1 December 2024 replaced it on 21 January 2025 with Alpha’s first refusal and Alpha’s exclusivity.',
    ],
    [
      'replaced after today',
      aHistory('2019-07-22/..', {
        acts: [madeBy(anAct('SUPERSEDES', '2027-01-21', ['First refusal']), 'Second agreement')],
      }),
      '2026',
      'In force from 22 July 2019 through 20 January 2027: the agreement effective on 21 January 2027 will replace it with Alpha’s first refusal.',
    ],
    [
      'assigned',
      aHistory('2019-07-22/..', {
        acts: [anAct('ASSIGNS', '2025-01-21', ['Licence of the heir'])],
      }),
      '2025',
      'In force from 22 July 2019 through 20 January 2025: it was assigned on 21 January 2025 to Alpha (licence of the heir).',
    ],
    [
      'terminated',
      aHistory('2019-07-22/..', { acts: [anAct('TERMINATES', '2025-01-21')] }),
      '2025',
      'In force from 22 July 2019 through 20 January 2025: it was ended on 21 January 2025.',
    ],
    [
      'waived',
      aHistory('2019-07-22/..', { acts: [madeBy(anAct('WAIVES', '2025-01-21'), 'Letter')] }),
      '2025',
      'In force from 22 July 2019 through 20 January 2025: the agreement effective on 21 January 2025 waived it.',
    ],
    [
      'ended by an event',
      aHistory('2019-07-22/..', { conditions: [aCondition('TERMINATES', 'Merger', '2025-03-01')] }),
      '2025',
      'In force from 22 July 2019 through 28 February 2025: “Merger” on 1 March 2025 ended it.',
    ],
    [
      'ended by an event of this month',
      aHistory('2019-07-22/..', {
        conditions: [aCondition('TERMINATES', 'Merger', '2026-06-01', '2026-06-30')],
      }),
      '2026',
      'In force from 22 July 2019 through 31 May 2026 at the earliest and 29 June 2026 at the latest: “Merger” on a day in June 2026 ended it.',
    ],
    [
      'perhaps ended by an event that may not count',
      aHistory('2019-07-22/..', {
        conditions: [
          within(
            aCondition('TERMINATES', 'Strike', '2025-06-01', '2025-06-30'),
            '2019-01-01',
            '2025-06-16',
          ),
        ],
      }),
      '2025',
      'In force since 22 July 2019, through 31 May 2025 at least; “Strike” on a day in June 2025 may have ended it.',
    ],
    [
      'ended on a day, or before by an imprecise act',
      aHistory('2019-07-22/..', {
        acts: [anAct('WAIVES', '2025-01-01', [], '2025-12-31')],
        conditions: [aCondition('TERMINATES', 'Merger', '2025-03-01')],
      }),
      '2025',
      'Possibly in force: from 22 July 2019 through 31 December 2024 at the earliest and 28 February 2025 at the latest; “Merger” on 1 March 2025 ended it; it may have been waived on a day in 2025.',
    ],
    [
      'activated by an event',
      aHistory('2025-10-28/2030', {
        conditions: [aCondition('ACTIVATES', 'Approval', '2026-02-03')],
      }),
      '2027',
      'In force from 3 February 2026, the day of “Approval”, through 31 December 2030.',
    ],
    [
      'activated by an event that may lie before its term',
      aHistory('2025-10-28/..', {
        conditions: [aCondition('ACTIVATES', 'Approval', '2025-01-01', '2025-12-31')],
      }),
      '2027',
      'In force since 28 October 2025 at the earliest and 31 December 2025 at the latest, not before the day of “Approval”, with no end.',
    ],
    [
      'activated by any of two events, which may lie before its term',
      aHistory('2025-10-28/..', {
        activation: 'ANY',
        conditions: [
          aCondition('ACTIVATES', 'Approval', '2025-01-01', '2025-12-31'),
          aCondition('ACTIVATES', 'Waiver', '2025-01-01', '2026-05-31'),
        ],
      }),
      '2027',
      'In force since 28 October 2025 at the earliest and 31 December 2025 at the latest, not before the day of “Approval” or “Waiver”, with no end.',
    ],
    [
      'activated by an act that voids its condition',
      aHistory('2025-10-28/2030', {
        conditions: [voided(aCondition('ACTIVATES', 'Approval'), '2026-02-03')],
      }),
      '2027',
      'In force from 3 February 2026, the day from which “Approval” was no longer needed, through 31 December 2030.',
    ],
    [
      'activated by an event and an act on one day',
      aHistory('2025-10-28/..', {
        conditions: [
          aCondition('ACTIVATES', 'Payment', '2026-02-03'),
          voided(aCondition('ACTIVATES', 'Approval'), '2026-02-03'),
        ],
      }),
      '2027',
      'In force since 3 February 2026, the day of “Payment” and the day from which “Approval” was no longer needed, with no end.',
    ],
    [
      'perhaps ended before it was activated',
      aHistory('2025-10-28/..', {
        conditions: [
          aCondition('ACTIVATES', 'Approval', '2026-02-01', '2026-02-28'),
          aCondition('TERMINATES', 'Merger', '2026-02-10'),
        ],
      }),
      '2026',
      'Possibly in force: from a day in February 2026, the day of “Approval”, through 9 February 2026; “Merger” on 10 February 2026 ended it; whether it began before it ended is not known.',
    ],
    [
      'perhaps ended by an event before its term began',
      aHistory('2025-10-28/2030', {
        conditions: [
          within(
            aCondition('TERMINATES', 'Strike', '2025-06-01', '2025-06-30'),
            '2019-01-01',
            '2025-06-16',
          ),
        ],
      }),
      '2026',
      'Possibly in force: from 28 October 2025 through 31 December 2030 at the latest; whether it began before it ended is not known; “Strike” on a day in June 2025 may have ended it.',
    ],
    [
      'without end, and perhaps ended by an event before its term began',
      aHistory('2025-10-28/..', {
        conditions: [
          within(
            aCondition('TERMINATES', 'Strike', '2025-06-01', '2025-06-30'),
            '2019-01-01',
            '2025-06-16',
          ),
        ],
      }),
      '2026',
      'Possibly in force: since 28 October 2025; whether it began before it ended is not known; “Strike” on a day in June 2025 may have ended it.',
    ],
    [
      'activated by an event that may not count',
      aHistory('2025-10-28/..', {
        conditions: [
          within(
            aCondition('ACTIVATES', 'Approval', '2026-02-01', '2026-02-28'),
            '2026-02-15',
            '2027-01-01',
          ),
        ],
      }),
      '2026',
      'Possibly in force: from 15 February 2026 at the earliest, the day of “Approval”, with no end; whether it began at all is not known.',
    ],
    [
      'ended by an event, if not before',
      aHistory('2025-10-28/', { conditions: [aCondition('TERMINATES', 'Merger', '2026-03-01')] }),
      '2025',
      'In force from 28 October 2025 through 28 October 2025 at the earliest and 28 February 2026 at the latest: “Merger” on 1 March 2026 ended it; no earlier end was published.',
    ],
    [
      'disputed',
      aHistory('2025-10-28/2030', { assertion: 'DISPUTED' }),
      '2027',
      'In force from 28 October 2025 through 31 December 2030. The statement is disputed.',
    ],
    [
      'deprecated',
      aHistory('2025-10-28/2030', { rank: 'DEPRECATED', rankReason: 'no document shows it' }),
      '2027',
      'In force from 28 October 2025 through 31 December 2030. The statement is deprecated: no document shows it.',
    ],
    [
      'outranked by an alternative',
      aHistory('2025-10-28/2030', {
        alternativeIds: ['right:better'],
        alternatives: [
          { ...aHistory('2025'), rightId: 'right:better', label: 'Cap', rank: 'PREFERRED' },
        ],
      }),
      '2027',
      'In force from 28 October 2025 through 31 December 2030. Only one of it and the cap can be right, and it is not preferred.',
    ],
    [
      'corrected or withdrawn',
      aHistory('2025-10-28/2030', { knownUntil: parseDay('2026-05-01') }),
      '2027',
      'In force from 28 October 2025 through 31 December 2030. The statement counts as wrong from 1 May 2026 on.',
    ],
  ])('%s', (_, of, when, words) => {
    expect(explained(of, when)).toBe(words);
  });
});

test('what can end a right through another is told of the one that replaced that', () => {
  const merger = aCondition('TERMINATES', 'Merger');
  const old = aHistory('2020-01-01/2030', {
    rightId: 'right:old',
    label: 'Old licence',
    conditions: [merger, aCondition('TERMINATES', 'Sale')],
    acts: [anAct('SUPERSEDES', '2025-01-01', ['New licence'])],
  });
  const next = aHistory('2025-01-01/2032', {
    rightId: 'right:s0',
    label: 'New licence',
    conditions: [{ ...merger }],
  });
  const heads = new Map([old, next].map((head) => [head.rightId, head]));
  expect(
    explained(aHistory('2021-01-01/2031', { conditions: [endsWith(old)], heads }), '2026'),
  ).toBe(
    'In force from 1 January 2021 through 31 December 2031; “Merger” (through the new licence) would end it sooner.',
  );
});

test('what can end a right through two others is told of the one whose condition still counts', () => {
  const merger = aCondition('TERMINATES', 'Merger');
  const master = aHistory('2020-01-01/2040', { rightId: 'right:master', conditions: [merger] });
  const closed = aHistory('2022-01-01/2032', {
    rightId: 'right:s0',
    label: 'Closed licence',
    conditions: [within(endsWith(master), '2020-01-01', '2025-01-01')],
  });
  const open = aHistory('2022-01-01/2032', {
    rightId: 'right:s1',
    label: 'Open licence',
    conditions: [endsWith(master)],
  });
  const old = aHistory('2020-01-01/2030', {
    rightId: 'right:old',
    acts: [anAct('SUPERSEDES', '2022-01-01', ['Closed licence', 'Open licence'])],
  });
  const heads = new Map([master, closed, open, old].map((head) => [head.rightId, head]));
  expect(
    explained(aHistory('2021-01-01/2031', { conditions: [endsWith(old)], heads }), '2026'),
  ).toBe(
    'In force from 1 January 2021 through 31 December 2031; “Merger” (through the open licence) would end it sooner.',
  );
});

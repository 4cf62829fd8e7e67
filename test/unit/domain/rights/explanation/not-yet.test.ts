import { describe, expect, test } from 'vitest';
import type { RightHistory } from '../../../../../src/domain/model/history.ts';
import {
  aCondition,
  aHistory,
  anAct,
  explained,
  voided,
  within,
} from '../../../../support/a-history.ts';

type Case = readonly [title: string, of: RightHistory, when: string, words: string];

describe('a right that is not yet in force', () => {
  test.each<Case>([
    [
      'its term begins later',
      aHistory('2028-05-01/2030'),
      '2027',
      'Not yet in force: its term begins on 1 May 2028.',
    ],
    [
      'its term begins on an imprecise day',
      aHistory('2028/2030'),
      '2027',
      'Not yet in force: its term begins on a day in 2028.',
    ],
    [
      'its term began after the asked time',
      aHistory('2025-05-01/2030'),
      '2024',
      'Not yet in force: it took effect only on 1 May 2025.',
    ],
    [
      'its term begins later, and it waits for an event',
      aHistory('2028-05-01/2030', { conditions: [aCondition('ACTIVATES', 'Approval')] }),
      '2027',
      'Not yet in force: its term begins on 1 May 2028, and it waits for “Approval”.',
    ],
    [
      'its term began after the asked time, and it waited in vain',
      aHistory('2025-05-01/2025', { conditions: [aCondition('ACTIVATES', 'Approval')] }),
      '2024',
      'Not yet in force: its term was to begin on 1 May 2025, and it waited for “Approval”.',
    ],
    [
      'its term begins later, and so does it',
      aHistory('2025-05-01/2030', {
        conditions: [aCondition('ACTIVATES', 'Approval', '2026-02-03')],
      }),
      '2024',
      'Not yet in force: it took effect only on 3 February 2026, the day of “Approval”.',
    ],
    [
      'it waits for an event',
      aHistory('2025-10-28/2030', { conditions: [aCondition('ACTIVATES', 'Approval')] }),
      '2027',
      'Not yet in force: it waits for “Approval”.',
    ],
    [
      'it waits for any of two',
      aHistory('2025-10-28/2030', {
        activation: 'ANY',
        conditions: [aCondition('ACTIVATES', 'Approval'), aCondition('ACTIVATES', 'Waiver')],
      }),
      '2027',
      'Not yet in force: it waits for “Approval” or “Waiver”.',
    ],
    [
      'it waits for both of two',
      aHistory('2025-10-28/2030', {
        conditions: [aCondition('ACTIVATES', 'Approval'), aCondition('ACTIVATES', 'Payment')],
      }),
      '2027',
      'Not yet in force: it waits for “Approval” and “Payment”.',
    ],
    [
      'it waited for an event',
      aHistory('2024-10-28/2030', { conditions: [aCondition('ACTIVATES', 'Approval')] }),
      '2025',
      'Not yet in force: it waited for “Approval”, which had not happened by 31 December 2025.',
    ],
    [
      'it waited for any of two',
      aHistory('2024-10-28/2030', {
        activation: 'ANY',
        conditions: [aCondition('ACTIVATES', 'Approval'), aCondition('ACTIVATES', 'Waiver')],
      }),
      '2025',
      'Not yet in force: it waited for “Approval” or “Waiver”, neither of which had happened by 31 December 2025.',
    ],
    [
      'it was activated after the asked time',
      aHistory('2024-10-28/2030', {
        conditions: [aCondition('ACTIVATES', 'Approval', '2026-02-03')],
      }),
      '2025',
      'Not yet in force: it took effect only on 3 February 2026, the day of “Approval”.',
    ],
    [
      'it was activated on an imprecise day after the asked time',
      aHistory('2024-10-28/2030', {
        conditions: [aCondition('ACTIVATES', 'Approval', '2026-02-01', '2026-02-28')],
      }),
      '2025',
      'Not yet in force: it took effect only on a day in February 2026, the day of “Approval”.',
    ],
    [
      'it may have been activated after the asked time',
      aHistory('2024-10-28/2030', {
        conditions: [
          within(
            aCondition('ACTIVATES', 'Approval', '2026-02-01', '2026-02-28'),
            '2026-02-15',
            '2027-01-01',
          ),
        ],
      }),
      '2025',
      'Not yet in force: it may have begun on 15 February 2026 at the earliest, the day of “Approval”.',
    ],
    [
      'its term begins later, and an event may come later still',
      aHistory('2025-05-01/2030', {
        conditions: [aCondition('ACTIVATES', 'Approval', '2025-01-01', '2025-12-31')],
      }),
      '2024',
      'Not yet in force: it took effect only on a day from 1 May 2025 through 31 December 2025, not before the day of “Approval”.',
    ],
    [
      'its term begins later, and an event may not count',
      aHistory('2025-05-01/2030', {
        conditions: [
          within(
            aCondition('ACTIVATES', 'Approval', '2025-01-01', '2025-12-31'),
            '2025-02-01',
            '2027-01-01',
          ),
        ],
      }),
      '2024',
      'Not yet in force: it may have begun on 1 May 2025 at the earliest, not before the day of “Approval”.',
    ],
    [
      'an act will no longer ask for the event',
      aHistory('2025-10-28/2030', {
        conditions: [voided(aCondition('ACTIVATES', 'Approval'), '2028-02-03')],
      }),
      '2027',
      'Not yet in force: it begins on 3 February 2028, the day from which “Approval” is no longer needed.',
    ],
    [
      'the event happened on a day that does not count',
      aHistory('2025-10-28/2030', {
        conditions: [
          within(aCondition('ACTIVATES', 'Approval', '2025-12-01'), '2026-01-01', '2029-01-01'),
        ],
      }),
      '2027',
      'Not yet in force: it waits for “Approval” from 1 January 2026 through 31 December 2028.',
    ],
    [
      'the event had not happened on a day that counts',
      aHistory('2024-10-28/2030', {
        conditions: [
          within(aCondition('ACTIVATES', 'Approval', '2024-12-01'), '2025-01-01', '2029-01-01'),
        ],
      }),
      '2025',
      'Not yet in force: it waited for “Approval” from 1 January 2025 through 31 December 2028, which had not happened by 31 December 2025.',
    ],
    [
      'the days on which the event counts are past',
      aHistory('2024-10-28/2030', {
        conditions: [within(aCondition('ACTIVATES', 'Approval'), '2025-01-01', '2026-01-01')],
      }),
      '2027',
      'Not yet in force: it waited for “Approval” from 1 January 2025 through 31 December 2025, which had not happened, so that it will not begin.',
    ],
    [
      'the days are past on which one of any two events counts',
      aHistory('2024-10-28/2030', {
        activation: 'ANY',
        conditions: [
          within(aCondition('ACTIVATES', 'Approval'), '2025-01-01', '2026-01-01'),
          aCondition('ACTIVATES', 'Waiver'),
        ],
      }),
      '2027',
      'Not yet in force: it waits for “Approval” from 1 January 2025 through 31 December 2025 or “Waiver”.',
    ],
    [
      'it ended in the asked time without having begun',
      aHistory('2024-10-28/2025-06-30', { conditions: [aCondition('ACTIVATES', 'Approval')] }),
      '2025',
      'Never took effect: “Approval” had not happened when its term ran out on 30 June 2025.',
    ],
    [
      'it was replaced in the asked time without having begun',
      aHistory('2024-10-28/2030', {
        conditions: [aCondition('ACTIVATES', 'Approval')],
        acts: [anAct('SUPERSEDES', '2025-06-30', ['Licence'])],
      }),
      '2025',
      'Never took effect: “Approval” had not happened when it was replaced on 30 June 2025 by Alpha’s licence.',
    ],
  ])('%s', (_, of, when, words) => {
    expect(explained(of, when)).toBe(words);
  });
});

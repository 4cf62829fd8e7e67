import { describe, expect, test } from 'vitest';
import type { Assumptions, RightHistory } from '../../../../../src/domain/model/history.ts';
import { aCondition, aHistory, assume, explained, within } from '../../../../support/a-history.ts';

type Case = readonly [
  title: string,
  of: RightHistory,
  when: string,
  assumptions: Assumptions,
  words: string,
];

describe('a right under an assumption', () => {
  test.each<Case>([
    [
      'an end',
      aHistory('2025-10-28/2030', { conditions: [aCondition('TERMINATES', 'Panel verifies AGI')] }),
      '2028',
      assume('panel-verifies-agi', '2029-06-30'),
      'In force from 28 October 2025 through 29 June 2029 instead of 31 December 2030: “Panel verifies AGI” on 30 June 2029 (assumed) would end it.',
    ],
    [
      'an end before the asked time',
      aHistory('2025-10-28/2030', { conditions: [aCondition('TERMINATES', 'Merger')] }),
      '2030',
      assume('merger', '2029-06-30'),
      'Would have ended on 29 June 2029 instead of 31 December 2030, having begun on 28 October 2025: “Merger” on 30 June 2029 (assumed) would end it.',
    ],
    [
      'an end in the past',
      aHistory('2025-10-28/', { conditions: [aCondition('TERMINATES', 'Merger')] }),
      '2026',
      assume('merger', '2025-12-01'),
      'Would have ended on a day from 28 October 2025 through 30 November 2025 instead of an end that was not published, having begun on 28 October 2025: “Merger” on 1 December 2025 (assumed) would have ended it; no earlier end was published.',
    ],
    [
      'no end',
      aHistory('2025-10-28/..', { conditions: [aCondition('TERMINATES', 'Merger', '2026-02-03')] }),
      '2027',
      assume('merger', 'never'),
      'In force since 28 October 2025, with no end instead of an end on 2 February 2026. This assumes that “Merger” never happens.',
    ],
    [
      'an end of a right without end',
      aHistory('2025-10-28/..', { conditions: [aCondition('TERMINATES', 'Merger')] }),
      '2027',
      assume('merger', '2027-06-30'),
      'In force from 28 October 2025 through 29 June 2027 instead of having no end: “Merger” on 30 June 2027 (assumed) would end it.',
    ],
    [
      'that an open condition is never met',
      aHistory('2025-10-28/2030', { conditions: [aCondition('TERMINATES', 'Merger')] }),
      '2027',
      assume('merger', 'never'),
      'In force from 28 October 2025 through 31 December 2030. This assumes that “Merger” never happens.',
    ],
    [
      'a start',
      aHistory('2025-10-28/2030', { conditions: [aCondition('ACTIVATES', 'Approval')] }),
      '2027',
      assume('approval', '2027-07-01'),
      'In force from 1 July 2027, the day of “Approval” (assumed), through 31 December 2030.',
    ],
    [
      'a start after the asked time',
      aHistory('2025-10-28/2030', { conditions: [aCondition('ACTIVATES', 'Approval')] }),
      '2026',
      assume('approval', '2027-07-01'),
      'Not yet in force: it would begin on 1 July 2027, the day of “Approval” (assumed).',
    ],
    [
      'a start after the end',
      aHistory('2019-10-28/2022', { conditions: [aCondition('ACTIVATES', 'Approval')] }),
      '2026',
      assume('approval', '2027-07-01'),
      'Would never have taken effect: its term ran out on 31 December 2022, before “Approval” (assumed on 1 July 2027).',
    ],
    [
      'a start on a day that does not count',
      aHistory('2025-10-28/2030', {
        conditions: [within(aCondition('ACTIVATES', 'Approval'), '2025-10-28', '2027-01-01')],
      }),
      '2031',
      assume('approval', '2027-07-01'),
      'Would never take effect: its term runs out on 31 December 2030, without “Approval” from 28 October 2025 through 31 December 2026 (assumed on 1 July 2027).',
    ],
    [
      'no start',
      aHistory('2025-10-28/2030', {
        conditions: [aCondition('ACTIVATES', 'Approval', '2026-02-03')],
      }),
      '2027',
      assume('approval', 'never'),
      'Not yet in force: it would not begin without “Approval” (assumed never to happen).',
    ],
    [
      'that a right that began and ended never began',
      aHistory('2019-10-28/2022', {
        conditions: [aCondition('ACTIVATES', 'Approval', '2020-02-03')],
      }),
      '2026',
      assume('approval', 'never'),
      'Would never have taken effect: its term ran out on 31 December 2022, without “Approval” (assumed never to happen).',
    ],
    [
      'what is recorded',
      aHistory('2025-10-28/2030', {
        conditions: [aCondition('TERMINATES', 'Merger', '2026-02-03')],
      }),
      '2027',
      assume('merger', '2026-02-03'),
      'Ended on 2 February 2026, having begun on 28 October 2025: “Merger” on 3 February 2026 ended it.',
    ],
    [
      'an event after the right has ended',
      aHistory('2020-10-28/2023', { conditions: [aCondition('TERMINATES', 'Merger')] }),
      '2026',
      assume('merger', '2024-06-01'),
      'Ended on 31 December 2023, having begun on 28 October 2020: its term ran out.',
    ],
    [
      'an event on the day after its last one',
      aHistory('2020-10-28/2023', { conditions: [aCondition('TERMINATES', 'Merger')] }),
      '2026',
      assume('merger', '2024-01-01'),
      'Would have ended on 31 December 2023, having begun on 28 October 2020: “Merger” on 1 January 2024 (assumed) would have ended it.',
    ],
    [
      'an event that this right does not hang on',
      aHistory('2025-10-28/2030'),
      '2027',
      assume('merger', '2026-02-03'),
      'In force from 28 October 2025 through 31 December 2030.',
    ],
  ])('%s', (_, of, when, assumptions, words) => {
    expect(explained(of, when, { assumptions })).toBe(words);
  });
});

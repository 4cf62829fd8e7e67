import { describe, expect, test } from 'vitest';
import type { ActHistory, RightHistory } from '../../../../../src/domain/model/history.ts';
import { parseDay } from '../../../../../src/domain/time/day.ts';
import {
  aCondition,
  aHistory,
  anAct,
  explained,
  madeBy,
  within,
} from '../../../../support/a-history.ts';

type Case = readonly [title: string, of: RightHistory, when: string, words: string];

const hiding = (of: ActHistory): ActHistory => ({
  ...of,
  successors: of.successors.map((successor) => ({
    ...successor,
    knownUntil: parseDay('2026-01-01'),
  })),
});

describe('a right that has ended', () => {
  test.each<Case>([
    [
      'it was replaced by another one of its name',
      aHistory('2019-07-22/..', {
        acts: [madeBy(anAct('SUPERSEDES', '2025-10-28', ['Right']), 'Second', '2025-10-28')],
      }),
      '2026',
      'Ended on 27 October 2025, having begun on 22 July 2019: the agreement of 28 October 2025 replaced it with Alpha’s new right.',
    ],
    [
      'by its term',
      aHistory('2019-07-22/2022'),
      '2026',
      'Ended on 31 December 2022, having begun on 22 July 2019: its term ran out.',
    ],
    [
      'by its term, on its only day',
      aHistory('2022-07-22/2022-07-22'),
      '2026',
      'Ended on 22 July 2022, its only day in force: its term ran out.',
    ],
    [
      'on an imprecise day',
      aHistory('2019/2022~'),
      '2026',
      'Ended on a day in 2022, having begun on a day in 2019: its term ran out.',
    ],
    [
      'by its term, after today',
      aHistory('2019-07-22/2026'),
      '2027',
      'Will have ended on 31 December 2026, having begun on 22 July 2019: its term runs out.',
    ],
    [
      'replaced',
      aHistory('2019-07-22/..', {
        acts: [anAct('SUPERSEDES', '2025-01-21', ['First refusal', 'Exclusivity'])],
      }),
      '2026',
      'Ended on 20 January 2025, having begun on 22 July 2019: it was replaced on 21 January 2025 by Alpha’s first refusal and Alpha’s exclusivity.',
    ],
    [
      'replaced by an agreement',
      aHistory('2025-01-21/2030', {
        acts: [
          madeBy(
            anAct('SUPERSEDES', '2025-10-28', ['Free choice']),
            'Second agreement',
            '2025-10-28',
          ),
        ],
      }),
      '2026',
      'Ended on 27 October 2025, having begun on 21 January 2025: the agreement of 28 October 2025 replaced it with Alpha’s free choice.',
    ],
    [
      'replaced by an agreement after today',
      aHistory('2025-01-21/2030', {
        acts: [
          madeBy(
            anAct('SUPERSEDES', '2026-10-28', ['Free choice']),
            'Second agreement',
            '2026-05-01',
          ),
        ],
      }),
      '2027',
      'Will have ended on 27 October 2026, having begun on 21 January 2025: the agreement of 1 May 2026 will replace it on 28 October 2026 with Alpha’s free choice.',
    ],
    [
      'replaced by an amendment of a month',
      aHistory('2019-07-22/2030', {
        acts: [
          madeBy(
            anAct('SUPERSEDES', '2021-03-01', ['Free choice'], '2021-03-31'),
            'Change of March',
            '2021-03',
            'AMENDMENT',
          ),
        ],
      }),
      '2026',
      'Ended on a day from 28 February 2021 through 30 March 2021, having begun on 22 July 2019: the amendment of March 2021 replaced it with Alpha’s free choice.',
    ],
    [
      'waived by a paper whose sort has no name',
      aHistory('2019-07-22/2030', {
        acts: [madeBy(anAct('WAIVES', '2024-07-09'), 'Letter to the board', '2024-07-09', 'OTHER')],
      }),
      '2026',
      'Ended on 8 July 2024, having begun on 22 July 2019: “Letter to the board” of 9 July 2024 waived it.',
    ],
    [
      'replaced by a right that is not visible',
      aHistory('2019-07-22/..', {
        acts: [hiding(anAct('SUPERSEDES', '2025-01-21', ['First refusal']))],
      }),
      '2026',
      'Ended on 20 January 2025, having begun on 22 July 2019: it was replaced on 21 January 2025.',
    ],
    [
      'assigned',
      aHistory('2019-07-22/..', {
        acts: [anAct('ASSIGNS', '2025-01-21', ['Licence of the heir'])],
      }),
      '2026',
      'Ended on 20 January 2025, having begun on 22 July 2019: it was assigned on 21 January 2025 to Alpha (licence of the heir).',
    ],
    [
      'terminated',
      aHistory('2019-07-22/..', { acts: [anAct('TERMINATES', '2025-10-28')] }),
      '2026',
      'Ended on 27 October 2025, having begun on 22 July 2019: it was ended on 28 October 2025.',
    ],
    [
      'terminated, so that it had begun before',
      aHistory('2025/..', { acts: [anAct('TERMINATES', '2025-03-01')] }),
      '2026',
      'Ended on 28 February 2025, having begun on a day from 1 January 2025 through 28 February 2025: it was ended on 1 March 2025.',
    ],
    [
      'waived on an imprecise day',
      aHistory('2019-07-22/..', { acts: [anAct('WAIVES', '2025-10-01', [], '2025-10-31')] }),
      '2026',
      'Ended on a day from 30 September 2025 through 30 October 2025, having begun on 22 July 2019: it was waived on a day in October 2025.',
    ],
    [
      'replaced on an imprecise day',
      aHistory('2025/..', { acts: [anAct('SUPERSEDES', '2025-03-01', ['Licence'], '2025-03-31')] }),
      '2026',
      'Ended on a day from 28 February 2025 through 30 March 2025, having begun on a day from 1 January 2025 through 30 March 2025: it was replaced on a day in March 2025 by Alpha’s licence.',
    ],
    [
      'by a condition',
      aHistory('2019-07-22/..', { conditions: [aCondition('TERMINATES', 'Merger', '2024-03-01')] }),
      '2026',
      'Ended on 29 February 2024, having begun on 22 July 2019: “Merger” on 1 March 2024 ended it.',
    ],
    [
      'by its term, or perhaps before by an event',
      aHistory('2019-07-22/2022', {
        conditions: [
          within(
            aCondition('TERMINATES', 'Strike', '2022-06-01', '2022-06-30'),
            '2022-06-16',
            '2023-01-01',
          ),
        ],
      }),
      '2026',
      'Ended on a day from 15 June 2022 through 31 December 2022, having begun on 22 July 2019: its term ran out; “Strike” on a day in June 2022 may have ended it.',
    ],
    [
      'by its term, or perhaps by an event before its term began',
      aHistory('2019-07-22/2022', {
        conditions: [
          within(
            aCondition('TERMINATES', 'Strike', '2019-06-01', '2019-06-30'),
            '2019-06-16',
            '2023-01-01',
          ),
        ],
      }),
      '2026',
      'Ended on a day from 22 July 2019 through 31 December 2022, having begun, if at all, on 22 July 2019: its term ran out; “Strike” on a day in June 2019 may have ended it.',
    ],
    [
      'perhaps without ever having been in force',
      aHistory('2019-07-22/2022', {
        conditions: [
          within(
            aCondition('ACTIVATES', 'Approval', '2022-06-01', '2022-06-30'),
            '2022-06-16',
            '2023-01-01',
          ),
        ],
      }),
      '2026',
      'Ended on 31 December 2022, having begun, if at all, on 16 June 2022 at the earliest, the day of “Approval”: its term ran out.',
    ],
    [
      'activated late',
      aHistory('2019-07-22/2022', {
        conditions: [aCondition('ACTIVATES', 'Approval', '2021-02-03')],
      }),
      '2026',
      'Ended on 31 December 2022, having begun on 3 February 2021, the day of “Approval”: its term ran out.',
    ],
    [
      'never activated before its term ran out',
      aHistory('2019-07-22/2022', { conditions: [aCondition('ACTIVATES', 'Approval')] }),
      '2026',
      'Never took effect: “Approval” had not happened when its term ran out on 31 December 2022.',
    ],
    [
      'never activated by any of three',
      aHistory('2019-07-22/2022', {
        activation: 'ANY',
        conditions: [
          aCondition('ACTIVATES', 'Approval'),
          aCondition('ACTIVATES', 'Waiver'),
          aCondition('ACTIVATES', 'Payment'),
        ],
      }),
      '2026',
      'Never took effect: “Approval”, “Waiver” or “Payment” had not happened when its term ran out on 31 December 2022.',
    ],
    [
      'never activated by both of two',
      aHistory('2019-07-22/2022', {
        conditions: [aCondition('ACTIVATES', 'Approval'), aCondition('ACTIVATES', 'Payment')],
      }),
      '2026',
      'Never took effect: “Approval” and “Payment” had not happened when its term ran out on 31 December 2022.',
    ],
    [
      'activated after its term',
      aHistory('2019-07-22/2022', {
        conditions: [aCondition('ACTIVATES', 'Approval', '2024-02-03')],
      }),
      '2026',
      'Never took effect: “Approval” had not happened when its term ran out on 31 December 2022.',
    ],
    [
      'terminated before it was activated',
      aHistory('2024/..', {
        conditions: [aCondition('ACTIVATES', 'Approval')],
        acts: [anAct('TERMINATES', '2025-05-01')],
      }),
      '2026',
      'Never took effect: “Approval” had not happened when it was ended on 1 May 2025.',
    ],
    [
      'replaced before it was activated',
      aHistory('2024/..', {
        conditions: [aCondition('ACTIVATES', 'Approval')],
        acts: [madeBy(anAct('SUPERSEDES', '2025-05-01', ['Licence']), 'Second agreement')],
      }),
      '2026',
      'Never took effect: “Approval” had not happened when the agreement effective on 1 May 2025 replaced it with Alpha’s licence.',
    ],
    [
      'ended by an event before it was activated',
      aHistory('2024/..', {
        conditions: [
          aCondition('ACTIVATES', 'Approval'),
          aCondition('TERMINATES', 'Merger', '2025-05-01'),
        ],
      }),
      '2026',
      'Never took effect: “Approval” had not happened when “Merger” on 1 May 2025 ended it.',
    ],
    [
      'never to be activated if all stays as it is',
      aHistory('2025/2028', { conditions: [aCondition('ACTIVATES', 'Approval')] }),
      '2030',
      'Will not take effect unless “Approval” comes first: its term runs out on 31 December 2028.',
    ],
    [
      'never to be activated, as its event counts no more',
      aHistory('2025/2028', {
        conditions: [within(aCondition('ACTIVATES', 'Approval'), '2025-01-01', '2026-01-01')],
      }),
      '2030',
      'Will not take effect: “Approval” from 1 January 2025 through 31 December 2025 has not happened, and its term runs out on 31 December 2028.',
    ],
    [
      'never to be activated by both of two if all stays as it is',
      aHistory('2025/2028', {
        conditions: [aCondition('ACTIVATES', 'Approval'), aCondition('ACTIVATES', 'Payment')],
      }),
      '2030',
      'Will not take effect unless “Approval” and “Payment” come first: its term runs out on 31 December 2028.',
    ],
    [
      'terminated before its term began',
      aHistory('2026-03-01/2030', { acts: [anAct('TERMINATES', '2025-05-01')] }),
      '2026',
      'Never took effect: it was ended on 1 May 2025, before its term could begin on 1 March 2026.',
    ],
    [
      'ended by an event before its term can begin',
      aHistory('2028-05-01/2030', {
        conditions: [aCondition('TERMINATES', 'Merger', '2025-03-01')],
      }),
      '2027',
      'Never took effect: “Merger” on 1 March 2025 ended it, before its term could begin on 1 May 2028.',
    ],
  ])('%s', (_, of, when, words) => {
    expect(explained(of, when)).toBe(words);
  });
});

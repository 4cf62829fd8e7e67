import { describe, expect, test } from 'vitest';
import type {
  Assumptions,
  ActHistory,
  ConditionHistory,
  RightHistory,
} from '../../../../src/domain/model/history.ts';
import { evaluate } from '../../../../src/domain/rights/evaluate.ts';
import { OPEN, parseDay } from '../../../../src/domain/time/day.ts';
import { parseTerm } from '../../../../src/domain/time/edtf.ts';

const day = parseDay;
const right = (edtf: string, rest: Partial<RightHistory> = {}): RightHistory => ({
  rightId: 'right:r',
  knownFrom: day('2020-01-01'),
  knownUntil: OPEN,
  rank: 'NORMAL',
  term: parseTerm(edtf),
  activation: 'ALL',
  confirmations: [],
  conditions: [],
  acts: [],
  ...rest,
});
const act = (
  kind: ActHistory['kind'],
  on: string,
  labels: readonly string[] = [],
  until = on,
): ActHistory => ({
  id: `act:${kind.toLowerCase()}`,
  kind,
  knownFrom: day('2020-01-01'),
  knownUntil: OPEN,
  earliest: day(on),
  latest: day(until),
  successors: labels.map((label, i) => ({
    id: `right:s${i}`,
    label,
    knownFrom: day('2020-01-01'),
    knownUntil: OPEN,
  })),
});
const condition = (
  effect: ConditionHistory['effect'],
  label: string,
  on?: string,
  until = on,
): ConditionHistory => ({
  id: `condition:${label.toLowerCase().replaceAll(' ', '-')}`,
  label,
  effect,
  knownFrom: day('2020-01-01'),
  knownUntil: OPEN,
  within: null,
  voids: [],
  event: {
    id: `event:${label.toLowerCase().replaceAll(' ', '-')}`,
    label,
    occurred: on ? { earliest: day(on), latest: day(until!), knownFrom: day('2020-01-01') } : null,
  },
});
const within = (of: ConditionHistory, from: string, until: string): ConditionHistory => ({
  ...of,
  within: { from: day(from), until: day(until) },
});
const voided = (of: ConditionHistory, on: string): ConditionHistory => ({
  ...of,
  voids: [
    {
      actId: 'act:void',
      knownFrom: day('2020-01-01'),
      knownUntil: OPEN,
      earliest: day(on),
      latest: day(on),
    },
  ],
});
const hiding = (of: ActHistory): ActHistory => ({
  ...of,
  successors: of.successors.map((successor) => ({ ...successor, knownUntil: day('2026-01-01') })),
});
const explained = (of: RightHistory, year: number, assumptions: Assumptions = new Map()) =>
  evaluate(of, {
    window: { from: day(`${year}-01-01`), until: day(`${year + 1}-01-01`) },
    knownAt: day('2026-06-30'),
    assumptions,
  }).explanation;

describe('one plain sentence says why', () => {
  test.each<[string, RightHistory, number, string]>([
    [
      'in force with an exact end',
      right('2025-10-28/2030'),
      2027,
      'In force from 28 October 2025 through 31 December 2030.',
    ],
    [
      'in force without end',
      right('2026-04-27/..'),
      2027,
      'In force from 27 April 2026 with no end.',
    ],
    [
      'in force, end not published',
      right('2025-10-28/', {
        confirmations: [{ visibleFrom: day('2026-04-27'), on: day('2026-04-27'), said: false }],
      }),
      2025,
      'In force from 28 October 2025 at least through 27 April 2026, with no end published.',
    ],
    [
      'possibly in force after the last confirmation',
      right('2025-10-28/'),
      2027,
      'Possibly in force from 28 October 2025 at least through 28 October 2025, with no end published.',
    ],
    [
      'in force with an imprecise start',
      right('2019/..'),
      2020,
      'In force from a day in 2019 with no end.',
    ],
    [
      'possibly in force with an imprecise end',
      right('2025-10-28/2030~'),
      2030,
      'In force from 28 October 2025 through a day in 2030.',
    ],
    [
      'in force and defeasible',
      right('2025-10-28/2030', { conditions: [condition('TERMINATES', 'Panel verifies AGI')] }),
      2027,
      'In force from 28 October 2025 through 31 December 2030; would end on the day of this event: Panel verifies AGI.',
    ],
    [
      'in force and defeasible by several',
      right('2025-10-28/2030', {
        conditions: [
          condition('TERMINATES', 'Panel verifies AGI'),
          condition('TERMINATES', 'Sale'),
          condition('TERMINATES', 'War'),
        ],
      }),
      2027,
      'In force from 28 October 2025 through 31 December 2030; would end on the day of any of these events: Panel verifies AGI, Sale or War.',
    ],
    [
      'replaced within the year',
      right('2019-07-22/..', { acts: [act('SUPERSEDES', '2025-01-21', ['First refusal'])] }),
      2025,
      'In force from 22 July 2019 through 20 January 2025; replaced on 21 January 2025 by: First refusal.',
    ],
    [
      'superseded',
      right('2019-07-22/..', {
        acts: [act('SUPERSEDES', '2025-01-21', ['First refusal', 'Exclusivity'])],
      }),
      2026,
      'Superseded: it was in force from 22 July 2019 through 20 January 2025; replaced on 21 January 2025 by: First refusal and Exclusivity.',
    ],
    [
      'assigned',
      right('2019-07-22/..', { acts: [act('ASSIGNS', '2025-01-21', ['Licence of the heir'])] }),
      2026,
      'Superseded: it was in force from 22 July 2019 through 20 January 2025; assigned on 21 January 2025, continued as: Licence of the heir.',
    ],
    [
      'terminated',
      right('2019-07-22/..', { acts: [act('TERMINATES', '2025-10-28')] }),
      2026,
      'Terminated: it was in force from 22 July 2019 through 27 October 2025; terminated on 28 October 2025.',
    ],
    [
      'waived on an imprecise day',
      right('2019-07-22/..', { acts: [act('WAIVES', '2025-10-01', [], '2025-10-31')] }),
      2026,
      'Terminated: it was in force from 22 July 2019 through a day from 30 September 2025 through 30 October 2025; waived on a day in October 2025.',
    ],
    [
      'ended by a condition',
      right('2019-07-22/..', { conditions: [condition('TERMINATES', 'Merger', '2024-03-01')] }),
      2026,
      'Terminated: it was in force from 22 July 2019 through 29 February 2024; ended by this event on 1 March 2024: Merger.',
    ],
    [
      'expired',
      right('2019-07-22/2022'),
      2026,
      'Expired: it was in force from 22 July 2019 through 31 December 2022, when its term ran out.',
    ],
    [
      'expired without ever having been in force',
      right('2019-07-22/2022', { conditions: [condition('ACTIVATES', 'Approval')] }),
      2026,
      'Expired: its term ran out on 31 December 2022; it was never in force, for want of this event: Approval.',
    ],
    [
      'ended before it was in force',
      right('2024/..', {
        conditions: [condition('ACTIVATES', 'Approval')],
        acts: [act('TERMINATES', '2025-05-01')],
      }),
      2026,
      'Terminated: it ended before it was ever in force; terminated on 1 May 2025.',
    ],
    [
      'contingent',
      right('2025-10-28/2030', { conditions: [condition('ACTIVATES', 'Approval')] }),
      2027,
      'Not in force: its term began on 28 October 2025, but it waits for this event, which had not happened by 31 December 2027: Approval.',
    ],
    [
      'contingent on any of two',
      right('2025-10-28/2030', {
        activation: 'ANY',
        conditions: [condition('ACTIVATES', 'Approval'), condition('ACTIVATES', 'Waiver')],
      }),
      2027,
      'Not in force: its term began on 28 October 2025, but it waits for any of these events, none of which had happened by 31 December 2027: Approval or Waiver.',
    ],
    [
      'contingent on two',
      right('2025-10-28/2030', {
        conditions: [condition('ACTIVATES', 'Approval'), condition('ACTIVATES', 'Payment')],
      }),
      2027,
      'Not in force: its term began on 28 October 2025, but it waits for these events, which had not happened by 31 December 2027: Approval and Payment.',
    ],
    [
      'not yet in force',
      right('2028-05-01/2030'),
      2027,
      'Not yet in force: its term begins on 1 May 2028.',
    ],
    [
      'not yet in force on an imprecise day',
      right('2028/2030'),
      2027,
      'Not yet in force: its term begins on a day in 2028.',
    ],
    [
      'not yet in force, and then contingent',
      right('2028-05-01/2030', { conditions: [condition('ACTIVATES', 'Approval')] }),
      2027,
      'Not yet in force: its term begins on 1 May 2028 and then waits for this event: Approval.',
    ],
    [
      'activated by an event',
      right('2025-10-28/2030', { conditions: [condition('ACTIVATES', 'Approval', '2026-02-03')] }),
      2027,
      'In force from 3 February 2026, the day of this event: Approval, through 31 December 2030.',
    ],
    [
      'in force on one day',
      right('2025-12-31/2025-12-31'),
      2025,
      'In force on 31 December 2025 only.',
    ],
    [
      'in force, assigned',
      right('2019-07-22/..', { acts: [act('ASSIGNS', '2025-01-21', ['Licence of the heir'])] }),
      2025,
      'In force from 22 July 2019 through 20 January 2025; assigned on 21 January 2025, continued as: Licence of the heir.',
    ],
    [
      'in force, terminated',
      right('2019-07-22/..', { acts: [act('TERMINATES', '2025-01-21')] }),
      2025,
      'In force from 22 July 2019 through 20 January 2025; terminated on 21 January 2025.',
    ],
    [
      'in force, waived',
      right('2019-07-22/..', { acts: [act('WAIVES', '2025-01-21')] }),
      2025,
      'In force from 22 July 2019 through 20 January 2025; waived on 21 January 2025.',
    ],
    [
      'in force, ended by an event',
      right('2019-07-22/..', { conditions: [condition('TERMINATES', 'Merger', '2025-03-01')] }),
      2025,
      'In force from 22 July 2019 through 28 February 2025; ended by this event on 1 March 2025: Merger.',
    ],
    [
      'in force, perhaps ended by an event that may not count',
      right('2019-07-22/..', {
        conditions: [
          within(
            condition('TERMINATES', 'Strike', '2025-06-01', '2025-06-30'),
            '2019-01-01',
            '2025-06-16',
          ),
        ],
      }),
      2025,
      'In force from 22 July 2019 at least through 31 May 2025; may have been ended by this event on a day in June 2025: Strike.',
    ],
    [
      'in force, ended on a day, or before by an imprecise act',
      right('2019-07-22/..', {
        acts: [act('WAIVES', '2025-01-01', [], '2025-12-31')],
        conditions: [condition('TERMINATES', 'Merger', '2025-03-01')],
      }),
      2025,
      'Possibly in force from 22 July 2019 through a day from 31 December 2024 through 28 February 2025; ended by this event on 1 March 2025: Merger; may have been waived on a day in 2025.',
    ],
    [
      'activated by an act that voids its condition',
      right('2025-10-28/2030', {
        conditions: [voided(condition('ACTIVATES', 'Approval'), '2026-02-03')],
      }),
      2027,
      'In force from 3 February 2026, the day from which an act no longer asks for this event: Approval, through 31 December 2030.',
    ],
    [
      'activated by the last of an event and an act on one day',
      right('2025-10-28/2030', {
        conditions: [
          condition('ACTIVATES', 'Payment', '2026-02-03'),
          voided(condition('ACTIVATES', 'Approval'), '2026-02-03'),
        ],
      }),
      2027,
      'In force from 3 February 2026, the day of this event: Payment, and the day from which an act no longer asks for this event: Approval, through 31 December 2030.',
    ],
    [
      'superseded by a right that is not visible',
      right('2019-07-22/..', {
        acts: [hiding(act('SUPERSEDES', '2025-01-21', ['First refusal']))],
      }),
      2026,
      'Superseded: it was in force from 22 July 2019 through 20 January 2025; replaced on 21 January 2025.',
    ],
    [
      'superseded before it was in force',
      right('2024/..', {
        conditions: [condition('ACTIVATES', 'Approval')],
        acts: [act('SUPERSEDES', '2025-05-01', ['Licence'])],
      }),
      2026,
      'Superseded: it ended before it was ever in force; replaced on 1 May 2025 by: Licence.',
    ],
    [
      'assigned before it was in force',
      right('2024/..', {
        conditions: [condition('ACTIVATES', 'Approval')],
        acts: [act('ASSIGNS', '2025-05-01', ['Licence'])],
      }),
      2026,
      'Superseded: it ended before it was ever in force; assigned on 1 May 2025, continued as: Licence.',
    ],
    [
      'superseded, so that it had begun before',
      right('2025/..', { acts: [act('SUPERSEDES', '2025-03-01', ['Licence'], '2025-03-31')] }),
      2026,
      'Superseded: it was in force from a day from 1 January 2025 through 30 March 2025 through a day from 28 February 2025 through 30 March 2025; replaced on a day in March 2025 by: Licence.',
    ],
    [
      'terminated, so that it had begun before',
      right('2025/..', { acts: [act('TERMINATES', '2025-03-01')] }),
      2026,
      'Terminated: it was in force from a day from 1 January 2025 through 28 February 2025 through 28 February 2025; terminated on 1 March 2025.',
    ],
    [
      'waived before it was in force',
      right('2024/..', {
        conditions: [condition('ACTIVATES', 'Approval')],
        acts: [act('WAIVES', '2025-05-01')],
      }),
      2026,
      'Terminated: it ended before it was ever in force; waived on 1 May 2025.',
    ],
    [
      'ended by an event before it was in force',
      right('2024/..', {
        conditions: [
          condition('ACTIVATES', 'Approval'),
          condition('TERMINATES', 'Merger', '2025-05-01'),
        ],
      }),
      2026,
      'Terminated: it ended before it was ever in force; ended by this event on 1 May 2025: Merger.',
    ],
    [
      'expired, perhaps ended before',
      right('2019-07-22/2022', {
        conditions: [
          within(
            condition('TERMINATES', 'Strike', '2022-06-01', '2022-06-30'),
            '2022-06-16',
            '2023-01-01',
          ),
        ],
      }),
      2026,
      'Expired: it was in force from 22 July 2019 through a day from 15 June 2022 through 31 December 2022, when its term ran out; may have been ended by this event on a day in June 2022: Strike.',
    ],
    [
      'expired, perhaps without ever having been in force',
      right('2019-07-22/2022', {
        conditions: [
          within(
            condition('ACTIVATES', 'Approval', '2022-06-01', '2022-06-30'),
            '2022-06-16',
            '2023-01-01',
          ),
        ],
      }),
      2026,
      'Expired: it may have been in force from 16 June 2022, the day of this event: Approval, through 31 December 2022, when its term ran out.',
    ],
    [
      'contingent on an event whose day does not count',
      right('2025-10-28/2030', {
        conditions: [
          within(condition('ACTIVATES', 'Approval', '2025-12-01'), '2026-01-01', '2029-01-01'),
        ],
      }),
      2027,
      'Not in force: its term began on 28 October 2025, but it waits for this event, which had not happened on a day that counts by 31 December 2027: Approval.',
    ],
    [
      'contingent on an event that an act later no longer asks for',
      right('2025-10-28/2030', {
        conditions: [voided(condition('ACTIVATES', 'Approval'), '2028-02-03')],
      }),
      2027,
      'Not in force: its term began on 28 October 2025, but it waits for this event, which had not happened by 31 December 2027: Approval (no longer asked for from 3 February 2028).',
    ],
    [
      'contingent until its term ran out',
      right('2025-10-28/2027-06-30', { conditions: [condition('ACTIVATES', 'Approval')] }),
      2027,
      'Not in force: its term began on 28 October 2025, but it waits for this event, which had not happened by 31 December 2027: Approval; its term ran out on 30 June 2027.',
    ],
    [
      'contingent until it was replaced',
      right('2025-10-28/2030', {
        conditions: [condition('ACTIVATES', 'Approval')],
        acts: [act('SUPERSEDES', '2027-06-30', ['Licence'])],
      }),
      2027,
      'Not in force: its term began on 28 October 2025, but it waits for this event, which had not happened by 31 December 2027: Approval; replaced on 30 June 2027 by: Licence.',
    ],
    [
      'contingent until an event ended it',
      right('2025-10-28/2030', {
        conditions: [
          condition('ACTIVATES', 'Approval'),
          condition('TERMINATES', 'Merger', '2027-03-01'),
        ],
      }),
      2027,
      'Not in force: its term began on 28 October 2025, but it waits for this event, which had not happened by 31 December 2027: Approval; ended by this event on 1 March 2027: Merger.',
    ],
    [
      'not yet in force, and ended before it will be',
      right('2028-05-01/2030', { conditions: [condition('TERMINATES', 'Merger', '2027-03-01')] }),
      2027,
      'Not yet in force: its term begins on 1 May 2028; ended by this event on 1 March 2027: Merger.',
    ],
  ])('%s', (_, of, year, sentence) => {
    expect(explained(of, year)).toBe(sentence);
  });

  test.each<[string, RightHistory, number, Assumptions, string]>([
    [
      'an assumed end',
      right('2025-10-28/2030', { conditions: [condition('TERMINATES', 'Merger')] }),
      2030,
      new Map([['event:merger', day('2029-06-30')]]),
      'Terminated: it was in force from 28 October 2025 through 29 June 2029; ended by this event, as assumed, on 30 June 2029: Merger.',
    ],
    [
      'an assumed start',
      right('2025-10-28/2030', { conditions: [condition('ACTIVATES', 'Approval')] }),
      2027,
      new Map([['event:approval', day('2027-07-01')]]),
      'In force from 1 July 2027, the day of this event, as assumed: Approval, through 31 December 2030.',
    ],
    [
      'an event assumed later than the year',
      right('2025-10-28/2030', { conditions: [condition('ACTIVATES', 'Approval')] }),
      2026,
      new Map([['event:approval', day('2027-07-01')]]),
      'Not in force: its term began on 28 October 2025, but it waits for this event, which had not happened by 31 December 2026: Approval (on 1 July 2027, as assumed).',
    ],
  ])('%s is said to be assumed', (_, of, year, assumptions, sentence) => {
    expect(explained(of, year, assumptions)).toBe(sentence);
  });
});

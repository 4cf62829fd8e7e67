import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/domain/rights/evaluate.ts';
import { parseDay } from '../../../../src/domain/time/day.ts';
import { aCondition, aHistory, anAct, endsWith, within } from '../../../support/a-history.ts';

test('a condition is pending only while days on which it counts lie ahead', () => {
  const approval = within(aCondition('ACTIVATES', 'Approval'), '2025-01-01', '2026-01-01');
  const pendingOn = (day: string) => {
    const today = parseDay(day);
    const view = { window: { from: today, until: today + 1 }, knownAt: today, today };
    return evaluate(aHistory('2024-10-28/2030', { conditions: [approval] }), {
      ...view,
      assumptions: new Map(),
    }).pendingConditionIds;
  };
  expect(pendingOn('2025-12-31')).toEqual(['condition:approval']);
  expect(pendingOn('2026-01-01')).toEqual([]);
});

test('a condition of a right that was replaced is not pending for one that hangs on it', () => {
  const old = aHistory('2020-01-01/2030', {
    rightId: 'right:old',
    conditions: [aCondition('TERMINATES', 'Sale')],
    acts: [anAct('SUPERSEDES', '2025-01-01', ['New'])],
  });
  const next = aHistory('2025-01-01/2032', {
    rightId: 'right:s0',
    conditions: [aCondition('TERMINATES', 'Merger')],
  });
  const history = aHistory('2021-01-01/2031', {
    conditions: [endsWith(old)],
    heads: new Map([old, next].map((head) => [head.rightId, head])),
  });
  const today = parseDay('2026-06-30');
  const window = { from: today, until: today + 1 };
  expect(
    evaluate(history, { window, knownAt: today, today, assumptions: new Map() })
      .pendingConditionIds,
  ).toEqual(['condition:ends-with', 'condition:merger']);
});

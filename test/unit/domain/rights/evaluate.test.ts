import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/domain/rights/evaluate.ts';
import { parseDay } from '../../../../src/domain/time/day.ts';
import { aCondition, aHistory, within } from '../../../support/a-history.ts';

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

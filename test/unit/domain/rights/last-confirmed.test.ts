import { expect, test } from 'vitest';
import { effectiveTerm } from '../../../../src/domain/rights/effective-term.ts';
import { lastConfirmed } from '../../../../src/domain/rights/evaluate.ts';
import { isoDay, parseDay } from '../../../../src/domain/time/day.ts';
import { aHistory, anAct, confirmed } from '../../../support/a-history.ts';

const confirmations = [
  confirmed('2025-01-01'),
  confirmed('2025-11-01', { id: 'source:analysis', kind: 'ANALYSIS' }),
  confirmed('2025-11-01', { id: 'source:z', kind: 'FILING' }),
  confirmed('2025-11-01', { id: 'source:a', kind: 'FILING' }),
  confirmed('2026-04-27', { id: 'source:late' }),
];

function lastOn(knownAt: string, rest: Parameters<typeof aHistory>[1] = {}): string | null {
  const right = aHistory('2025-10-28/', { confirmations, ...rest });
  const known = parseDay(knownAt);
  const last = lastConfirmed(right, effectiveTerm(right, known, new Map()), known);
  return last && `${isoDay(last.day)} ${last.source.id}`;
}

test('the newest visible confirming day counts', () => {
  expect(lastOn('2026-06-30')).toBe('2026-04-27 source:late');
});

test('of several sources of that day the first by kind counts, then by id', () => {
  expect(lastOn('2026-04-26')).toBe('2025-11-01 source:a');
});

test('a day before the right began confirms nothing', () => {
  expect(lastOn('2025-10-31')).toBeNull();
});

test('a day on which the right had ended confirms nothing', () => {
  expect(lastOn('2026-06-30', { acts: [anAct('TERMINATES', '2026-04-27')] })).toBe(
    '2025-11-01 source:a',
  );
});

import { expect, test } from 'vitest';
import { evaluate } from '../../../../../src/domain/rights/evaluate.ts';
import { dayOf, OPEN, parseDay } from '../../../../../src/domain/time/day.ts';
import { aHistory } from '../../../../support/a-history.ts';

/** The words of a right in a year for a group whose member belongs to it from a day in 2025. */
function told(edtf: string, year: number): string {
  const days = {
    startEarliest: parseDay('2025-01-01'),
    startLatest: parseDay('2025-12-31'),
    endEarliest: parseDay('2027-01-01'),
    endLatest: OPEN,
    ordered: true,
  };
  const link = { memberId: 'Beta', groupId: 'Alpha', ordinal: 0, days };
  const today = parseDay('2026-06-30');
  return evaluate(
    aHistory(edtf),
    {
      window: { from: dayOf(year, 1, 1), until: dayOf(year, 7, 1) },
      knownAt: today,
      today,
      assumptions: new Map(),
    },
    'OVERLAPS',
    { ways: [{ days, paths: [{ links: [link], days }] }], nameOf: (id) => id },
  ).explanation;
}

test('a right counts for a group as surely as its party is a member', () => {
  const because =
    'because Beta belongs to it from a day in 2025 through 31 December 2026 at least.';
  expect(told('2020-01-01/..', 2026)).toContain(` It counts for Alpha ${because}`);
  expect(told('2020-01-01/..', 2025)).toContain(` It may count for Alpha ${because}`);
});

test('a right that may have ended before its party joined may count for the group', () => {
  expect(told('2020-01-01/2025-03-31', 2025)).toContain(' It may count for Alpha ');
  expect(told('2020/2026~', 2026)).toContain('. It counts for Alpha ');
});

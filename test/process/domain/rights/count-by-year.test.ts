import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RIGHT_GROUPINGS } from '../../../../src/domain/model/right.ts';
import { countByYear, groupKeys } from '../../../../src/domain/rights/count-by-year.ts';
import type { RightWithBounds } from '../../../../src/domain/rights/select.ts';
import { tallyRights } from '../../../../src/domain/rights/tally.ts';
import { dayOf } from '../../../../src/domain/time/day.ts';
import { yearWindow } from '../../../../src/domain/time/span.ts';
import { arbitraryDay, arbitraryGraph } from '../../../support/arbitrary-graph.ts';
import { arbitraryFilter } from '../../../support/arbitrary-question.ts';
import { anEvaluatedRight, evaluatedRights } from '../../../support/evaluated.ts';
import { NO_FILTER } from '../../../../src/domain/rights/question.ts';
import { aQuestion } from '../../../support/every-question.ts';
import { runs } from '../../../support/runs.ts';

const YEARS = { from: 2019, through: 2028 };

test('a right counts in each year that it touches, and as whole in those that it fills', () => {
  const [startEarliest, startLatest] = [dayOf(2024, 6, 1), dayOf(2025, 1, 1)];
  const [endEarliest, endLatest] = [dayOf(2026, 1, 1), dayOf(2027, 1, 1)];
  const right = anEvaluatedRight({
    version: { startEarliest, startLatest, endEarliest, endLatest, statedStart: dayOf(2023, 1, 1) },
  });
  const { groups, totals } = countByYear(NO_FILTER, [right], { from: 2022, through: 2027 }, () => [
    'LICENSE',
  ]);
  const none = { key: 'LICENSE', inForce: 0, possible: 0, contingent: 0, wholeYear: 0 };
  expect(groups).toEqual([
    { ...none, year: 2023, contingent: 1 },
    { ...none, year: 2024, possible: 1 },
    { ...none, year: 2025, inForce: 1, wholeYear: 1 },
    { ...none, year: 2026, possible: 1 },
  ]);
  expect([...totals]).toEqual([2024, 2025, 2026].map((year) => [year, 1]));
});

const anyCount = fc
  .record({
    graph: arbitraryGraph,
    knownAt: arbitraryDay,
    filter: arbitraryFilter,
    groupBy: fc.constantFrom(...RIGHT_GROUPINGS),
  })
  .map(({ graph, knownAt, filter, groupBy }) => ({
    rights: evaluatedRights(graph, knownAt),
    filter,
    groupBy,
    keysOf: ({ rightId }: RightWithBounds) =>
      groupKeys(
        graph.records.RIGHT.find(({ id }) => id === rightId)!,
        groupBy,
      ),
  }));

test('the total of a year is what the tally of that year has in force', () => {
  fc.assert(
    fc.property(anyCount, ({ rights, filter, keysOf, groupBy }) => {
      const { groups, totals } = countByYear(filter, rights, YEARS, keysOf);
      for (let year = YEARS.from; year <= YEARS.through; year++) {
        const { statuses } = tallyRights(aQuestion({ window: yearWindow(year) }, filter), rights);
        expect(totals.get(year) ?? 0).toBe(statuses.IN_FORCE);
        if (!['HOLDER', 'KIND', 'POSITION'].includes(groupBy)) continue;
        const ofYear = groups.filter((group) => group.year === year);
        const sum = (count: (group: (typeof groups)[number]) => number) =>
          ofYear.reduce((total, group) => total + count(group), 0);
        expect(sum(({ inForce, possible }) => inForce + possible)).toBe(statuses.IN_FORCE);
        expect(sum(({ contingent }) => contingent)).toBe(statuses.CONTINGENT);
      }
    }),
    runs(30),
  );
});

test('rights counted elsewhere are added in, and groups stand in order of year and key', () => {
  fc.assert(
    fc.property(anyCount, fc.nat({ max: 9 }), ({ rights, filter, keysOf }, cut) => {
      const others = countByYear(filter, rights.slice(cut), YEARS, keysOf);
      const { groups, totals } = countByYear(filter, rights.slice(0, cut), YEARS, keysOf, others);
      const whole = countByYear(filter, rights, YEARS, keysOf);
      expect(groups).toEqual(whole.groups);
      expect(new Map([...totals].sort())).toEqual(new Map([...whole.totals].sort()));
      expect(groups).toEqual(
        groups.toSorted((a, b) => a.year - b.year || (a.key < b.key ? -1 : 1)),
      );
    }),
    runs(30),
  );
});

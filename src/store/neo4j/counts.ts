import type { RightGrouping } from '../../domain/model/right.ts';
import { dayOf, OPEN } from '../../domain/time/day.ts';
import type { Read } from './dataset.ts';
import {
  isEmpty,
  isUnfiltered,
  knownRights,
  rightsParameters,
} from './rights/rights-parameters.ts';
import { filterIndexOf, NO_BOUNDS } from './rights/rights-plan.ts';
import type { RightsQuestion } from '../../domain/rights/question.ts';
import {
  byYearAndKey,
  countByYear,
  groupKeys,
  type YearCount,
  type YearCounts,
  ZERO_COUNTS,
} from '../../domain/rights/count-by-year.ts';

/** The number of rights of one group that have the same years. */
interface YearRow {
  readonly key: string | null;
  /** First and last year in force, certain, throughout and contingent: `2020 2024 2020 2023 …`. */
  readonly years: string;
  readonly count: number;
}

/** The eight numbers of `years`. */
type YearBounds = readonly [number, number, number, number, number, number, number, number];

type MutableCount = { -readonly [Field in keyof YearCount]: YearCount[Field] };

/**
 * Counts rights by year and group. The database counts equal spans; this adds them up by year.
 * Rights that are clipped to memberships are counted one by one.
 */
export const yearCounts: Read<'yearCounts'> = async (dataset, question, from, through, groupBy) => {
  const { knownAt, filter, except } = question;
  if (isEmpty({ ...question, statuses: ['IN_FORCE'] })) return { groups: [], totals: new Map() };
  const asked = [knownAt, filter, except, from, through, groupBy];
  return dataset.cached('year-counts', asked, async () => {
    const bounds = { ...NO_BOUNDS, endAfter: from > 1000 ? dayOf(from, 1, 1) : -OPEN };
    if (filter.members !== null) {
      const rights = await knownRights(dataset, question, bounds);
      return countByYear(filter, rights, { from, through }, (right) => groupKeys(right, groupBy));
    }
    const parameters = await rightsParameters(dataset, question, bounds, { groupBy });
    const rows = await dataset.rows<YearRow>(queryOf(question, groupBy), parameters);
    return yearCountsOf(rows, filter.certainty, from, through, groupBy);
  });
};

function queryOf(question: RightsQuestion, groupBy: RightGrouping): string {
  if (isUnfiltered(question) && (groupBy === 'KIND' || groupBy === 'POSITION'))
    return 'year-counts-unfiltered';
  return filterIndexOf(question.filter) === null ? 'year-counts' : 'year-counts-by-filter';
}

function yearCountsOf(
  rows: readonly YearRow[],
  certainty: RightsQuestion['filter']['certainty'],
  from: number,
  through: number,
  groupBy: RightGrouping,
): YearCounts {
  const groups = new Map<string, MutableCount>();
  const totals = new Map<number, number>();
  for (const { key, years, count } of rows) {
    const [first, last, firstSure, lastSure, firstWhole, lastWhole, firstWaiting, lastWaiting] =
      years.split(' ').map(Number) as unknown as YearBounds;
    const firstOfAll = Math.max(from, Math.min(first, firstWaiting));
    const lastOfAll = Math.min(through, Math.max(last, lastWaiting));
    for (let year = firstOfAll; year <= lastOfAll; year++) {
      const isSure = year >= firstSure && year <= lastSure;
      const isInForce =
        year >= first &&
        year <= last &&
        (certainty === null || (certainty === 'CERTAIN') === isSure);
      if (isInForce && (groupBy !== 'ASSET' || key === null))
        totals.set(year, (totals.get(year) ?? 0) + count);
      const isWaiting = year >= firstWaiting && year <= lastWaiting;
      if (key === null || !(isInForce || isWaiting)) continue;
      const group = groups.get(`${year} ${key}`) ?? { year, key, ...ZERO_COUNTS };
      groups.set(`${year} ${key}`, group);
      if (isWaiting) group.contingent += count;
      else group[isSure ? 'inForce' : 'possible'] += count;
      if (isInForce && year >= firstWhole && year <= lastWhole) group.wholeYear += count;
    }
  }
  return { groups: [...groups.values()].sort(byYearAndKey), totals };
}

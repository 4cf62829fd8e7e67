import type { RightGrouping } from '../../domain/model/right.ts';
import { dayOf, OPEN } from '../../domain/time/day.ts';
import { compareText } from '../../domain/text/normalise.ts';
import type { Dataset } from './dataset.ts';
import { questionParameters } from './rights.ts';
import { isEmpty, isWhole, leadOf, leadParameters, NO_BOUNDS } from './rights-plan.ts';
import type { RightsQuestion } from '../../domain/rights/question.ts';
import type { YearCount, YearCounts } from '../../domain/rights/count-by-year.ts';

/** The number of rights of one group that have the same years. */
interface YearRow {
  readonly key: string | null;
  /** First and last year in force, certain, throughout and contingent: `2020 2024 2020 2023 …`. */
  readonly years: string;
  readonly count: number;
}

type Counted = Record<'inForce' | 'possible' | 'contingent' | 'wholeYear', number>;

/** Counts rights by year and group. The database counts equal spans; this adds them up by year. */
export async function yearCounts(
  dataset: Dataset,
  question: RightsQuestion,
  from: number,
  through: number,
  groupBy: RightGrouping,
): Promise<YearCounts> {
  const { knownAt, filter, except } = question;
  if (isEmpty({ ...question, statuses: ['IN_FORCE'] })) return { groups: [], totals: new Map() };
  return dataset.cached(
    'year-counts',
    [knownAt, filter, except, from, through, groupBy],
    async () => {
      const bounds = { ...NO_BOUNDS, endAfter: from > 1000 ? dayOf(from, 1, 1) : -OPEN };
      const asked = { ...leadParameters(filter), groupBy };
      const rows = await dataset.read<YearRow>(
        queryOf(question, groupBy),
        await questionParameters(dataset, question, bounds, asked),
      );
      return yearCountsOf(rows, filter.certainty, from, through, groupBy);
    },
  );
}

function queryOf(question: RightsQuestion, groupBy: RightGrouping): string {
  if (isWhole(question) && (groupBy === 'KIND' || groupBy === 'POSITION'))
    return 'year-counts-whole';
  return leadOf(question.filter) === null ? 'year-counts' : 'year-counts-of';
}

type Eight = readonly [number, number, number, number, number, number, number, number];

function yearCountsOf(
  rows: readonly YearRow[],
  certainty: RightsQuestion['filter']['certainty'],
  from: number,
  through: number,
  groupBy: RightGrouping,
): YearCounts {
  const groups = new Map<string, Map<number, Counted>>();
  const totals = new Map<number, number>();
  for (const { key, years, count } of rows) {
    const [first, last, firstSure, lastSure, firstWhole, lastWhole, firstWaiting, lastWaiting] =
      years.split(' ').map(Number) as unknown as Eight;
    for (
      let year = Math.max(from, Math.min(first, firstWaiting));
      year <= Math.min(through, Math.max(last, lastWaiting));
      year++
    ) {
      const sure = year >= firstSure && year <= lastSure;
      const inForce =
        year >= first && year <= last && (certainty === null || (certainty === 'CERTAIN') === sure);
      if (inForce && (groupBy !== 'ASSET' || key === null))
        totals.set(year, (totals.get(year) ?? 0) + count);
      const waiting = year >= firstWaiting && year <= lastWaiting;
      if (key === null || !(inForce || waiting)) continue;
      const group = groupOf(groups, key, year);
      if (waiting) group.contingent += count;
      else group[sure ? 'inForce' : 'possible'] += count;
      if (inForce && year >= firstWhole && year <= lastWhole) group.wholeYear += count;
    }
  }
  return {
    groups: [...groups]
      .flatMap(([key, byYear]) =>
        [...byYear].map(([year, counts]): YearCount => ({ year, key, ...counts })),
      )
      .sort(byYearAndKey),
    totals,
  };
}

function groupOf(groups: Map<string, Map<number, Counted>>, key: string, year: number): Counted {
  const byYear = groups.get(key) ?? new Map<number, Counted>();
  groups.set(key, byYear);
  const group = byYear.get(year) ?? { inForce: 0, possible: 0, contingent: 0, wholeYear: 0 };
  byYear.set(year, group);
  return group;
}

function byYearAndKey(a: YearCount, b: YearCount): number {
  return a.year - b.year || compareText(a.key, b.key);
}

import { GROUPED_FIELDS, type Right, type RightGrouping } from '../model/right.ts';
import { compareText } from '../text/normalise.ts';
import { yearWindow } from '../time/span.ts';
import type { RightsFilter } from './question.ts';
import { type RightWithBounds, statusAndCertainty, statusFor } from './select.ts';

/** Rights of one group in one year; `wholeYear`: in force for certain throughout it. */
export interface YearCount {
  readonly year: number;
  /** The id of the group's node, or the kind or position. Rights without one are in no group. */
  readonly key: string;
  readonly inForce: number;
  readonly possible: number;
  readonly contingent: number;
  readonly wholeYear: number;
}

export interface YearCounts {
  /** Groups that are all zero are left out. In order of year and key. */
  readonly groups: readonly YearCount[];
  /** Distinct rights certainly or possibly in force, by year; years without any may be absent. */
  readonly totals: ReadonlyMap<number, number>;
}

const NONE: YearCounts = { groups: [], totals: new Map() };

/** Counts rights by calendar year, `through` included, and by key; adds them to `base`. */
export function countByYear<Counted extends RightWithBounds>(
  filter: RightsFilter,
  rights: readonly Counted[],
  years: { readonly from: number; readonly through: number },
  keysOf: (right: Counted) => readonly string[],
  base = NONE,
): YearCounts {
  const totals = new Map(base.totals);
  const groups = new Map(base.groups.map((group) => [`${group.year} ${group.key}`, group]));
  for (let year = years.from; year <= years.through; year++) {
    const window = yearWindow(year);
    for (const right of rights) {
      const found = statusFor({ window, match: 'OVERLAPS', filter }, right);
      const inForce = found?.status === 'IN_FORCE';
      if (inForce) totals.set(year, (totals.get(year) ?? 0) + 1);
      else if (found?.status !== 'CONTINGENT') continue;
      const certain = found.certainty === 'CERTAIN';
      const throughout = { window, match: 'THROUGHOUT', filter } as const;
      const wholeYear =
        certain && statusAndCertainty(throughout, right.version, right)?.certainty === 'CERTAIN';
      for (const key of keysOf(right)) {
        const group = groups.get(`${year} ${key}`) ?? { year, key, ...ZERO_COUNTS };
        groups.set(`${year} ${key}`, {
          year,
          key,
          inForce: group.inForce + Number(certain),
          possible: group.possible + Number(inForce && !certain),
          contingent: group.contingent + Number(!inForce),
          wholeYear: group.wholeYear + Number(wholeYear),
        });
      }
    }
  }
  return { groups: [...groups.values()].sort(byYearAndKey), totals };
}

export const ZERO_COUNTS = { inForce: 0, possible: 0, contingent: 0, wholeYear: 0 };

/** The keys of the groups of a right: none, one, or several assets. */
export function groupKeys(
  right: Pick<Right, (typeof GROUPED_FIELDS)[RightGrouping]>,
  groupBy: RightGrouping,
): readonly string[] {
  const keys: readonly string[] | string | null = right[GROUPED_FIELDS[groupBy]];
  return [keys ?? []].flat();
}

export function byYearAndKey(a: YearCount, b: YearCount): number {
  return a.year - b.year || compareText(a.key, b.key);
}

import { yearOfWhen, type When } from '../question/question.ts';
import { daysThrough, type DayRange } from '../time/day-range.ts';
import { firstOfYear, lastOfYear, yearOf } from '../time/days.ts';
import type { MetaFragment } from '../generated/documents.ts';

/** The years that the scrubber and the matrix show, both included. */
export interface Years {
  readonly from: number;
  readonly through: number;
}

export function daysOf({ from, through }: Years): DayRange {
  return daysThrough(firstOfYear(from), lastOfYear(through));
}

/** The server's limit of years in one query. */
const MAX_YEARS = 200;
const BEFORE = 60;
const AHEAD = 30;

/** From the first to the last day of any right, near today, and always with the asked year. */
export function yearsToShow(
  meta: Pick<MetaFragment, 'today' | 'earliest' | 'latest'>,
  when: When,
): Years {
  const now = yearOf(meta.today);
  const asked = yearOfWhen(when);
  const from = Math.max(yearOf(meta.earliest ?? meta.today), now - BEFORE);
  const through = Math.max(now + 3, Math.min(yearOf(meta.latest ?? meta.today) + 1, now + AHEAD));
  return {
    from: Math.max(Math.min(from, asked), asked - MAX_YEARS + 1),
    through: Math.min(Math.max(through, asked), asked + MAX_YEARS - 1),
  };
}

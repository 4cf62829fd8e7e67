import type { RightVersion } from '../../domain/model/history.ts';
import { civil, type Day, dayOf, OPEN } from '../../domain/time/day.ts';

/** First and last calendar year; a first after its last is none. */
type YearRange = readonly [number, number];
const NONE: YearRange = [1, 0];

/**
 * The calendar years in which a version is in force, is so for certain, is so for certain
 * throughout, and is contingent: first and last of each, as src/domain/time/status.ts judges them
 * year by year: eight numbers parted by spaces. Counting by year then needs no window; and as one
 * short text they fit into an index, and are told apart faster than lists.
 */
export function yearsOf(version: RightVersion): string {
  const { startEarliest, startLatest, endEarliest, endLatest, statedStart, ordered } = version;
  const inForce =
    startEarliest < endLatest ? ([yearAt(startEarliest), yearAt(endLatest - 1)] as const) : NONE;
  const certain = ordered ? ([yearAt(startLatest), yearAt(endEarliest - 1)] as const) : NONE;
  const throughout =
    ordered && startLatest < endEarliest
      ? ([firstYearFrom(startLatest), firstYearFrom(endEarliest + 1) - 2] as const)
      : NONE;
  const contingent = [
    yearAt(statedStart),
    Math.min(firstYearFrom(startEarliest + 1) - 2, yearAt(endLatest - 1)),
  ] as const;
  return [inForce, certain, throughout, contingent]
    .flatMap((range) => (range[0] <= range[1] ? range : NONE))
    .join(' ');
}

function yearAt(day: Day): number {
  return civil(Math.min(day, OPEN)).year;
}

/** The first year whose first day is this day or a later one. */
function firstYearFrom(day: Day): number {
  const { year } = civil(Math.min(day, OPEN));
  return day <= dayOf(year, 1, 1) ? year : year + 1;
}

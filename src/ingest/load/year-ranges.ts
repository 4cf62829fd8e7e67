import type { RightVersion } from '../../domain/model/history.ts';
import { civil, type Day, dayOf, OPEN } from '../../domain/time/day.ts';

/** First and last calendar year; none if the first is after the last. */
type YearRange = readonly [number, number];
const NONE: YearRange = [1, 0];

/**
 * The first and last calendar year in which a version is in force, certainly in force, certainly in
 * force throughout, and contingent, as src/domain/time/status.ts decides for each year. Eight
 * numbers in one short text fit into an index, and compare faster than lists.
 */
export function yearRanges(version: RightVersion): string {
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

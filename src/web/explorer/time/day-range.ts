import { dayNumber } from './days.ts';

/** The days that a strip is drawn on: from included, until excluded, as days since 1970. */
export interface DayRange {
  readonly from: number;
  readonly until: number;
}

/** The days from one through another, as ISO text; null is an open end. */
export function daysThrough(from: string, through: string | null): DayRange {
  return { from: dayNumber(from), until: through === null ? Infinity : dayNumber(through) + 1 };
}

/** Where a day lies in the reach, from 0 to 1; days beyond it lie at its edge. */
function share(day: number, reach: DayRange): number {
  return Math.max(0, Math.min(1, (day - reach.from) / (reach.until - reach.from)));
}

export function atDay(day: number, reach: DayRange): { left: string } {
  return { left: percent(share(day, reach)) };
}

export function overDays(days: DayRange, reach: DayRange): { left: string; width: string } {
  const left = share(days.from, reach);
  return { left: percent(left), width: percent(share(days.until, reach) - left) };
}

function percent(part: number): string {
  return `${(part * 100).toFixed(5)}%`;
}

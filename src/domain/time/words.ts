import { civil, dateOf, type Day, dayOf, OPEN } from './day.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day in words: `28 October 2025`. */
export function dayInWords(day: Day): string {
  return DAY.format(dateOf(day));
}

/**
 * The limits of a day, both included: `28 October 2025`, `a day in 2019`, else `5 March 2026 at the
 * earliest and 9 April 2026 at the latest`; OPEN: it may never come.
 */
export function dayLimitsInWords(earliest: Day, latest: Day): string {
  if (latest >= OPEN || earliest === latest || periodInWords(earliest, latest) !== null)
    return dayRangeInWords(earliest, latest);
  return `${dayInWords(earliest)} at the earliest and ${dayInWords(latest)} at the latest`;
}

/**
 * A range of days, both included: `28 October 2025`, `a day in April 2026` or `a day in 2019`, else
 * `a day from 5 March 2026 through 9 April 2026`; if it may never come, `5 March 2026 at the
 * earliest`.
 */
export function dayRangeInWords(earliest: Day, latest: Day): string {
  if (earliest === latest) return dayInWords(earliest);
  if (latest >= OPEN) return `${dayInWords(earliest)} at the earliest`;
  const period = periodInWords(earliest, latest);
  return period === null
    ? `a day from ${dayInWords(earliest)} through ${dayInWords(latest)}`
    : `a day in ${period}`;
}

/** The date of a thing, after *of*: `28 October 2025`, `March 2021`, else as a range of days. */
export function dateInWords(earliest: Day, latest: Day): string {
  return periodInWords(earliest, latest) ?? dayRangeInWords(earliest, latest);
}

function periodInWords(first: Day, last: Day): string | null {
  const { year, month } = civil(first);
  if (first === dayOf(year, 1, 1) && last === dayOf(year, 12, 31)) return String(year);
  const isMonth = first === dayOf(year, month, 1) && last === dayOf(year, month + 1, 0);
  return isMonth ? MONTH.format(dateOf(first)) : null;
}

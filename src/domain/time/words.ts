import { civil, type Day, dayOf, daysInMonth, OPEN } from './day.ts';

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const MONTHS = Array.from({ length: 12 }, (_, month) => MONTH.format(Date.UTC(2000, month)));

/** A day in words: `28 October 2025`. */
export function dayInWords(day: Day): string {
  const { year, month, day: dayOfMonth } = civil(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
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
  return first === dayOf(year, month, 1) && last === dayOf(year, month, daysInMonth(year, month))
    ? `${MONTHS[month - 1]} ${year}`
    : null;
}

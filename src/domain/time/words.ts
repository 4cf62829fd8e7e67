import { civil, type Day, dayOf, daysInMonth } from './day.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as a person reads it: `28 October 2025`. */
export function dayInWords(day: Day): string {
  const { year, month, day: dayOfMonth } = civil(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/**
 * One of several days as a person reads it: `28 October 2025` where they are one, `a day in April
 * 2026` or `a day in 2019` where they are exactly that period, else `a day from 5 March 2026
 * through 9 April 2026`.
 *
 * @param latest  included
 */
export function dayRangeInWords(earliest: Day, latest: Day): string {
  if (earliest === latest) return dayInWords(earliest);
  const { year, month } = civil(earliest);
  if (earliest === dayOf(year, 1, 1) && latest === dayOf(year, 12, 31)) return `a day in ${year}`;
  if (earliest === dayOf(year, month, 1) && latest === dayOf(year, month, daysInMonth(year, month)))
    return `a day in ${MONTHS[month - 1]} ${year}`;
  return `a day from ${dayInWords(earliest)} through ${dayInWords(latest)}`;
}

import { QuestionError, shortened } from '../../errors.ts';

/**
 * A calendar day: days since 1970-01-01 in the proleptic Gregorian calendar, negative before it.
 */
export type Day = number;

/** The days of 400 years, after which the Gregorian calendar repeats. */
const ERA_DAYS = 146_097;
/** The days from 0000-03-01 to 1970-01-01. */
const EPOCH_SHIFT = 719_468;

/** The stored day of "no end": 9999-12-31. The API returns null for it. */
export const OPEN: Day = dayOf(9999, 12, 31);

/** The first and last day that a question may name: 1000-01-01 and 9998-12-31. */
export const FIRST_DAY: Day = dayOf(1000, 1, 1);
export const LAST_DAY: Day = dayOf(9998, 12, 31);

// `days_from_civil` and `civil_from_days` of Howard Hinnant, see his page on date algorithms.
// Their years begin on 1 March, so that the leap day is the last of its year. The five months from
// March have 153 days, as the five from August do, so `(153 * month + 2) / 5` is the number of days
// before a month, if March is 0.

/**
 * The day of a year, a month (1 to 12) and a day of the month. A day past the month's end runs over
 * into the next month; callers that parse check `daysInMonth` first.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA_DAYS + dayOfEra - EPOCH_SHIFT;
}

/** Year, month (1 to 12) and day of the month of a day. */
export function civil(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / ERA_DAYS);
  const dayOfEra = shifted - era * ERA_DAYS;
  // Leap days are taken out: one in 1,460 days, but none in 36,524, yet one in 146,096.
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The number of days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A day as ISO 8601 text, such as `2026-04-27`. */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civil(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The day of an ISO text such as `2026-04-27`; null if the calendar has no such day. */
export function tryIsoDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

/**
 * The day that a question names, from 1000-01-01 through 9998-12-31.
 *
 * @throws {QuestionError} INVALID_DATE
 */
export function parseDay(text: string, argument: string | null = null): Day {
  const day = tryIsoDay(text);
  if (day === null || day < FIRST_DAY || day > LAST_DAY) {
    throw new QuestionError(
      'INVALID_DATE',
      `a date must be a day of the calendar as YYYY-MM-DD, from 1000-01-01 through 9998-12-31: ${shortened(text)}`,
      argument,
    );
  }
  return day;
}

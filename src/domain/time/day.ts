import { QuestionError, shortened } from '../../errors.ts';

/** A calendar day: days since 1970-01-01, proleptic Gregorian, negative before it. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The stored day of "no end": 9999-12-31. The API returns null for it. */
export const OPEN: Day = dayOf(9999, 12, 31);

/** The first and last day that a question may name: 1000-01-01 and 9998-12-31. */
export const FIRST_DAY: Day = dayOf(1000, 1, 1);
export const LAST_DAY: Day = dayOf(9998, 12, 31);

/**
 * The day of a year, a month (1 to 12) and a day of the month. A day past the month's end runs over
 * into the next month; callers that parse check `daysInMonth` first.
 */
export function dayOf(year: number, month: number, day: number): Day {
  // Date.UTC would take a year before 100 for one of the last century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY;
}

/** The midnight, in UTC, with which a day begins. */
export function dateOf(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

/** Year, month (1 to 12) and day of the month of a day. */
export function civil(day: Day): Readonly<Record<'year' | 'month' | 'day', number>> {
  const date = dateOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

export function isoDay(day: Day): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** The day of an ISO text such as `2026-04-27`; null if the calendar has no such day. */
export function tryIsoDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const day = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return isoDay(day) === text ? day : null;
}

/** The day that a question names, FIRST_DAY to LAST_DAY. @throws {QuestionError} INVALID_DATE */
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

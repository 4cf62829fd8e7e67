import { QuestionError } from '../../errors.ts';
import { type Day, dayOf, OPEN } from './day.ts';

/** Days from `from` (included) until `until` (excluded; OPEN for no end). */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

/**
 * The calendar year, 1000 to 9998, as a window of days. See docs/model.md#evaluation.
 *
 * @throws {QuestionError} INVALID_YEAR
 */
export function yearWindow(year: number, argument = 'year'): Span {
  if (!Number.isInteger(year) || year < 1000 || year > 9998) {
    throw new QuestionError('INVALID_YEAR', `${argument} must be 1000 to 9998: ${year}`, argument);
  }
  return { from: dayOf(year, 1, 1), until: dayOf(year + 1, 1, 1) };
}

export function dayWindow(day: Day): Span {
  return { from: day, until: day + 1 };
}

/** The days that two spans share; null if there are none. */
export function intersect(a: Span, b: Span): Span | null {
  const from = Math.max(a.from, b.from);
  const until = Math.min(a.until, b.until);
  return from < until ? { from, until } : null;
}

/** The number of days, or null if the span has no end. */
export function dayCount(span: Span): number | null {
  return span.until >= OPEN ? null : span.until - span.from;
}

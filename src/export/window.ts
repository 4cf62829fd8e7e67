import { QuestionError } from '../errors.ts';
import { type Day, isoDay, OPEN } from '../time/day.ts';
import { dayWindow, type Span, yearWindow } from '../time/span.ts';

/** The ways to say when; null: not given. Without any of them, today. */
export interface AskedTime {
  readonly year: number | null;
  readonly on: Day | null;
  /** `through` is included, `until` is not; null: no end. */
  readonly during: { readonly from: Day; readonly through: Day | null; readonly until: Day | null } | null;
}

/**
 * The days that are asked for. Refuses what the API refuses, in the same words.
 *
 * @throws {QuestionError} CONFLICTING_TIME_ARGUMENTS, INVALID_YEAR, EMPTY_PERIOD
 * @see docs/model.md#judging
 */
export function windowOf(time: AskedTime, today: Day): Span {
  const given = (['year', 'on', 'during'] as const).filter((name) => time[name] !== null);
  if (given.length > 1) {
    throw new QuestionError('CONFLICTING_TIME_ARGUMENTS', `at most one of year, on and during must be given: ${given.join(' and ')}`, given[1]);
  }
  if (time.year !== null) return yearWindow(time.year);
  return time.during ? periodOf(time.during) : dayWindow(time.on ?? today);
}

function periodOf({ from, through, until }: NonNullable<AskedTime['during']>): Span {
  if (through !== null && until !== null) {
    throw new QuestionError('CONFLICTING_TIME_ARGUMENTS', 'at most one of through and until must be given: both', 'during');
  }
  if (through !== null && through < from) {
    throw new QuestionError('EMPTY_PERIOD', `a period must not end before it starts: from ${isoDay(from)} through ${isoDay(through)}`, 'during');
  }
  if (until !== null && until <= from) {
    throw new QuestionError('EMPTY_PERIOD', `a period must have at least one day: from ${isoDay(from)} until ${isoDay(until)} (excluded)`, 'during');
  }
  return { from, until: through !== null ? through + 1 : until ?? OPEN };
}

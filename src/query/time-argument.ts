import { QuestionError } from '../errors.ts';
import { type Day, isoDay, OPEN } from '../domain/time/day.ts';
import { dayWindow, type Span, yearWindow } from '../domain/time/span.ts';

export interface PeriodArgument {
  readonly from: Day;
  /** Its last day. */
  readonly through?: Day | null | undefined;
  /** The day after its last. */
  readonly until?: Day | null | undefined;
}

/** The arguments that give a time; null and absent both mean not given. */
export interface TimeArguments {
  readonly year?: number | null | undefined;
  readonly on?: Day | null | undefined;
  readonly during?: PeriodArgument | null | undefined;
}

/** A window of days, with the year or day that the arguments gave, if any. */
export interface TimeWindow {
  readonly window: Span;
  readonly year: number | null;
  readonly on: Day | null;
}

/**
 * The window of time arguments: at most one of them; without any, today. See
 * docs/model.md#evaluation.
 *
 * @throws {QuestionError} CONFLICTING_TIME_ARGUMENTS, INVALID_YEAR, EMPTY_PERIOD
 */
export function windowOf(time: TimeArguments, today: Day, path = ''): TimeWindow {
  const givenNames = (['year', 'on', 'during'] as const).filter((name) => time[name] != null);
  if (givenNames.length > 1) {
    throw new QuestionError(
      'CONFLICTING_TIME_ARGUMENTS',
      `at most one of year, on and during must be given: ${givenNames.join(' and ')}`,
      path + givenNames[1]!,
    );
  }
  if (time.year != null) return { window: yearWindow(time.year), year: time.year, on: null };
  if (time.during != null)
    return { window: periodOf(time.during, `${path}during`), year: null, on: null };
  const on = time.on ?? today;
  return { window: dayWindow(on), year: null, on };
}

export function isTimeGiven(time: TimeArguments): boolean {
  return time.year != null || time.on != null || time.during != null;
}

/**
 * A period of days: `through` includes its day, `until` does not, neither means open.
 *
 * @throws {QuestionError} CONFLICTING_TIME_ARGUMENTS, EMPTY_PERIOD
 */
export function periodOf({ from, through, until }: PeriodArgument, argument: string): Span {
  if (through != null && until != null) {
    throw new QuestionError(
      'CONFLICTING_TIME_ARGUMENTS',
      'at most one of through and until must be given: both',
      argument,
    );
  }
  const end = through != null ? through + 1 : (until ?? OPEN);
  if (end > from) return { from, until: end };
  throw new QuestionError(
    'EMPTY_PERIOD',
    through != null
      ? `a period must not end before it starts: from ${isoDay(from)} through ${isoDay(through)}`
      : `a period must have at least one day: from ${isoDay(from)} until ${isoDay(end)} (excluded)`,
    argument,
  );
}

/**
 * The knowledge day of a question: the argument, or today. One day after today is allowed, because
 * of time zones. See docs/model.md#two-clocks.
 *
 * @throws {QuestionError} KNOWN_IN_FUTURE
 */
export function knowledgeDay(
  argumentDay: Day | null | undefined,
  today: Day,
  argument: string,
): Day {
  const knownAt = argumentDay ?? today;
  if (knownAt <= today + 1) return knownAt;
  throw new QuestionError(
    'KNOWN_IN_FUTURE',
    `${argument} must be a day up to ${isoDay(today + 1)}, since nobody knows what will be known later: ${isoDay(knownAt)}`,
    argument,
  );
}

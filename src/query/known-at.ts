import { QuestionError } from '../errors.ts';
import { type Day, isoDay } from '../domain/time/day.ts';

/**
 * The day by whose end something must have been known: as asked, else today. One day after today is
 * allowed, since it may be tomorrow already where the asker is.
 *
 * @param argument  its name in errors
 * @throws {QuestionError} KNOWN_IN_FUTURE
 * @see docs/model.md#two-clocks
 */
export function knownDay(asked: Day | null | undefined, today: Day, argument: string): Day {
  const knownAt = asked ?? today;
  if (knownAt <= today + 1) return knownAt;
  throw new QuestionError(
    'KNOWN_IN_FUTURE',
    `${argument} must be a day up to ${isoDay(today + 1)}, since nobody knows what will be known later: ${isoDay(knownAt)}`,
    argument,
  );
}

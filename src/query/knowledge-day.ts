import { QuestionError } from '../errors.ts';
import { type Day, isoDay } from '../domain/time/day.ts';

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

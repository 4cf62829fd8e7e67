import { invalidArgument, type QuestionCode, QuestionError, shortened } from '../errors.ts';
import { normalise, searchedWords } from '../domain/text/normalise.ts';
import { ARGUMENT_LIMITS } from './argument-limits.ts';

/** A list without repetitions; null if absent. @throws {QuestionError} INVALID_ARGUMENT if empty */
export function listArgument<T>(
  list: readonly T[] | null | undefined,
  argument: string,
): readonly T[] | null {
  if (list === null || list === undefined) return null;
  if (list.length === 0)
    throw invalidArgument(argument, 'must hold at least one value, or be left out: []');
  return [...new Set(list)];
}

/**
 * The words of a text argument; none if it is absent.
 *
 * @throws {QuestionError} INVALID_ARGUMENT for a text without a letter or digit, or a very long one
 */
export function wordsArgument(
  text: string | null | undefined,
  argument: string,
): readonly string[] {
  if (text === null || text === undefined) return [];
  checkFreeText(text, argument);
  const words = searchedWords(text);
  if (words.length === 0)
    throw invalidArgument(
      argument,
      `must hold a letter or a digit, or be left out: ${shortened(text)}`,
    );
  return words;
}

/**
 * Checks the length of a text to search for, as normalised. A very long one is not normalised: that
 * may lengthen it eighteen times.
 *
 * @throws {QuestionError} INVALID_ARGUMENT
 */
export function checkFreeText(text: string, argument: string): void {
  const { textLength } = ARGUMENT_LIMITS;
  checkLength(text.length > 4 * textLength ? text : normalise(text), textLength, argument);
}

export function checkLength(
  text: string,
  maxLength: number,
  argument: string,
  code: QuestionCode = 'INVALID_ARGUMENT',
): void {
  if (text.length > maxLength)
    throw new QuestionError(
      code,
      `${argument} must have at most ${maxLength} characters: ${text.length}`,
      argument,
    );
}

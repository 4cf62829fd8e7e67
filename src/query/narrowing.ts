import { QuestionError } from '../errors.ts';
import { wordsOf } from '../domain/text/normalise.ts';

/**
 * Checks a list that narrows a question: absent means not narrowed, given it must not be empty.
 *
 * @returns the list without repetitions, or null
 * @throws {QuestionError} INVALID_ARGUMENT
 */
export function narrowing<T>(
  list: readonly T[] | null | undefined,
  argument: string,
): readonly T[] | null {
  if (list === null || list === undefined) return null;
  if (list.length === 0)
    throw new QuestionError(
      'INVALID_ARGUMENT',
      `${argument} must hold at least one value, or be left out: []`,
      argument,
    );
  return [...new Set(list)];
}

const LONGEST_TEXT = 500;

/**
 * The words that a text asks for; none if no text is given.
 *
 * @throws {QuestionError} INVALID_ARGUMENT for a text without a letter or digit, or a very long one
 */
export function wordsAsked(text: string | null | undefined, argument: string): readonly string[] {
  if (text === null || text === undefined) return [];
  if (text.length > LONGEST_TEXT)
    throw new QuestionError(
      'INVALID_ARGUMENT',
      `${argument} must have at most ${LONGEST_TEXT} characters: ${text.length}`,
      argument,
    );
  const words = wordsOf(text);
  if (words.length === 0)
    throw new QuestionError(
      'INVALID_ARGUMENT',
      `${argument} must hold a letter or a digit, or be left out: ${text}`,
      argument,
    );
  return words;
}

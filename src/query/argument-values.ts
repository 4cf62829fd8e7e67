import { invalidArgument, type QuestionCode, QuestionError, shortened } from '../errors.ts';
import { normalise, searchedWords } from '../domain/text/normalise.ts';

/** The longest texts and lists that arguments take; docs/operations.md#limits lists them. */
export const ARGUMENT_LIMITS = {
  /** Characters of an id with its context. */
  idLength: 1_000,
  /** Characters of a plain id: the seed check takes slugs of 200. */
  refLength: 220,
  /** Characters of free text, as normalised. */
  textLength: 500,
  /** Characters of any other text, such as the number of an identifier or a day. */
  valueLength: 200,
  /** Characters of a cursor, which holds names. */
  cursorLength: 8_000,
  ids: 1_000,
  assumptions: 100,
  /** Entries of any other list, such as kinds. */
  values: 100,
} as const;

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

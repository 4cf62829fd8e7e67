import { QuestionError } from '../errors.ts';
import { wordsOf } from '../text/normalise.ts';
import type { PageInfo } from './generated/resolvers-types.ts';

/**
 * Checks how many entries a page shall have; that they are not too many has been checked before anything ran (page-limit.ts).
 *
 * @throws {QuestionError} INVALID_ARGUMENT below 1
 */
export function checkFirst(first: number): void {
  if (first < 1) throw new QuestionError('INVALID_ARGUMENT', `first must be 1 or more: ${first}`, 'first');
}

/**
 * Checks a list that narrows a question: absent means not narrowed, given it must not be empty.
 *
 * @returns the list without repetitions, or null
 * @throws {QuestionError} INVALID_ARGUMENT
 */
export function narrowing<T>(list: readonly T[] | null | undefined, argument: string): readonly T[] | null {
  if (list === null || list === undefined) return null;
  if (list.length === 0) throw new QuestionError('INVALID_ARGUMENT', `${argument} must hold at least one value, or be left out: []`, argument);
  return [...new Set(list)];
}

const LONGEST_TEXT = 500;

/**
 * The words that a text asks for; none where no text is given.
 *
 * @throws {QuestionError} INVALID_ARGUMENT for a text without a letter or digit, or a very long one
 */
export function wordsAsked(text: string | null | undefined, argument: string): readonly string[] {
  if (text === null || text === undefined) return [];
  if (text.length > LONGEST_TEXT) throw new QuestionError('INVALID_ARGUMENT', `${argument} must have at most ${LONGEST_TEXT} characters: ${text.length}`, argument);
  const words = wordsOf(text);
  if (words.length === 0) throw new QuestionError('INVALID_ARGUMENT', `${argument} must hold a letter or a digit, or be left out: ${text}`, argument);
  return words;
}

/** Where a page stands, given the cursors of its entries. */
export function pageInfo(cursors: readonly string[], more: boolean, after: string | null): PageInfo {
  return { hasNextPage: more, hasPreviousPage: after !== null, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null };
}

/** A computation that is made at most once, when first asked for. */
export function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: compute() }).value;
}

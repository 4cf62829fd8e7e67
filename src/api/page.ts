import { QuestionError } from '../errors.ts';
import type { PageInfo } from './generated/resolvers-types.ts';

/**
 * Checks how many entries a page shall have; that they are not too many has been checked before anything ran (page-limit.ts).
 *
 * @throws {QuestionError} INVALID_ARGUMENT below 1
 */
export function checkFirst(first: number): void {
  if (first < 1) throw new QuestionError('INVALID_ARGUMENT', `first must be 1 or more: ${first}`, 'first');
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

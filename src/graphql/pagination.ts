import { QuestionError } from '../errors.ts';

/**
 * Checks how many entries a page shall have; that they are not too many has been checked before
 * anything ran (page-limit.ts).
 *
 * @throws {QuestionError} INVALID_ARGUMENT below 1
 */
export function checkFirst(first: number): void {
  if (first < 1)
    throw new QuestionError('INVALID_ARGUMENT', `first must be 1 or more: ${first}`, 'first');
}

/** Something that a page can begin after; its cursor is made when it is asked for. */
export interface Entry {
  readonly cursor: string;
}

/** Where a page stands among its neighbours. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Where a page stands, given its entries. */
export function pageInfo(entries: readonly Entry[], more: boolean, after: string | null): PageInfo {
  return {
    hasNextPage: more,
    hasPreviousPage: after !== null,
    get startCursor() {
      return entries[0]?.cursor ?? null;
    },
    get endCursor() {
      return entries.at(-1)?.cursor ?? null;
    },
  };
}

/** A computation that is made at most once, when first asked for. */
export function once<T>(compute: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: compute() }).value;
}

import { invalidArgument } from '../errors.ts';

/**
 * The page size of an argument `first`.
 *
 * @throws {QuestionError} INVALID_ARGUMENT below 1; check-arguments.ts checks the maximum
 */
export function pageSize(first: number | null | undefined, usual = 20): number {
  const size = first ?? usual;
  if (size < 1) throw invalidArgument('first', `must be 1 or more: ${size}`);
  return size;
}

/** @param entries  whose cursors are computed on demand */
export function pageInfo(
  entries: readonly { readonly cursor: string }[],
  more: boolean,
  after: string | null,
) {
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

/** Memoises a function without arguments. */
export function memoised<T>(compute: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: compute() }).value;
}

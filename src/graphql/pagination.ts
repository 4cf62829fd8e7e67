import { invalidArgument } from '../errors.ts';
import type { Page } from '../store/store.ts';
import type { Cursors } from './cursor.ts';
import type { Connection } from './parent-types.ts';

export interface Paging {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

interface Entry<Place> {
  readonly node: () => unknown;
  readonly place: Place;
}

/**
 * One page of an answer, read once it is asked for; check-arguments.ts checks the maximum of
 * `first`, which is 20 if it is absent.
 *
 * @param hash  of the question, to which cursors are bound
 * @param read  reads so many entries behind a place; null: from the first
 * @throws {QuestionError} INVALID_ARGUMENT, INVALID_CURSOR
 */
export function pageOf<Place, Answer extends Page<Entry<Place>>>(
  { first, after }: Paging,
  cursors: Cursors<Place>,
  hash: string,
  read: (size: number, after: Place | null) => Promise<Answer>,
) {
  const size = first ?? 20;
  if (size < 1) throw invalidArgument('first', `must be 1 or more: ${size}`);
  const place = typeof after === 'string' ? cursors.place(after, hash) : null;
  const page = memoised(() => read(size, place));
  const cursorOf = (row?: Entry<Place>) => row && cursors.of(hash, row.place);
  return {
    page,
    edges: async () => (await page()).rows.map((row) => ({ ...row, cursor: cursorOf(row) })),
    nodes: async () => Promise.all((await page()).rows.map(({ node }) => node())),
    pageInfo: async () => {
      const { rows, more } = await page();
      return {
        hasNextPage: more,
        hasPreviousPage: place !== null,
        startCursor: cursorOf(rows[0]),
        endCursor: cursorOf(rows.at(-1)),
      };
    },
  };
}

/**
 * One page of a list that is read whole, once a page or the count is asked for.
 *
 * @param read  its entries in the order of `compare`
 * @throws {QuestionError} INVALID_ARGUMENT, INVALID_CURSOR
 */
export function wholeList<Place>(
  paging: Paging,
  cursors: Cursors<Place>,
  hash: string,
  compare: (a: Place, b: Place) => number,
  read: () => Promise<readonly Entry<Place>[]>,
): Connection {
  const entries = memoised(read);
  return {
    ...pageOf(paging, cursors, hash, async (size, after) => {
      const all = await entries();
      const rest = all.filter(({ place }) => after === null || compare(place, after) > 0);
      return { rows: rest.slice(0, size), more: rest.length > size };
    }),
    totalCount: async () => (await entries()).length,
  };
}

export function memoised<T>(compute: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: compute() }).value;
}

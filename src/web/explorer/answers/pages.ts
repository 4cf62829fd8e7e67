import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from './graphql-client.ts';
import type { Answered } from './use-answer.ts';
import { useLast } from './use-last.ts';

type Cursor = { readonly after?: string | null | undefined };

/** A query with pages. */
export interface PagedList<Answer, Variables extends Cursor> {
  readonly document: DocumentTypeDecoration<Answer, Variables>;
  readonly pageInfoOf: (page: Answer) => {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  };
}

/** The pages that have been read so far, as `data`. */
export interface Pages<Answer> extends Answered<readonly Answer[]> {
  readonly growing: boolean;
  /** Loads one more page, unless one is being loaded. */
  readonly grow: () => void;
  /** Loads the page that failed; undefined if none did. */
  readonly retry: (() => void) | undefined;
}

/** A list that begins with its first page and grows. */
export function usePages<Answer, Variables extends Cursor>(
  list: PagedList<Answer, Variables>,
  variables: Variables,
): Pages<Answer> {
  const query = useInfiniteQuery({
    queryKey: ['pages', list.document, variables],
    queryFn: ({ pageParam: after, signal }) => ask(list.document, { ...variables, after }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => cursorAfter(list, page),
  });
  const grow = (): void => void query.fetchNextPage({ cancelRefetch: false });
  return {
    data: useLast(query.data?.pages),
    error: query.error,
    waiting: query.isPending,
    retry: query.isFetchNextPageError ? grow : undefined,
    growing: query.isFetchingNextPage,
    grow,
  };
}

/** Reads a list page by page; throws as `ask` of the client does. */
export async function* readPages<Answer, Variables extends Cursor>(
  list: PagedList<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): AsyncGenerator<Answer> {
  let after: string | undefined;
  do {
    const page: Answer = await ask(list.document, { ...variables, after }, signal);
    yield page;
    after = cursorAfter(list, page);
  } while (after !== undefined);
}

function cursorAfter<Answer, Variables extends Cursor>(
  { pageInfoOf }: PagedList<Answer, Variables>,
  page: Answer,
): string | undefined {
  const { hasNextPage, endCursor } = pageInfoOf(page);
  return hasNextPage ? (endCursor ?? undefined) : undefined;
}

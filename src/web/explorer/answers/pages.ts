import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Schema } from '../../../../client/src/index.ts';
import { ask } from './graphql-client.ts';
import { useLast } from './use-last.ts';

type Cursor = { readonly after?: string | null | undefined };

/** A query with pages. */
export interface PagedList<Answer, Variables extends Cursor> {
  readonly document: DocumentTypeDecoration<Answer, Variables>;
  readonly pageInfoOf: (page: Answer) => Pick<Schema.PageInfo, 'hasNextPage' | 'endCursor'>;
}

/** A list that begins with its first page and grows. */
export function usePages<Answer, Variables extends Cursor>(
  list: PagedList<Answer, Variables>,
  variables: Variables,
) {
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
    /** Loads the page that failed; undefined if none did. */
    retry: query.isFetchNextPageError ? grow : undefined,
    /** Whether another page is being loaded. */
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

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Schema } from '../../../../client/src/index.ts';
import { useNavigation } from '../navigation.tsx';
import { ask } from './graphql-client.ts';
import { useLast } from './use-last.ts';

type Cursor = { readonly after?: string | null | undefined };

interface Connection {
  readonly pageInfo: Pick<Schema.PageInfo, 'hasNextPage' | 'endCursor'>;
}

/** The answer to a query with one field, which is a connection, or a view of rights. */
type Page = Readonly<Record<string, Connection | { readonly rights: Connection }>>;

/** A list that begins with as many pages as the address says, and grows. */
export function usePages<Answer extends Page, Variables extends Cursor>(
  document: DocumentTypeDecoration<Answer, Variables>,
  variables: Variables,
) {
  const query = useInfiniteQuery({
    queryKey: ['pages', document, variables],
    queryFn: ({ pageParam: after, signal }) => ask(document, { ...variables, after }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: cursorAfter,
  });
  const grow = (): void => void query.fetchNextPage({ cancelRefetch: false });
  const { route, navigate } = useNavigation();
  const pages = query.data?.pages.length ?? 0;
  const isShort = query.hasNextPage && pages < route.pages;
  useEffect(() => {
    if (isShort && !query.isFetching && query.error === null) grow();
  });
  return {
    data: useLast(query.data?.pages),
    error: query.error,
    waiting: query.isPending,
    /** Loads the page that failed; undefined if none did. */
    retry: query.isFetchNextPageError ? grow : undefined,
    /** Whether another page is being loaded. */
    growing: query.isFetchingNextPage,
    grow,
    /** Loads one more page, or all, and puts that into the address. */
    showMore: (all = false) => navigate({ pages: all ? Infinity : pages + 1 }, 'replace'),
  };
}

/** Reads a list page by page; throws as `ask` of the client does. */
export async function* readPages<Answer extends Page, Variables extends Cursor>(
  document: DocumentTypeDecoration<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): AsyncGenerator<Answer> {
  let after: string | undefined;
  do {
    const page: Answer = await ask(document, { ...variables, after }, signal);
    yield page;
    after = cursorAfter(page);
  } while (after !== undefined);
}

function cursorAfter(page: Page): string | undefined {
  const answer = Object.values(page)[0]!;
  const { hasNextPage, endCursor } = ('rights' in answer ? answer.rights : answer).pageInfo;
  return hasNextPage ? (endCursor ?? undefined) : undefined;
}

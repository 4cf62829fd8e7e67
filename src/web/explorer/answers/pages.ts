import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { skipToken, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Schema } from '../../../../client/src/index.ts';
import { useNavigation } from '../navigation.tsx';
import { ask } from './graphql-client.ts';
import { useLast } from './use-answer.ts';

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
    isOld: query.data === undefined,
    error: query.error,
    waiting: query.isPending,
    /** Loads the page that failed; undefined if none did. */
    retry: query.isFetchNextPageError ? grow : undefined,
    growing: query.isFetchingNextPage,
    grow,
    /** Loads one more page, or all, and puts that into the address. */
    showMore: (all = false) => navigate({ pages: all ? Infinity : pages + 1 }, 'replace'),
  };
}

/** The first pages of a list, read at once; null variables ask nothing. */
export function useFirstPages<Answer extends Page, Variables extends Cursor>(
  document: DocumentTypeDecoration<Answer, Variables>,
  variables: Variables | null,
  maxPages: number,
) {
  const read = async (asked: Variables, signal: AbortSignal): Promise<readonly Answer[]> => {
    const pages: Answer[] = [];
    let after: string | undefined;
    do {
      const page = await ask(document, { ...asked, after }, signal);
      pages.push(page);
      after = cursorAfter(page);
    } while (after !== undefined && pages.length < maxPages);
    return pages;
  };
  const { data, error } = useQuery({
    queryKey: ['first pages', document, variables],
    queryFn: variables === null ? skipToken : ({ signal }) => read(variables, signal),
  });
  return { data: useLast(data), error };
}

function cursorAfter(page: Page): string | undefined {
  const answer = Object.values(page)[0]!;
  const { hasNextPage, endCursor } = ('rights' in answer ? answer.rights : answer).pageInfo;
  return hasNextPage ? (endCursor ?? undefined) : undefined;
}

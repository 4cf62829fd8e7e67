import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { skipToken, useInfiniteQuery } from '@tanstack/react-query';
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

/** A list that begins with `wanted` pages, or those of the address; null variables ask nothing. */
export function usePages<Answer extends Page, Variables extends Cursor>(
  document: DocumentTypeDecoration<Answer, Variables>,
  variables: Variables | null,
  wanted?: number,
) {
  const query = useInfiniteQuery({
    queryKey: ['pages', document, variables],
    queryFn:
      variables === null
        ? skipToken
        : ({ pageParam: after, signal }) => ask(document, { ...variables, after }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: cursorAfter,
  });
  const { route, navigate } = useNavigation();
  const pages = query.data?.pages.length ?? 0;
  const isShort = query.hasNextPage && query.error === null && pages < (wanted ?? route.pages);
  useEffect(() => {
    if (isShort && !query.isFetching) void query.fetchNextPage({ cancelRefetch: false });
  });
  return {
    data: useLast(query.data?.pages),
    isOld: query.data === undefined,
    error: query.error,
    waiting: query.isPending,
    /** Whether pages with which the list begins are still to come. */
    isShort,
    growing: query.isFetchingNextPage,
    showMore: (all = false) => navigate({ pages: all ? Infinity : pages + 1 }, 'replace'),
  };
}

function cursorAfter(page: Page): string | undefined {
  const answer = Object.values(page)[0]!;
  const { hasNextPage, endCursor } = ('rights' in answer ? answer.rights : answer).pageInfo;
  return hasNextPage ? (endCursor ?? undefined) : undefined;
}

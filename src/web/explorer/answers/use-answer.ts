import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { skipToken, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { Schema } from '../../../../client/src/index.ts';
import {
  AnswerDocument,
  type AnswerQuery,
  type AnswerQueryVariables,
} from '../generated/documents.ts';
import { useNavigation } from '../navigation.tsx';
import { ask } from './graphql-client.ts';

/** The answer to a question as it changes; null variables ask nothing. */
export function useAnswer<Answer, Variables>(
  document: DocumentTypeDecoration<Answer, Variables>,
  variables: Variables | null,
) {
  const { data, error, isPending } = useQuery({
    queryKey: [document, variables],
    queryFn: variables === null ? skipToken : ({ signal }) => ask(document, variables, signal),
  });
  return {
    data: useLast(data),
    /** Whether `data` answers an earlier question: while `waiting`, or after an error. */
    isOld: variables !== null && data === undefined,
    error,
    /** Whether the present question has neither an answer nor an error yet. */
    waiting: variables !== null && isPending,
  };
}

/** The last defined value. `keepPreviousData` of react-query would drop it on an error. */
export function useLast<Value>(value: Value | undefined): Value | null {
  const last = useRef<Value>(null);
  useEffect(() => {
    if (value !== undefined) last.current = value;
  }, [value]);
  return value ?? last.current;
}

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

export type Rights = ReturnType<typeof useRights>;

/** The rights that answer a question, as far as they are loaded; `total` is null before that. */
export function useRights(variables: AnswerQueryVariables, wanted?: number) {
  const { data: pages, ...rest } = usePages(AnswerDocument, variables, wanted);
  const rows = useMemo(() => pages?.flatMap(answerRows) ?? [], [pages]);
  const first = pages?.[0]?.view.rights ?? null;
  return { ...rest, rows, total: first?.totalCount ?? null, asked: first?.asked ?? null };
}

/** The rights of an answer, each as its edge evaluates it: with the match of the question. */
export function answerRows({ view }: AnswerQuery) {
  return view.rights.edges.map(({ node, evaluation }) => ({ ...node, evaluation }));
}

import { useMemo } from 'react';
import {
  AnswerDocument,
  type AnswerQuery,
  type AnswerQueryVariables,
  type RightRowFragment,
} from '../generated/documents.ts';
import type { Asked } from './types.ts';
import { usePages, type PagedList, type Pages } from './pages.ts';

/** The rights that answer a question, as far as they are loaded. */
export interface Rights extends Omit<Pages<AnswerQuery>, 'data'> {
  readonly rows: readonly RightRowFragment[];
  /** How many rights answer the question; null before the first answer. */
  readonly total: number | null;
  readonly asked: Asked | null;
}

export const RIGHTS: PagedList<AnswerQuery, AnswerQueryVariables> = {
  document: AnswerDocument,
  pageInfoOf: ({ rights }) => rights.pageInfo,
};

/** The rights that answer a question, page by page. */
export function useRights(variables: AnswerQueryVariables): Rights {
  const { data: pages, ...rest } = usePages(RIGHTS, variables);
  const rows = useMemo(() => pages?.flatMap(({ rights }) => rights.nodes) ?? [], [pages]);
  const first = pages?.[0]?.rights ?? null;
  return { ...rest, rows, total: first?.totalCount ?? null, asked: first?.asked ?? null };
}

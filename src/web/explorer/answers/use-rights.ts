import { useMemo } from 'react';
import { AnswerDocument, type AnswerQueryVariables } from '../generated/documents.ts';
import { usePages } from './pages.ts';

/** The rights that answer a question, as far as they are loaded; `total` is null before that. */
export type Rights = ReturnType<typeof useRights>;

/** The rights that answer a question, page by page. */
export function useRights(variables: AnswerQueryVariables) {
  const { data: pages, ...rest } = usePages(AnswerDocument, variables);
  const rows = useMemo(() => pages?.flatMap(({ rights }) => rights.nodes) ?? [], [pages]);
  const first = pages?.[0]?.rights ?? null;
  return { ...rest, rows, total: first?.totalCount ?? null, asked: first?.asked ?? null };
}

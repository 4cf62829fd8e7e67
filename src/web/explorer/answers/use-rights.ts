import { useMemo } from 'react';
import {
  AnswerDocument,
  type AnswerQuery,
  type AnswerQueryVariables,
} from '../generated/documents.ts';
import { usePages } from './pages.ts';

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

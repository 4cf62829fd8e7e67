import { useMemo } from 'react';
import { writtenByServer } from '../public-address.ts';
import { useAnswer } from './answers/use-answer.ts';
import { FrameDocument } from './generated/documents.ts';
import { useNavigation } from './navigation.tsx';
import { yearsToShow } from './question-bar/years.ts';
import type { Question } from './question/question.ts';
import { dated } from './question/variables.ts';

/** What the server tells of its facts; `today`, ISO, is null before that in development only. */
export function useMeta() {
  const { data, error } = useAnswer(FrameDocument, {});
  const meta = data?.meta ?? null;
  return { meta, error, today: meta?.today ?? writtenByServer('today') };
}

/**
 * The question that everything on the page answers, with the server's today; `meta` and `years` are
 * null before the server has said them. Only for what is shown once `today` is known.
 */
export function useQuestion() {
  const { route, navigate } = useNavigation();
  const { meta, today } = useMeta();
  const question = useMemo(() => dated(route.question, today!), [route.question, today]);
  return {
    question,
    today: today!,
    meta,
    years: meta && yearsToShow(meta, question.when),
    change: (changed: Partial<Question>) => navigate({ question: { ...question, ...changed } }),
  };
}

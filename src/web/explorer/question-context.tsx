import { createContext, useContext, useMemo, type PropsWithChildren } from 'react';
import type { Meta } from './answers/types.ts';
import { useNavigation } from './navigation.tsx';
import { yearsToShow, type Years } from './question-bar/years.ts';
import type { Question } from './question/question.ts';
import type { DatedQuestion } from './question/variables.ts';

interface QuestionContext {
  readonly question: DatedQuestion;
  /** The server's today, ISO 8601. */
  readonly today: string;
  /** Null if the server has not said it yet, as are `years`. */
  readonly meta: Meta | null;
  readonly years: Years | null;
  readonly change: (changed: Partial<Question>) => void;
}

const Context = createContext<QuestionContext>(null!);

type QuestionProviderProps = PropsWithChildren<
  Pick<QuestionContext, 'question' | 'today' | 'meta'>
>;

/** Provides the question to the tree. */
export function QuestionProvider({ question, today, meta, children }: QuestionProviderProps) {
  const { navigate } = useNavigation();
  const value = useMemo(
    () => ({
      question,
      today,
      meta,
      years: meta && yearsToShow(meta, question.when),
      change: (changed: Partial<Question>) => navigate({ question: { ...question, ...changed } }),
    }),
    [question, today, meta, navigate],
  );
  return <Context value={value}>{children}</Context>;
}

/** The question that everything on the page answers. */
export function useQuestion(): QuestionContext {
  return useContext(Context);
}

import type { RightRowFragment } from '../generated/documents.ts';
import { AnswerDocument } from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { answerRows } from '../answers/use-rights.ts';
import { useQuestion } from '../question-context.tsx';
import { answerVariables } from '../question/variables.ts';

/** The rights that the answer has without what is assumed, but not with it; none if it is partial. */
export function useVanished(
  rights: readonly RightRowFragment[],
  isWhole: boolean,
): readonly RightRowFragment[] {
  const { question } = useQuestion();
  const plain = question.assume.length === 0 ? null : { ...question, assume: [] };
  const { data } = useAnswer(AnswerDocument, plain && answerVariables(plain));
  if (plain === null || data === null || !isWhole) return [];
  const there = new Set(rights.map(({ id }) => id));
  return answerRows(data).filter(({ id }) => !there.has(id));
}

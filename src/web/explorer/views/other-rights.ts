import { AnswerDocument, type RightRowFragment } from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { answerRows } from '../answers/use-rights.ts';
import { useQuestion } from '../question-context.tsx';
import { answerVariables, type DatedQuestion } from '../question/variables.ts';
import { addDays, firstOfYear, yearOf } from '../time/days.ts';

/** The rights that had ended in the year of an asked day, before that day; none for other times. */
export function useEnded() {
  const { question } = useQuestion();
  const earlier = endedBefore(question);
  const { data } = useAnswer(AnswerDocument, earlier && answerVariables(earlier));
  if (earlier === null || data === null) return null;
  return { rights: answerRows(data), totalCount: data.view.rights.totalCount };
}

function endedBefore(question: DatedQuestion): DatedQuestion | null {
  const { when, match, also } = question;
  if (when.kind !== 'day' || match !== 'OVERLAPS' || also.includes('ended')) return null;
  const from = firstOfYear(yearOf(when.day));
  if (from === when.day) return null;
  const period = { kind: 'period', from, through: addDays(when.day, -1) } as const;
  return { ...question, when: period, match: 'ENDS', also: [] };
}

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

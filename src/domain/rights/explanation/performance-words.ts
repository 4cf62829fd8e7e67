import type { RightHistory } from '../../model/history.ts';
import { amountInWords } from '../../text/money.ts';
import { dayRangeInWords } from '../../time/words.ts';
import { isReportedPerformed, makesUp } from '../performed.ts';
import { isVisible } from '../visible.ts';
import type { ExplanationInput } from './explanation-input.ts';
import { capitalised, listInWords } from '../../text/count-words.ts';

/** The performance of a right, and whether it is due, a sentence each. */
export function performanceSentences(input: ExplanationInput): readonly string[] {
  const amounts = listInWords(input.performed.map(amountInWords));
  const verb = verbOf(input.right);
  const all = isDone(input) ? '' : ' so far';
  return [amounts === '' ? '' : `${capitalised(verb)}${all}: ${amounts}`, dueInWords(input)];
}

/** A sentence on when it is due; empty if it is not due while in force, or was performed. */
function dueInWords(input: ExplanationInput): string {
  const { right, effective, context, now } = input;
  const { due } = right;
  if (!due || due.latest < effective.startEarliest || due.earliest >= effective.endLatest)
    return '';
  const on = `on ${dayRangeInWords(due.earliest, due.latest)}`.replace('on a day in', 'in');
  if (isReportedPerformed(right, context.knownAt)) return '';
  if (due.latest >= now) return effective.endLatest > now ? `It is due ${on}` : '';
  if (due.latest >= context.window.until) return '';
  const part = right.performances.some((act) => isVisible(act, context.knownAt)) ? ' in full' : '';
  return `It was due ${on} and is not reported as ${verbOf(right)}${part}`;
}

function isDone({ effective: { end }, performed, right }: ExplanationInput): boolean {
  return (end?.type === 'ACT' && end.kind === 'PERFORMS') || makesUp(right, performed);
}

function verbOf({ kind }: RightHistory): 'paid' | 'performed' {
  return kind === 'PAYMENT' || kind === 'REVENUE_SHARE' ? 'paid' : 'performed';
}

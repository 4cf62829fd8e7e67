import { type Amount, sumsOf } from '../../model/amount.ts';
import type { RightHistory, TemporalContext } from '../../model/history.ts';
import { amountInWords } from '../../text/money.ts';
import { dayRangeInWords } from '../../time/words.ts';
import { isVisible } from '../visible.ts';
import { enumeration, type ExplanationInput } from './explanation-input.ts';

/**
 * The known payments and deliveries of a right before the end of a window: one sum for each
 * currency or unit.
 *
 * @see docs/model.md#performance
 */
export function performedAmounts(
  { performances }: RightHistory,
  { window, knownAt }: Pick<TemporalContext, 'window' | 'knownAt'>,
): readonly Amount[] {
  const amounts = performances
    .filter((act) => isVisible(act, knownAt) && act.effective.latest < window.until)
    .map(({ amount }) => amount)
    .filter((amount) => amount !== null);
  return sumsOf(amounts);
}

/** The performance of a right, and whether it is due, a sentence each. */
export function performanceSentences(input: ExplanationInput): readonly string[] {
  const { performed } = input.evaluation;
  const amounts = enumeration(performed.map(amountInWords), 'and');
  const verb = verbOf(input.right);
  const all = isDone(input) ? '' : ' so far';
  return [
    amounts === '' ? '' : `${verb.charAt(0).toUpperCase()}${verb.slice(1)}${all}: ${amounts}`,
    dueInWords(input),
  ];
}

/**
 * A sentence on when it is due; empty if the right has no due day on which it may be in force, or
 * if it was performed.
 */
function dueInWords(input: ExplanationInput): string {
  const { right, effective, context, now } = input;
  const { due } = right;
  if (!due || due.latest < effective.startEarliest || due.earliest >= effective.endLatest)
    return '';
  const day = dayRangeInWords(due.earliest, due.latest);
  if (isDone(input)) return '';
  if (due.latest >= now) return effective.endLatest > now ? `It is due on ${day}` : '';
  if (due.latest >= context.window.until) return '';
  const part = right.performances.some((act) => isVisible(act, context.knownAt)) ? ' in full' : '';
  return `It was due on ${day} and is not reported as ${verbOf(right)}${part}`;
}

function isDone({ effective: { end } }: ExplanationInput): boolean {
  return end?.type === 'ACT' && end.kind === 'PERFORMS';
}

function verbOf({ kind }: RightHistory): 'paid' | 'performed' {
  return kind === 'PAYMENT' || kind === 'REVENUE_SHARE' ? 'paid' : 'performed';
}

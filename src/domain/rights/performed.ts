import { addDecimals, type Amount, sumsByCurrency } from '../model/amount.ts';
import type { RightHistory } from '../model/history.ts';
import { capitalised, listInWords } from '../text/count-words.ts';
import { amountInWords } from '../text/money.ts';
import { type Day, OPEN } from '../time/day.ts';
import { dayRangeInWords } from '../time/words.ts';
import type { ExplanationInput } from './explanation/explanation-input.ts';
import { isVisible } from './visible.ts';

/** Whether a right is reported as performed: by an act, in dispute or not, or by parts in sum. */
export function isReportedPerformed(right: RightHistory, knownAt: Day): boolean {
  return (
    right.acts.some((act) => act.kind === 'PERFORMS' && isVisible(act, knownAt)) ||
    makesUp(right, performedAmounts(right, knownAt))
  );
}

/** The known payments and deliveries, surely before a day. See docs/model.md#performance. */
export function performedAmounts(
  { performances }: RightHistory,
  knownAt: Day,
  before = OPEN,
): readonly Amount[] {
  const amounts = performances
    .filter((act) => isVisible(act, knownAt) && act.effective.latest < before)
    .flatMap(({ amount }) => amount ?? []);
  return sumsByCurrency(amounts);
}

/** Whether sums reach the amount of a right. */
function makesUp({ amount }: Pick<RightHistory, 'amount'>, sums: readonly Amount[]): boolean {
  if (!amount?.value) return false;
  const { value, currency, unit } = amount;
  const sum = sums.find((one) => one.currency === currency && one.unit === unit)?.value;
  const debt = value.startsWith('-') ? value.slice(1) : `-${value}`;
  return sum != null && !addDecimals(sum, debt).startsWith('-');
}

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

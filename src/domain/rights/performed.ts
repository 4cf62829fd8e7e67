import { addDecimals, type Amount, sumsByCurrency } from '../model/amount.ts';
import type { RightHistory } from '../model/history.ts';
import { type Day, OPEN } from '../time/day.ts';
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
export function makesUp(
  { amount }: Pick<RightHistory, 'amount'>,
  sums: readonly Amount[],
): boolean {
  if (!amount?.value) return false;
  const { value, currency, unit } = amount;
  const sum = sums.find((one) => one.currency === currency && one.unit === unit)?.value;
  const debt = value.startsWith('-') ? value.slice(1) : `-${value}`;
  return sum != null && !addDecimals(sum, debt).startsWith('-');
}

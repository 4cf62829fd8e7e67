import { addDecimals, type Amount, sumsByCurrency } from '../model/amount.ts';
import type { RightHistory } from '../model/history.ts';
import type { Day } from '../time/day.ts';
import { isVisible } from './visible.ts';

/**
 * Whether a right is reported as performed: by a visible act that ends it, in dispute or not, or in
 * parts that make up its amount. See docs/model.md#performance.
 */
export function isReportedPerformed(right: RightHistory, knownAt: Day): boolean {
  const { acts, performances } = right;
  const parts = performances.filter((act) => isVisible(act, knownAt));
  return (
    acts.some((act) => act.kind === 'PERFORMS' && isVisible(act, knownAt)) ||
    makesUp(right, sumsByCurrency(parts.flatMap(({ amount }) => amount ?? [])))
  );
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

import { type Amount, sumsByCurrency } from '../model/amount.ts';
import type { RightHistory, TemporalContext } from '../model/history.ts';
import { isVisible } from './visible.ts';

/**
 * The known payments and deliveries before the end of a window, summed by currency or unit. See
 * docs/model.md#performance.
 */
export function performedAmounts(
  { performances }: RightHistory,
  { window, knownAt }: Pick<TemporalContext, 'window' | 'knownAt'>,
): readonly Amount[] {
  const amounts = performances
    .filter((act) => isVisible(act, knownAt) && act.effective.latest < window.until)
    .map(({ amount }) => amount)
    .filter((amount) => amount !== null);
  return sumsByCurrency(amounts);
}

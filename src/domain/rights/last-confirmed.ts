import type { RightHistory } from '../model/history.ts';
import { compareSources } from '../model/evidence.ts';
import type { Day } from '../time/day.ts';
import type { Bounds } from '../time/edtf.ts';
import { confirmationsByClaims } from './disputes/claimed-histories.ts';
import type { Confirmation } from './evaluation.ts';

/**
 * The newest day of the effective term on which a source visible at `knownAt` shows the right in
 * force; of several sources of that day the one of the best grade, then the first by id.
 *
 * @returns null if there is none
 * @see docs/model.md#evaluation
 */
export function lastConfirmed(
  right: RightHistory,
  { startEarliest, endLatest }: Bounds,
  knownAt: Day,
): Confirmation | null {
  const [best] = [...right.confirmations, ...confirmationsByClaims(right, knownAt)]
    .filter(
      ({ visibleFrom, on }) => visibleFrom <= knownAt && on >= startEarliest && on < endLatest,
    )
    .sort((a, b) => b.on - a.on || compareSources(a.source, b.source));
  return best ? { day: best.on, source: best.source } : null;
}

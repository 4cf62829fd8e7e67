import type { RightStatus } from '../time/status.ts';
import type { RightsQuestion } from './question.ts';
import { type EvaluatedRight, statusFor } from './select.ts';

/** Rights of a filter by status, with `deprecated` those that only `includeDeprecated` shows. */
export interface RightsTally {
  readonly statuses: Readonly<Record<RightStatus, number>>;
  readonly deprecated: number;
}

const NONE: RightsTally = {
  statuses: {
    IN_FORCE: 0,
    CONTINGENT: 0,
    NOT_YET_EFFECTIVE: 0,
    EXPIRED: 0,
    TERMINATED: 0,
    SUPERSEDED: 0,
  },
  deprecated: 0,
};

/**
 * Counts rights by status for a question's window and filter; its `statuses`, `match` and `order`
 * are left aside.
 *
 * @param others  rights that were counted elsewhere, added in
 */
export function tally(
  { window, filter }: RightsQuestion,
  rights: readonly EvaluatedRight[],
  others = NONE,
): RightsTally {
  const statuses = { ...others.statuses };
  for (const right of rights) {
    const status = statusFor({ window, match: 'OVERLAPS', filter }, right);
    if (status !== null) statuses[status]++;
  }
  const hidden = filter.includeDeprecated ? [] : rights.filter(({ deprecated }) => deprecated);
  return { statuses, deprecated: others.deprecated + hidden.length };
}

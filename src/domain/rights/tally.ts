import { RIGHT_STATUSES, type RightStatus } from '../time/status.ts';
import type { RightsQuestion } from './question.ts';
import { type RightWithBounds, statusAndCertainty, statusFor } from './select.ts';

/** Rights of a filter by status, with `deprecated` those that only `includeDeprecated` shows. */
export interface RightsTally {
  readonly statuses: Readonly<Record<RightStatus, number>>;
  readonly deprecated: number;
}

const NONE = Object.fromEntries(RIGHT_STATUSES.map((status) => [status, 0]));

export const NO_RIGHTS: RightsTally = {
  statuses: NONE as Record<RightStatus, number>,
  deprecated: 0,
};

/** Counts rights by status for the window and filter of a question, and adds them to `base`. */
export function tallyRights(
  { window, filter }: RightsQuestion,
  rights: readonly RightWithBounds[],
  base = NO_RIGHTS,
): RightsTally {
  const asked = { window, match: 'OVERLAPS', filter } as const;
  const statuses = { ...base.statuses };
  let { deprecated } = base;
  for (const right of rights) {
    const isHidden = right.deprecated && !filter.includeDeprecated;
    if (isHidden && statusAndCertainty(asked, right.version, right)) deprecated++;
    const found = statusFor(asked, right);
    if (found) statuses[found.status]++;
  }
  return { statuses, deprecated };
}

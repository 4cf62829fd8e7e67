import type { RightsQuestion } from '../../../domain/rights/question.ts';
import { type Day, OPEN } from '../../../domain/time/day.ts';
import type { RightStatus } from '../../../domain/time/status.ts';

/**
 * Bounds on the effective earliest start and latest end that every right of an answer meets: from
 * and through are included, until and after excluded.
 */
export interface IndexBounds {
  readonly startFrom: Day;
  readonly startUntil: Day;
  readonly endAfter: Day;
  readonly endThrough: Day;
}

/** No right is outside of these. */
export const NO_BOUNDS: IndexBounds = {
  startFrom: -OPEN,
  startUntil: OPEN + 1,
  endAfter: -OPEN,
  endThrough: OPEN,
};

/** The narrowest bounds of all rights with one of the question's statuses and its match. */
export function indexBoundsOf(question: Pick<RightsQuestion, 'window' | 'statuses'>): IndexBounds {
  const each = question.statuses.map((status) =>
    STATUS_BOUNDS[status](question.window.from, question.window.until),
  );
  if (each.length === 0) return NO_BOUNDS;
  return {
    startFrom: Math.min(...each.map(({ startFrom }) => startFrom)),
    startUntil: Math.max(...each.map(({ startUntil }) => startUntil)),
    endAfter: Math.min(...each.map(({ endAfter }) => endAfter)),
    endThrough: Math.max(...each.map(({ endThrough }) => endThrough)),
  };
}

/** A right that has ended is unbounded: it may have ended before its start, without activation. */
const STATUS_BOUNDS: Readonly<Record<RightStatus, (from: Day, until: Day) => IndexBounds>> = {
  IN_FORCE: (from, until) => ({ ...NO_BOUNDS, startUntil: until, endAfter: from }),
  CONTINGENT: (from, until) => ({ ...NO_BOUNDS, startFrom: until, endAfter: from }),
  NOT_YET_EFFECTIVE: (from, until) => ({ ...NO_BOUNDS, startFrom: until, endAfter: from }),
  EXPIRED: () => NO_BOUNDS,
  TERMINATED: () => NO_BOUNDS,
  SUPERSEDED: () => NO_BOUNDS,
};

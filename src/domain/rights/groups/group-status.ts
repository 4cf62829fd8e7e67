import { mayHaveDay } from '../../time/edtf.ts';
import type { Span } from '../../time/span.ts';
import {
  matchIn,
  mayOverlap,
  type PeriodMatch,
  type Standing,
  type StatusBounds,
  statusIn,
} from '../../time/status.ts';
import type { GroupMatch } from './members.ts';
import { overlapOf } from './membership.ts';

/** The status of a right in an answer about groups, and the way in which it counts for one. */
export interface GroupStatus extends Standing {
  readonly way: GroupMatch;
  /** The bounds of the right, clipped to the membership. */
  readonly clipped: StatusBounds;
}

/**
 * The status of a right as the right of a group, in the `ways` that `groupMatches` gives: each
 * overlap with a membership is evaluated, and the best counts. Null if no overlap counts: not in
 * force with a member on a day of the window and matching, or, with another status, without a
 * membership on a day of the window or never in force with a member. See
 * docs/model.md#groups-over-time.
 */
export function groupStatus(
  right: StatusBounds,
  ways: readonly GroupMatch[],
  window: Span,
  match: PeriodMatch,
): GroupStatus | null {
  const status = statusIn(right, window);
  const clips = ways.map((way) => ({
    way,
    clipped: { ...right, ...overlapOf(right, way.days) },
  }));
  if (status === 'IN_FORCE')
    return clips
      .map((clip) => ({ ...clip, status, certainty: matchIn(clip.clipped, window, match) }))
      .filter(({ certainty }) => certainty !== null)
      .reduce<GroupStatus | null>((best, next) => better(best, next, window), null);
  const isMember = clips.find(({ way }) => mayOverlap(way.days, window));
  const wasTogether = !mayHaveDay(right) || clips.some(({ clipped }) => mayHaveDay(clipped));
  return isMember && wasTogether ? { ...isMember, status, certainty: null } : null;
}

/** The more certain of two, then the one with more certain days; else the first. */
function better(best: GroupStatus | null, next: GroupStatus, window: Span): GroupStatus {
  if (best === null) return next;
  if (best.certainty !== next.certainty) return next.certainty === 'CERTAIN' ? next : best;
  return certainDays(next.clipped, window) > certainDays(best.clipped, window) ? next : best;
}

function certainDays({ startLatest, endEarliest }: StatusBounds, window: Span): number {
  return Math.min(endEarliest, window.until) - Math.max(startLatest, window.from);
}

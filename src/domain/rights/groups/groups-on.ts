import type { TemporalContext } from '../../model/history.ts';
import type { Party } from '../../model/party.ts';
import type { Id } from '../../model/record.ts';
import { compareText } from '../../text/normalise.ts';
import { type Day, OPEN } from '../../time/day.ts';
import { dayWindow } from '../../time/span.ts';
import { mayOverlap } from '../../time/status.ts';
import { membershipDays } from './membership.ts';

/**
 * The groups that a party may belong to on a day, as known at a day, each once: the earliest start
 * first, then by id. See docs/model.md#groups-over-time.
 */
export function groupsOn(
  { memberships }: Pick<Party, 'memberships'>,
  day: Day,
  knownAt: Day,
): readonly Id[] {
  const found = memberships.flatMap((membership) => {
    const days = membershipDays(membership, knownAt);
    return days && mayOverlap(days, dayWindow(day))
      ? [{ groupId: membership.groupId, start: days.startEarliest }]
      : [];
  });
  found.sort((a, b) => a.start - b.start || compareText(a.groupId, b.groupId));
  return [...new Set(found.map(({ groupId }) => groupId))];
}

/** The last day of a view's window; today if that has no end. */
export function lastDayOf({ window, today }: Pick<TemporalContext, 'window' | 'today'>): Day {
  return window.until < OPEN ? window.until - 1 : today;
}

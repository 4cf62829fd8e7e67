import type { TemporalContext } from '../../model/history.ts';
import type { Membership, Party } from '../../model/party.ts';
import type { Id, Known } from '../../model/record.ts';
import { compareText } from '../../text/normalise.ts';
import { type Day, OPEN } from '../../time/day.ts';
import { type Bounds, fitted, type OrderedBounds } from '../../time/edtf.ts';
import { dayWindow } from '../../time/span.ts';
import { mayOverlap } from '../../time/status.ts';
import { begunBy, confirmedTerm } from '../effective-term.ts';
import { unconditionalBounds } from '../term-bounds.ts';
import { isVisible } from '../visible.ts';

export const ALWAYS: OrderedBounds = {
  startEarliest: -OPEN,
  startLatest: -OPEN,
  endEarliest: OPEN,
  endLatest: OPEN,
  ordered: true,
};

/** The intersection of two stretches, each fitted first. See docs/model.md#groups-over-time. */
export function overlapOf(a: OrderedBounds, b: OrderedBounds): OrderedBounds {
  const [one, other] = [fitted(a), fitted(b)];
  return {
    startEarliest: Math.max(one.startEarliest, other.startEarliest),
    startLatest: Math.max(one.startLatest, other.startLatest),
    endEarliest: Math.min(one.endEarliest, other.endEarliest),
    endLatest: Math.min(one.endLatest, other.endLatest),
    ordered:
      one.ordered &&
      other.ordered &&
      one.startLatest < other.endEarliest &&
      other.startLatest < one.endEarliest,
  };
}

/** One stretch in place of two that touch or overlap in every truth; null if a gap is possible. */
export function joined(a: OrderedBounds, b: OrderedBounds): OrderedBounds | null {
  const touch =
    a.ordered && b.ordered && b.startLatest <= a.endEarliest && a.startLatest <= b.endEarliest;
  if (!touch) return null;
  return {
    startEarliest: Math.min(a.startEarliest, b.startEarliest),
    startLatest: Math.min(a.startLatest, b.startLatest),
    endEarliest: Math.max(a.endEarliest, b.endEarliest),
    endLatest: Math.max(a.endLatest, b.endLatest),
    ordered: true,
  };
}

/**
 * The days of a membership as known at a day: the stated days, confirmed if the end is unpublished,
 * and cut by leaving. Null if it is not known then, or has no day. See
 * docs/model.md#groups-over-time.
 */
export function membershipDays(membership: Membership, knownAt: Day): OrderedBounds | null {
  const { during, confirmations } = membership;
  if (!isVisible(membership, knownAt)) return null;
  if (during === null) return ALWAYS;
  const left = membership.left && membership.left.knownFrom <= knownAt ? membership.left.on : null;
  if (left && left.latest <= during.startEarliest) return null;
  const visible = confirmations.filter(({ visibleFrom }) => visibleFrom <= knownAt);
  const stated = confirmedTerm(during, [
    ...visible.map(({ on }) => on),
    ...(left ? [left.earliest - 1] : []),
  ]);
  const leaving = left ? [{ ...left, cause: { on: left } }] : [];
  return {
    ...unconditionalBounds(stated, begunBy(visible, stated, knownAt), leaving, []),
    endLatest: Math.min(stated.endLatest, left?.latest ?? OPEN),
  };
}

/** A membership as a short list of versions, by knowledge day. */
export function membershipVersions(membership: Membership): readonly (Bounds & Known)[] {
  const { knownFrom, knownUntil, confirmations, left } = membership;
  const later = [
    ...confirmations.map(({ visibleFrom }) => visibleFrom),
    ...(left ? [left.knownFrom] : []),
    knownUntil,
  ].filter((day) => day > knownFrom && day < OPEN);
  const days = [...new Set([knownFrom, ...later])].sort((a, b) => a - b);
  return days.flatMap((day, i) => {
    const stretch = membershipDays(membership, day);
    if (!stretch) return [];
    const { ordered: _, ...bounds } = stretch;
    return [{ ...bounds, knownFrom: day, knownUntil: days[i + 1] ?? OPEN }];
  });
}

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

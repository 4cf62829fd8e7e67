import type {
  Assumptions,
  ConditionHistory,
  EventTrigger,
  RightHistory,
} from '../model/history.ts';
import type { Id } from '../model/record.ts';
import { type Day, OPEN } from '../time/day.ts';
import type { PossibleDays } from '../time/edtf.ts';
import type { Activator, ResolvedCondition, TriggerState } from './term.ts';
import { isVisible, visibleOccurrence } from './visible.ts';

export const NOT_HAPPENED: TriggerState = { happened: null, head: null, open: [], unmet: [] };

/** @param disputed  the conditions, events and acts of which it is in dispute whether they count */
export function resolvedCondition(
  condition: ConditionHistory,
  trigger: TriggerState,
  disputed: ReadonlySet<Id>,
  knownAt: Day,
): ResolvedCondition {
  return {
    ...trigger,
    condition,
    isDisputed: disputed.has(condition.id) || disputed.has(condition.turnsOn.id),
    voided: voidedOn(condition, knownAt, new Set()),
    surelyVoided: voidedOn(condition, knownAt, disputed),
  };
}

/** The days of an event: as assumed, else as recorded if that is visible; null: not happened. */
export function eventDays(event: EventTrigger, knownAt: Day, assumptions: Assumptions) {
  const assumed = assumptions.get(event.id);
  if (assumed === 'never') return null;
  if (assumed !== undefined) return { earliest: assumed, latest: assumed };
  const recorded = visibleOccurrence(event, knownAt);
  return recorded && { earliest: recorded.earliest, latest: recorded.latest };
}

/**
 * The days on which an ACTIVATES condition is met: its event within its days, or at the latest the
 * day on which an act voids it. `latest` is OPEN if the event may lie outside the days that count,
 * or the act is in dispute; `voided`: the act came first. See docs/model.md#effective-term.
 */
export function activatingDays(resolved: ResolvedCondition): Activator['met'] {
  const { voided, surelyVoided } = resolved;
  const event = countedDays(resolved);
  if (!event && !voided) return null;
  return {
    earliest: Math.min(event?.earliest ?? OPEN, voided?.earliest ?? OPEN),
    latest: Math.min(event?.latest ?? OPEN, surelyVoided?.latest ?? OPEN),
    voided: (voided?.earliest ?? OPEN) < (event?.earliest ?? OPEN),
  };
}

/** Later than every day: an uncertain end never sets the latest end. */
export const NOT_SURELY = OPEN + 1;

/**
 * The days on which the event of a TERMINATES condition ends the right; null if it does not.
 * `latest` is NOT_SURELY if the event may not count: outside its days, not before the act that
 * voids the condition, or in dispute. See docs/model.md#effective-term.
 */
export function endingDays(resolved: ResolvedCondition): PossibleDays | null {
  const { isDisputed, voided, surelyVoided } = resolved;
  const event = countedDays(resolved);
  if (!event || (surelyVoided && event.earliest >= surelyVoided.latest)) return null;
  const isSure = event.latest < (voided?.earliest ?? OPEN) && !isDisputed;
  return { earliest: event.earliest, latest: isSure ? event.latest : NOT_SURELY };
}

/** Whether an event on some days limits the scope of a right, as known at a day. */
export function isLimitedBy(
  { conditions }: Pick<RightHistory, 'conditions'>,
  eventId: Id,
  happened: PossibleDays,
  knownAt: Day,
): boolean {
  const trigger = { ...NOT_HAPPENED, happened };
  return conditions.some(
    (condition) =>
      condition.effect === 'QUALIFIES' &&
      condition.turnsOn.id === eventId &&
      isVisible(condition, knownAt) &&
      endingDays(resolvedCondition(condition, trigger, new Set(), knownAt)) !== null,
  );
}

/** The part of an event's days within the condition's; `latest` OPEN: it may lie outside them. */
function countedDays({ condition, happened }: ResolvedCondition): PossibleDays | null {
  const { within } = condition;
  if (!happened || !within) return happened;
  const earliest = Math.max(happened.earliest, within.from);
  if (earliest > happened.latest || earliest >= within.until) return null;
  const inside = happened.earliest >= within.from && happened.latest < within.until;
  return { earliest, latest: inside ? happened.latest : OPEN };
}

/** The first day on which a visible act, not one of `except`, voids the condition. */
function voidedOn(condition: ConditionHistory, knownAt: Day, except: ReadonlySet<Id>) {
  const acts = condition.voids.filter((act) => isVisible(act, knownAt) && !except.has(act.actId));
  if (acts.length === 0) return null;
  return {
    earliest: Math.min(...acts.map(({ earliest }) => earliest)),
    latest: Math.min(...acts.map(({ latest }) => latest)),
  };
}

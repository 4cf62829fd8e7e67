import type {
  Assumptions,
  ConditionHistory,
  EventTrigger,
  RightHistory,
} from '../model/history.ts';
import type { Id } from '../model/record.ts';
import { type Day, OPEN } from '../time/day.ts';
import type { PossibleDays } from '../time/edtf.ts';
import { isVisible, visibleOccurrence } from './visible.ts';

const NONE: ReadonlySet<Id> = new Set();

/** A condition with the days on one of which its event, or its head's end or beginning, was. */
export interface ConditionState {
  readonly condition: ConditionHistory;
  /** Null: it has not happened. */
  readonly happened: PossibleDays | null;
  /** The conditions, events and acts of which it is in dispute whether they count. */
  readonly disputed: ReadonlySet<Id>;
}

/** The days of an event: as assumed, else as recorded if that is visible; null: not happened. */
export function eventDays(
  event: EventTrigger,
  knownAt: Day,
  assumptions: Assumptions,
): PossibleDays | null {
  const assumed = assumptions.get(event.id);
  if (assumed === 'never') return null;
  if (assumed !== undefined) return { earliest: assumed, latest: assumed };
  const occurred = visibleOccurrence(event, knownAt);
  return occurred && { earliest: occurred.earliest, latest: occurred.latest };
}

/**
 * The days on which an ACTIVATES condition is met: its event within its days, or at the latest the
 * day on which an act voids it. `latest` is OPEN if the event may lie outside the days that
 * count, or the act is in dispute; `voided`: the act came first.
 *
 * @see docs/model.md#effective-term
 */
export function activatingDays(
  { condition, happened, disputed }: ConditionState,
  knownAt: Day,
): (PossibleDays & { readonly voided: boolean }) | null {
  const event = counted(condition, happened);
  const voided = voidedOn(condition, knownAt);
  if (!event && !voided) return null;
  const surelyVoided = voidedOn(condition, knownAt, disputed);
  return {
    earliest: Math.min(event?.earliest ?? OPEN, voided?.earliest ?? OPEN),
    latest: Math.min(event?.latest ?? OPEN, surelyVoided?.latest ?? OPEN),
    voided: (voided?.earliest ?? OPEN) < (event?.earliest ?? OPEN),
  };
}

/** Whether the condition, or the event that it turns on, is in dispute. */
export function isDisputed({ condition, disputed }: ConditionState): boolean {
  return disputed.has(condition.id) || disputed.has(condition.turnsOn.id);
}

/**
 * The days on which the event of a TERMINATES condition ends the right; null if it does not.
 * `latest` is null if it is not sure that the event counts: outside its days, not before the
 * act that voids the condition, or in dispute.
 *
 * @see docs/model.md#effective-term
 */
export function endingDays(
  tried: ConditionState,
  knownAt: Day,
): { readonly earliest: Day; readonly latest: Day | null } | null {
  const { condition, happened, disputed } = tried;
  const event = counted(condition, happened);
  if (!event) return null;
  const surelyVoided = voidedOn(condition, knownAt, disputed);
  if (surelyVoided && event.earliest >= surelyVoided.latest) return null;
  const voided = voidedOn(condition, knownAt);
  const isSure = event.latest < (voided?.earliest ?? OPEN) && !isDisputed(tried);
  return { earliest: event.earliest, latest: isSure ? event.latest : null };
}

/** Whether an event on some days limits the scope of a right, as known at a day. */
export function isLimitedBy(
  { conditions }: Pick<RightHistory, 'conditions'>,
  eventId: Id,
  happened: PossibleDays,
  knownAt: Day,
): boolean {
  return conditions.some(
    (condition) =>
      condition.effect === 'QUALIFIES' &&
      condition.turnsOn.id === eventId &&
      isVisible(condition, knownAt) &&
      endingDays({ condition, happened, disputed: NONE }, knownAt) !== null,
  );
}

/** The part of an event's days within the condition's; `latest` OPEN: it may lie outside them. */
function counted(condition: ConditionHistory, event: PossibleDays | null): PossibleDays | null {
  const { within } = condition;
  if (!event || !within) return event;
  const earliest = Math.max(event.earliest, within.from);
  if (earliest > event.latest || earliest >= within.until) return null;
  const inside = event.earliest >= within.from && event.latest < within.until;
  return { earliest, latest: inside ? event.latest : OPEN };
}

/** The first day on which a visible act, not one of `except`, voids the condition. */
function voidedOn(
  condition: ConditionHistory,
  knownAt: Day,
  except: ReadonlySet<Id> = NONE,
): PossibleDays | null {
  const acts = condition.voids.filter((act) => isVisible(act, knownAt) && !except.has(act.actId));
  if (acts.length === 0) return null;
  return {
    earliest: Math.min(...acts.map(({ earliest }) => earliest)),
    latest: Math.min(...acts.map(({ latest }) => latest)),
  };
}

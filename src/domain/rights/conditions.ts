import type { Assumptions, ConditionHistory, EventTrigger } from '../model/history.ts';
import { type Day, OPEN } from '../time/day.ts';

/** Any day from `earliest` through `latest`. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

/** A condition with the days on one of which its event, or its head's end or beginning, happened. */
export interface TriedCondition {
  readonly condition: ConditionHistory;
  /** Null: it has not happened. */
  readonly happened: DayRange | null;
}

/**
 * The day, or possible days, of an event: as assumed, else as recorded if that is visible; null:
 * it has not happened.
 */
export function eventDays(
  { id, occurred }: EventTrigger,
  knownAt: Day,
  assumptions: Assumptions,
): DayRange | null {
  const assumed = assumptions.get(id);
  if (assumed === 'never') return null;
  if (assumed !== undefined) return { earliest: assumed, latest: assumed };
  return occurred && occurred.knownFrom <= knownAt
    ? { earliest: occurred.earliest, latest: occurred.latest }
    : null;
}

/**
 * The days on which an ACTIVATES condition is met: its event within its days, or at the latest the
 * day on which an act voids it. `latest` is OPEN if the event may lie outside the days that
 * count; `voided`: the act came first.
 *
 * @see docs/model.md#effective-term
 */
export function activatingDays(
  { condition, happened }: TriedCondition,
  knownAt: Day,
): (DayRange & { readonly voided: boolean }) | null {
  const event = counted(condition, happened);
  const voided = voidedOn(condition, knownAt);
  if (!event && !voided) return null;
  return {
    earliest: Math.min(event?.earliest ?? OPEN, voided?.earliest ?? OPEN),
    latest: Math.min(event?.latest ?? OPEN, voided?.latest ?? OPEN),
    voided: (voided?.earliest ?? OPEN) < (event?.earliest ?? OPEN),
  };
}

/**
 * The days on which the event of a TERMINATES condition ends the right; null if it does not.
 * `latest` is null if it is not sure that the event counts: outside its days, or not before the
 * act that voids the condition.
 *
 * @see docs/model.md#effective-term
 */
export function endingDays(
  { condition, happened }: TriedCondition,
  knownAt: Day,
): { readonly earliest: Day; readonly latest: Day | null } | null {
  const event = counted(condition, happened);
  if (!event) return null;
  const voided = voidedOn(condition, knownAt);
  if (!voided || event.latest < voided.earliest)
    return { earliest: event.earliest, latest: event.latest === OPEN ? null : event.latest };
  return event.earliest >= voided.latest ? null : { earliest: event.earliest, latest: null };
}

/**
 * An event's days as far as they lie within the condition's days; `latest` is OPEN if the event
 * may lie outside them.
 */
function counted(condition: ConditionHistory, event: DayRange | null): DayRange | null {
  const { within } = condition;
  if (!event || !within) return event;
  const earliest = Math.max(event.earliest, within.from);
  if (earliest > event.latest || earliest >= within.until) return null;
  const inside = event.earliest >= within.from && event.latest < within.until;
  return { earliest, latest: inside ? event.latest : OPEN };
}

/** The first day on which a visible act voids the condition. */
function voidedOn(condition: ConditionHistory, knownAt: Day): DayRange | null {
  const acts = condition.voids.filter(
    (act) => act.knownFrom <= knownAt && knownAt < act.knownUntil,
  );
  if (acts.length === 0) return null;
  return {
    earliest: Math.min(...acts.map(({ earliest }) => earliest)),
    latest: Math.min(...acts.map(({ latest }) => latest)),
  };
}

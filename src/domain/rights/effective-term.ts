import type {
  Assumptions,
  ConditionHistory,
  RightHistory,
  TemporalContext,
} from '../model/history.ts';
import type { Membership } from '../model/party.ts';
import type { Id } from '../model/record.ts';
import { type Day, OPEN } from '../time/day.ts';
import { type Bounds, mayHaveDay, sameBounds, type Term } from '../time/edtf.ts';
import type { EndStatus } from '../time/status.ts';
import { equalAlternatives } from './disputes/alternatives.ts';
import { activatingDays, eventDays } from './conditions.ts';
import { type ClaimedTerm, claimedHistories, widestTerm } from './disputes/claimed-histories.ts';
import { disputedIds } from './disputes/open-disputes.ts';
import {
  type End,
  type EndCause,
  endByTerm,
  endsByActs,
  endsByConditions,
  firstEnd,
  type ConditionWithHead,
} from './ends.ts';
import { headDays, type HeadTerm, type OpenCondition, eventConditions } from './heads.ts';
import {
  activatedBounds,
  activationDays,
  type Activator,
  unconditionalBounds,
} from './term-bounds.ts';
import { isVisible } from './visible.ts';

/** When a right is in force, as known and assumed. A start of OPEN: never activated. */
export interface EffectiveTerm extends ClaimedTerm, HeadTerm {
  /** The cause of `endLatest`; null while that is open. */
  readonly end: EndCause | null;
  /**
   * ACTIVATES conditions with the days on which they are met, and on which their event, or their
   * head's end or beginning, happened: null if they are not, or it did not.
   */
  readonly activators: readonly (ResolvedCondition & Activator)[];
  /** Whether all activators are needed, or any one. */
  readonly activation: RightHistory['activation'];
  /** The visible conditions, voided ones included. */
  readonly conditionIds: readonly Id[];
  /** The labels of the rights that it excludes as a whole, if none of them is preferred. */
  readonly rivals: readonly string[];
}

/**
 * The effective term of a right: the stated term, cut and moved by what is known of its conditions
 * and acts.
 *
 * @param knownAt      only what was known by the end of this day counts; not before the right's own
 *   `knownFrom`
 * @param assumptions  events as if they happened on a day, or never
 * @see docs/model.md#effective-term
 */
export function effectiveTerm(
  right: RightHistory,
  knownAt: Day,
  assumptions: Assumptions,
): EffectiveTerm {
  const term = termOfHistory(right, knownAt, assumptions);
  const rivals = equalAlternatives(right, knownAt);
  return rivals.length === 0 ? term : { ...term, rivals, ordered: false };
}

/** The effective term without its alternatives: the widest that the disputed claims allow. */
function termOfHistory(right: RightHistory, knownAt: Day, assumptions: Assumptions): EffectiveTerm {
  const histories = claimedHistories(right, knownAt);
  return widestTerm(
    histories.map((history) => termOf(history, knownAt, assumptions)),
    right.term,
  );
}

/** The effective term of a history with one claimed term. See docs/model.md#effective-term. */
function termOf(right: RightHistory, knownAt: Day, assumptions: Assumptions): EffectiveTerm {
  // The stated term; an unknown end is certain through the last confirmed day.
  const stated = statedTerm(right, knownAt);
  const disputed = disputedIds(right, knownAt);
  // Visible conditions count, except those on a head that does not bind.
  const conditions = right.conditions
    .filter((condition) => isVisible(condition, knownAt))
    .map((condition) => resolveTrigger(condition, right, disputed, knownAt, assumptions))
    .filter((condition) => condition !== null);
  const activators = conditions
    .filter(({ condition }) => condition.effect === 'ACTIVATES')
    .map((candidate) => ({ ...candidate, met: activatingDays(candidate, knownAt) }));
  const terminators = conditions.filter(({ condition }) => condition.effect === 'TERMINATES');
  // Visible acts and met TERMINATES conditions end it; the first sure end sets the latest one.
  const acts = endsByActs(
    right.acts.filter((act) => isVisible(act, knownAt)),
    disputed,
  );
  const events = endsByConditions(terminators, knownAt);
  const end = firstEnd([endByTerm(stated), ...acts, ...events]);
  // ACTIVATES conditions move the start to the day on which they are met.
  const { ordered, ...partial } =
    activators.length > 0
      ? activatedBounds(stated, activationDays(activators, right.activation), [...acts, ...events])
      : unconditionalBounds(stated, begunBy(right.confirmations, stated, knownAt), acts, events);
  const endLatest = end.latest;
  const bounds = { ...partial, endLatest };
  return {
    ...bounds,
    ordered: ordered && mayHaveDay(bounds),
    stated,
    statedStart: stated.startEarliest,
    asStated: sameBounds(bounds, stated),
    endStatus: endStatusOf(end.cause),
    endUnknown: stated.end === 'UNKNOWN' && endLatest >= OPEN,
    end: endLatest >= OPEN ? null : end.cause,
    earlier: [...acts, ...events]
      .filter(({ earliest }) => earliest < end.earliest)
      .map(({ cause }) => cause),
    ends: [end, ...otherEnds(end, stated, acts, events)],
    open: terminators.flatMap((candidate) =>
      couldStillEnd(candidate, endLatest, knownAt)
        ? openingOf(candidate, right.label, assumptions)
        : [],
    ),
    unmet: activators
      .filter(({ met }) => met === null)
      .flatMap(({ condition, chain }) => [condition, ...chain]),
    activators,
    activation: right.activation,
    conditionIds: conditions.map(({ condition }) => condition.id),
    rivals: [],
  };
}

/** A visible condition with the state of its event or head. */
interface ResolvedCondition extends ConditionWithHead {
  /** The open conditions that can bring the end of the head about; none if it turns on an event. */
  readonly open: readonly OpenCondition[];
  /** The conditions of a head for which it waits. */
  readonly chain: readonly ConditionHistory[];
}

/** A condition with the state of its event or head; null if the head does not bind. */
function resolveTrigger(
  condition: ConditionHistory,
  { heads }: RightHistory,
  disputed: ReadonlySet<Id>,
  knownAt: Day,
  assumptions: Assumptions,
): ResolvedCondition | null {
  const { turnsOn } = condition;
  if (turnsOn.type === 'EVENT') {
    const happened = eventDays(turnsOn, knownAt, assumptions);
    return { condition, happened, disputed, head: null, open: [], chain: [] };
  }
  const days = headDays(turnsOn, {
    knownAt,
    history: (id) => heads.get(id),
    term: (history) => termOfHistory({ ...history, heads }, knownAt, assumptions),
  });
  if (!days) return null;
  const { happened, head, open, unmet } = days;
  const opening = open.flatMap((one) => [one.condition, ...one.chain]);
  return { condition, happened, disputed, head, open, chain: [...unmet, ...opening] };
}

/**
 * The other causes that may have ended a right before its latest end. An end that was never
 * published is no such end if an act is known: sources show the right in force up to that.
 */
function otherEnds(
  first: End,
  stated: Term,
  acts: readonly End[],
  events: readonly End[],
): readonly End[] {
  const isSure = acts.some(({ latest }) => latest < OPEN);
  const isTerm = first.cause.type === 'TERM' || (stated.end === 'UNKNOWN' && isSure);
  return [...acts, ...events, ...(isTerm ? [] : [endByTerm(stated)])].filter(
    ({ cause, earliest }) => earliest < first.latest && cause !== first.cause,
  );
}

/**
 * The term as stated, before conditions and acts. An unknown end is certain through the last day on
 * which a visible source shows the right in force, or up to the day of a visible act that ends it.
 *
 * @see docs/model.md#days
 */
export function statedTerm(right: RightHistory, knownAt: Day): Term {
  const confirmed = right.confirmations
    .filter(({ visibleFrom }) => visibleFrom <= knownAt)
    .map(({ on }) => on);
  const disputed = disputedIds(right, knownAt);
  const acts = right.acts
    .filter((act) => isVisible(act, knownAt) && !disputed.has(act.id))
    .map(({ earliest }) => earliest - 1);
  return confirmedTerm(right.term, [...confirmed, ...acts]);
}

/**
 * A term whose unknown end is certain through the last of some days, never before its start; any
 * other term as it is. See docs/model.md#days.
 */
export function confirmedTerm(term: Term, confirmedOn: readonly Day[]): Term {
  return term.end === 'UNKNOWN'
    ? { ...term, endEarliest: Math.max(term.startEarliest, ...confirmedOn) + 1 }
    : term;
}

/** The open conditions that can still end it: neither its last day nor theirs is past. */
export function stillOpen(
  { open, endLatest }: EffectiveTerm,
  { today, knownAt }: Pick<TemporalContext, 'today' | 'knownAt'>,
): readonly OpenCondition[] {
  const now = Math.min(today, knownAt);
  return endLatest > now ? open.filter(({ until }) => until > now) : [];
}

/** Whether an event that has not happened could have ended a right, itself or through its heads. */
export function couldHaveEnded(right: RightHistory, eventId: Id, knownAt: Day): boolean {
  const { open, startEarliest } = effectiveTerm(right, knownAt, new Map());
  return open.some(
    (one) =>
      one.until > startEarliest &&
      eventConditions(one).some(({ turnsOn }) => turnsOn.id === eventId),
  );
}

/** The days, not before the start of a stretch, on which visible evidence states that it goes on. */
export function begunBy(
  confirmations: Membership['confirmations'],
  { startEarliest }: Bounds,
  knownAt: Day,
): readonly Day[] {
  return confirmations
    .filter(({ said, visibleFrom, on }) => said && visibleFrom <= knownAt && on >= startEarliest)
    .map(({ on }) => on);
}

function endStatusOf(cause: EndCause): EndStatus {
  if (cause.type === 'TERM') return 'EXPIRED';
  return cause.type === 'ACT' && cause.successors.length > 0 ? 'SUPERSEDED' : 'TERMINATED';
}

function couldStillEnd(
  { condition: { voids, within }, disputed }: ConditionWithHead,
  endLatest: Day,
  knownAt: Day,
): boolean {
  const isVoided = voids.some((act) => isVisible(act, knownAt) && !disputed.has(act.actId));
  return !isVoided && (within?.from ?? -OPEN) < endLatest;
}

/** How a condition is open: its event has not happened, or its head can still end or begin. */
function openingOf(
  { condition, happened, open, chain }: ResolvedCondition,
  ofRight: string,
  assumptions: Assumptions,
): readonly OpenCondition[] {
  const { turnsOn, within } = condition;
  const until = within?.until ?? OPEN;
  if (turnsOn.type === 'EVENT') {
    const isOpen = happened === null && assumptions.get(turnsOn.id) !== 'never';
    return isOpen ? [{ condition, until, chain, ofRight, ofHeads: [] }] : [];
  }
  if (chain.length === 0 || (turnsOn.when === 'BEGINS' && happened !== null)) return [];
  const last = turnsOn.when === 'ENDS' ? Math.max(-OPEN, ...open.map((one) => one.until)) : OPEN;
  return last > -OPEN
    ? [{ condition, until: Math.min(until, last), chain, ofRight, ofHeads: open }]
    : [];
}

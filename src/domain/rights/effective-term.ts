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
import { activatingDays, eventDays, NOT_HAPPENED, resolvedCondition } from './conditions.ts';
import { equalAlternatives } from './disputes/alternatives.ts';
import { claimedHistories, widestTerm } from './disputes/claimed-histories.ts';
import { disputedIds } from './disputes/open-disputes.ts';
import { eventConditions, headDays } from './heads.ts';
import type {
  EffectiveTerm,
  End,
  EndCause,
  OpenCondition,
  ResolvedCondition,
  TriggerState,
} from './term.ts';
import {
  activatedBounds,
  activationDays,
  endByTerm,
  endsByActs,
  endsByConditions,
  firstEnd,
  unconditionalBounds,
} from './term-bounds.ts';
import { isVisible } from './visible.ts';

/**
 * The effective term of a right: the stated term, cut and moved by what is known of its conditions
 * and acts by the end of `knownAt`, which is not before the right's `knownFrom`. See
 * docs/model.md#effective-term.
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
  const terms = claimedHistories(right, knownAt).map((one) => termOf(one, knownAt, assumptions));
  return widestTerm(terms, right.term);
}

/** The effective term of a history with one claimed term. See docs/model.md#effective-term. */
function termOf(right: RightHistory, knownAt: Day, assumptions: Assumptions): EffectiveTerm {
  const stated = statedTerm(right, knownAt);
  const disputed = disputedIds(right, knownAt);
  // Visible conditions count, except those on a head that does not bind.
  const conditions = right.conditions
    .filter((condition) => isVisible(condition, knownAt))
    .flatMap((condition) => {
      const trigger = triggerState(condition.turnsOn, right, knownAt, assumptions);
      return trigger ? resolvedCondition(condition, trigger, disputed, knownAt) : [];
    });
  const activators = conditions
    .filter(({ condition }) => condition.effect === 'ACTIVATES')
    .map((candidate) => ({ ...candidate, met: activatingDays(candidate) }));
  const terminators = conditions.filter(({ condition }) => condition.effect === 'TERMINATES');
  // Visible acts and met TERMINATES conditions end it; the first sure end sets the latest one.
  const visibleActs = right.acts.filter((act) => isVisible(act, knownAt));
  const acts = endsByActs(visibleActs, disputed);
  const events = endsByConditions(terminators);
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
    ends: [end, ...otherEnds(end, stated, acts, events)],
    open: terminators.flatMap((one) => openingOf(one, endLatest, right.label, assumptions)),
    activators,
    activation: right.activation,
    conditionIds: conditions.map(({ condition }) => condition.id),
    rivals: [],
  };
}

/** The state of an event, or of a head; null if the head does not bind. */
function triggerState(
  turnsOn: ConditionHistory['turnsOn'],
  { heads }: RightHistory,
  knownAt: Day,
  assumptions: Assumptions,
): TriggerState | null {
  if (turnsOn.type === 'EVENT')
    return { ...NOT_HAPPENED, happened: eventDays(turnsOn, knownAt, assumptions) };
  return headDays(turnsOn, {
    knownAt,
    history: (id) => heads.get(id),
    term: (history) => termOfHistory({ ...history, heads }, knownAt, assumptions),
  });
}

/**
 * The other causes that may have ended a right before its latest end. An end that was never
 * published is no such end if an act is known: sources show the right in force up to that.
 */
function otherEnds(first: End, stated: Term, acts: readonly End[], events: readonly End[]) {
  const isSure = acts.some(({ latest }) => latest < OPEN);
  const isTerm = first.cause.type === 'TERM' || (stated.end === 'UNKNOWN' && isSure);
  return [...acts, ...events, ...(isTerm ? [] : [endByTerm(stated)])].filter(
    ({ cause, earliest }) => earliest < first.latest && cause !== first.cause,
  );
}

/**
 * The term as stated, before conditions and acts. An unknown end is certain through the last day on
 * which a visible source shows the right in force, or up to the day of a visible act that ends it.
 * See docs/model.md#days.
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

/** A term whose unknown end is certain through the last of some days; any other as it is. */
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

/** The days, not before the start of a stretch, on which visible evidence says that it goes on. */
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

/** How a condition is open: its event has not happened, or its head can still end or begin. */
function openingOf(
  candidate: ResolvedCondition,
  endLatest: Day,
  ofRight: string,
  assumptions: Assumptions,
): readonly OpenCondition[] {
  const { happened, open, unmet, surelyVoided } = candidate;
  const { turnsOn, within } = candidate.condition;
  const until = within?.until ?? OPEN;
  if (surelyVoided !== null || (within?.from ?? -OPEN) >= endLatest) return [];
  if (turnsOn.type === 'EVENT') {
    const isOpen = happened === null && assumptions.get(turnsOn.id) !== 'never';
    return isOpen ? [{ ...candidate, until, ofRight }] : [];
  }
  const isOver = turnsOn.when === 'BEGINS' && happened !== null;
  if (isOver || (unmet.length === 0 && open.length === 0)) return [];
  const last = turnsOn.when === 'ENDS' ? Math.max(-OPEN, ...open.map((one) => one.until)) : OPEN;
  return last > -OPEN ? [{ ...candidate, until: Math.min(until, last), ofRight }] : [];
}

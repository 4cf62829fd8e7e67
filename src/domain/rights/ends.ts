import type { ActKind } from '../model/act.ts';
import type { HeadMoment } from '../model/event.ts';
import type { ActHistory, ConditionHistory } from '../model/history.ts';
import type { Id } from '../model/record.ts';
import { type Day, OPEN } from '../time/day.ts';
import type { PossibleDays, Term } from '../time/edtf.ts';
import { endingDays, type ConditionState } from './conditions.ts';

/** An act that ends a right. */
export interface ActCause extends Pick<ActHistory, 'id' | 'kind' | 'madeBy' | 'successors'> {
  readonly type: 'ACT';
  readonly on: PossibleDays;
}

/** A condition that ends a right. */
interface ConditionCause extends Pick<ConditionHistory, 'id' | 'label' | 'turnsOn'> {
  readonly type: 'CONDITION';
  readonly on: PossibleDays;
  /** The right of a head's line that ended or began; null if it turns on an event. */
  readonly head: HeadCause | null;
}

/** The cause of an end: an act, a condition, or the stated term. */
export type EndCause = ActCause | ConditionCause | { readonly type: 'TERM' };

/** The end or beginning of a right on which another depends. */
export interface HeadCause {
  readonly label: string;
  readonly when: HeadMoment;
  /** What set the end; null if it is a beginning. */
  readonly end: EndCause | null;
  /** Whether the end is that of a term whose end was never published. */
  readonly isUnpublished: boolean;
}

/** A condition with the state of its trigger. */
export interface ConditionWithHead extends ConditionState {
  readonly head: HeadCause | null;
}

/** One possible end of a right. */
export interface End {
  readonly cause: EndCause;
  /** The first day on which the right may not be in force because of it. */
  readonly earliest: Day;
  /** The first day on which it is surely not in force; after OPEN if it may not end it at all. */
  readonly latest: Day;
}

/** An end by an act. */
export type ActEnd = End & { readonly cause: ActCause };

/** Later than every day: an uncertain end never sets the latest end. */
const NOT_SURELY = OPEN + 1;

/** The ends by visible acts, of which `disputed` may not count. */
export function endsByActs(
  acts: readonly ActHistory[],
  disputed: ReadonlySet<Id>,
): readonly ActEnd[] {
  return acts.map(({ id, kind, madeBy, successors, earliest, latest }) => ({
    cause: { type: 'ACT', id, kind, on: { earliest, latest }, madeBy, successors },
    earliest,
    latest: disputed.has(id) ? NOT_SURELY : latest,
  }));
}

/** The certain and possible ends by visible TERMINATES conditions. */
export function endsByConditions(
  conditions: readonly ConditionWithHead[],
  knownAt: Day,
): readonly End[] {
  return conditions.flatMap((state) => {
    const days = endingDays(state, knownAt);
    if (!days) return [];
    const { id, label, turnsOn } = state.condition;
    return {
      cause: { type: 'CONDITION', id, on: state.happened!, label, turnsOn, head: state.head },
      earliest: days.earliest,
      latest: days.latest ?? NOT_SURELY,
    };
  });
}

/** The end by the stated term. */
export function endByTerm({ endEarliest, endLatest }: Term): End {
  return { cause: { type: 'TERM' }, earliest: endEarliest, latest: endLatest };
}

/**
 * The end that sets the latest one: the first to be sure, among ends of one day the act, then the
 * condition, then the term.
 */
export function firstEnd(ends: readonly End[]): End {
  return ends.reduce((best, next) => (comesFirst(next, best) ? next : best));
}

/** The acts that come first among causes of one day; then other acts, conditions, and the term. */
const FIRST_ACTS: readonly ActKind[] = ['EXERCISES', 'PERFORMS', 'SUPERSEDES', 'ASSIGNS'];

function orderOf(cause: EndCause): number {
  if (cause.type === 'TERM') return 6;
  if (cause.type === 'CONDITION') return 5;
  return FIRST_ACTS.includes(cause.kind) ? FIRST_ACTS.indexOf(cause.kind) : 4;
}

function comesFirst(a: End, b: End): boolean {
  if (a.latest !== b.latest) return a.latest < b.latest;
  const [orderA, orderB] = [orderOf(a.cause), orderOf(b.cause)];
  if (orderA !== orderB) return orderA < orderB;
  return a.cause.type !== 'TERM' && b.cause.type !== 'TERM' && a.cause.id < b.cause.id;
}

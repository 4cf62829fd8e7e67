import type { ActKind } from '../model/act.ts';
import type { ActHistory } from '../model/history.ts';
import type { Id } from '../model/record.ts';
import type { Term } from '../time/edtf.ts';
import { endingDays, NOT_SURELY } from './conditions.ts';
import type { ActCause, End, EndCause, ResolvedCondition } from './term.ts';

/** An end by an act. */
export type ActEnd = End & { readonly cause: ActCause };

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
export function endsByConditions(conditions: readonly ResolvedCondition[]): readonly End[] {
  return conditions.flatMap((state) => {
    const days = endingDays(state);
    if (!days) return [];
    const { id, label, turnsOn } = state.condition;
    const on = state.happened!;
    return { cause: { type: 'CONDITION', id, on, label, turnsOn, head: state.head }, ...days };
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

import type { ActKind } from '../model/act.ts';
import type { ActHistory, RightHistory } from '../model/history.ts';
import type { Id } from '../model/record.ts';
import { compareText } from '../text/normalise.ts';
import { type Day, OPEN } from '../time/day.ts';
import type { PossibleDays, Term } from '../time/edtf.ts';
import { endingDays, NOT_SURELY } from './conditions.ts';
import type { ActCause, Activator, End, EndCause, ResolvedCondition } from './term.ts';

/** The ends by visible acts, of which `disputed` may not count. */
export function endsByActs(
  acts: readonly ActHistory[],
  disputed: ReadonlySet<Id>,
): readonly (End & { readonly cause: ActCause })[] {
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

export function endByTerm({ endEarliest, endLatest }: Term): End {
  return { cause: { type: 'TERM' }, earliest: endEarliest, latest: endLatest };
}

/** The end that sets the latest one: the first to be sure, of one day the first by its cause. */
export function firstEnd(ends: readonly End[]): End {
  return ends.toSorted(compareEnds)[0]!;
}

/** The acts that come first among causes of one day; then other acts, conditions, and the term. */
const FIRST_ACTS: readonly ActKind[] = ['EXERCISES', 'PERFORMS', 'SUPERSEDES', 'ASSIGNS'];

function orderOf(cause: EndCause): number {
  if (cause.type === 'TERM') return 6;
  if (cause.type === 'CONDITION') return 5;
  return FIRST_ACTS.includes(cause.kind) ? FIRST_ACTS.indexOf(cause.kind) : 4;
}

function compareEnds(a: End, b: End): number {
  const byOrder = a.latest - b.latest || orderOf(a.cause) - orderOf(b.cause);
  if (byOrder !== 0 || a.cause.type === 'TERM' || b.cause.type === 'TERM') return byOrder;
  return compareText(a.cause.id, b.cause.id);
}

/**
 * The bounds of a right without activation, or of a membership, but for the latest end. Acts that
 * end it show that it had begun before them unless they are in dispute, and so does a day that
 * evidence names; conditions cut what is left.
 */
export function unconditionalBounds(
  stated: Term,
  confirmedOn: readonly Day[],
  acts: readonly (PossibleDays & { readonly cause: Pick<ActCause, 'on'> })[],
  events: readonly End[],
) {
  const { startEarliest } = stated;
  const hadBegun = acts.every(({ latest }) => latest > startEarliest);
  const mayHaveBegun = acts.every(({ cause }) => cause.on.latest > startEarliest);
  const startLatest = Math.min(
    stated.startLatest,
    ...confirmedOn,
    ...(hadBegun ? acts.map(({ latest }) => latest - 1) : []),
  );
  const endByAct = Math.min(stated.endEarliest, earliestOf(acts));
  const firstEvent = earliestOf(events);
  return {
    startEarliest,
    startLatest,
    endEarliest: Math.min(
      mayHaveBegun ? Math.max(endByAct, startEarliest + 1) : endByAct,
      firstEvent,
    ),
    ordered: mayHaveBegun && startLatest < firstEvent,
  };
}

/**
 * The same of a right that waits for conditions: in force on the day that activates it if that is
 * surely within its term, and cut by acts and conditions alike.
 *
 * @param on  the days on which it may have been activated; null: it was not
 */
export function activatedBounds(stated: Term, on: PossibleDays | null, cuts: readonly End[]) {
  const startEarliest = on ? Math.max(stated.startEarliest, on.earliest) : OPEN;
  const startLatest = on ? Math.max(stated.startLatest, on.latest) : OPEN;
  const unpublished = stated.end === 'UNKNOWN';
  const endEarliest =
    unpublished && on ? Math.max(stated.endEarliest, startEarliest + 1) : stated.endEarliest;
  const firstCut = earliestOf(cuts);
  return {
    startEarliest,
    startLatest,
    endEarliest: Math.min(endEarliest, firstCut),
    ordered:
      on !== null && (unpublished || on.latest < stated.endEarliest) && startLatest < firstCut,
  };
}

function earliestOf(ends: readonly PossibleDays[]): Day {
  return Math.min(OPEN, ...ends.map(({ earliest }) => earliest));
}

/** The days on which a right is activated; a condition in dispute moves only the latest one. */
export function activationDays(
  activators: readonly Activator[],
  activation: RightHistory['activation'],
): PossibleDays | null {
  const all = activators.map(({ met }) => met ?? { earliest: OPEN, latest: OPEN });
  const sure = all.filter((_, i) => !activators[i]!.isDisputed);
  const lastOf = (days: readonly PossibleDays[]) => Math.max(...days.map(({ latest }) => latest));
  if (sure.length === 0) return { earliest: -OPEN, latest: lastOf(all) };
  const on =
    activation === 'ALL'
      ? { earliest: Math.max(...sure.map(({ earliest }) => earliest)), latest: lastOf(all) }
      : { earliest: earliestOf(all), latest: Math.min(...sure.map(({ latest }) => latest)) };
  return on.earliest < OPEN ? on : null;
}

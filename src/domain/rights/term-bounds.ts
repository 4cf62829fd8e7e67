import type { RightHistory } from '../model/history.ts';
import { type Day, OPEN } from '../time/day.ts';
import type { PossibleDays, Term } from '../time/edtf.ts';
import type { EffectiveBounds } from '../time/status.ts';
import type { ActEnd } from './ends.ts';
import type { Activator, End } from './term.ts';

/** Bounds before the latest end is set. */
export type PartialBounds = Pick<
  EffectiveBounds,
  'startEarliest' | 'startLatest' | 'endEarliest' | 'ordered'
>;

/**
 * The bounds of a right without activation. Acts that end it show that it had begun before them
 * unless they are in dispute, and so does a day that evidence names; conditions cut what is left.
 */
export function unconditionalBounds(
  stated: Term,
  confirmedOn: readonly Day[],
  acts: readonly ActEnd[],
  events: readonly End[],
): PartialBounds {
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
 * The bounds of a right that waits for conditions: in force on the day that activates it if that
 * is surely within its term, and cut by acts and conditions alike.
 *
 * @param on  the days on which it may have been activated; null: it was not
 */
export function activatedBounds(
  stated: Term,
  on: PossibleDays | null,
  cuts: readonly End[],
): PartialBounds {
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

function earliestOf(ends: readonly End[]): Day {
  return Math.min(OPEN, ...ends.map(({ earliest }) => earliest));
}

/**
 * The days on which the conditions that activate a right are met: all, or any one. One in dispute
 * moves only the latest day.
 */
export function activationDays(
  activators: readonly Activator[],
  activation: RightHistory['activation'],
): PossibleDays | null {
  const days = activators.map((activator) => ({
    earliest: activator.met?.earliest ?? OPEN,
    latest: activator.met?.latest ?? OPEN,
    isSure: !activator.isDisputed,
  }));
  const sure = days.filter(({ isSure }) => isSure);
  const none = sure.length === 0;
  const earliest = (list: typeof days) => list.map((one) => one.earliest);
  const latest = (list: typeof days) => list.map((one) => one.latest);
  const on =
    activation === 'ALL'
      ? { earliest: Math.max(-OPEN, ...earliest(sure)), latest: Math.max(...latest(days)) }
      : {
          earliest: none ? -OPEN : Math.min(...earliest(days)),
          latest: none ? Math.max(...latest(days)) : Math.min(...latest(sure)),
        };
  return on.earliest < OPEN ? on : null;
}

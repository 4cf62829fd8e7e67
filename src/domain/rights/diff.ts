import { compareText } from '../text/normalise.ts';
import type { Id, Known } from '../model/record.ts';
import type { RightHistory, TemporalContext } from '../model/history.ts';
import type { Day } from '../time/day.ts';
import { effectiveBounds } from '../time/status.ts';
import type { AnswerDiff, DifferingRight } from './answer-diff.ts';
import { effectiveTerm } from './effective-term.ts';

export interface DiffRight extends DifferingRight {
  /** The topmost group of the holder, or the holder itself. */
  readonly groupId: Id;
}

/** A right, or a pair of rights, that is not the same in both views. */
export interface DiffPair {
  readonly beforeId: Id;
  /** Null: a right was corrected, and nothing put in its place. */
  readonly afterId: Id | null;
}

/** The differences between two views, each list in order of id. */
export interface Differences {
  readonly gained: readonly Id[];
  readonly lost: readonly Id[];
  readonly changed: readonly DiffPair[];
  readonly corrected: readonly DiffPair[];
}

/** `rightId` was withdrawn, and `correctingId` put in its place; null: nothing. */
export interface Correction {
  readonly rightId: Id;
  readonly correctingId: Id | null;
}

export interface Handover {
  readonly endedId: Id;
  readonly introducedId: Id;
}

export interface DiffCauses {
  readonly corrections: {
    /** Those known in the second context and not in the first. */
    readonly forward: readonly Correction[];
    /** Those known in the first context and not in the second. */
    readonly backward: readonly Correction[];
  };
  /** Rights whose term rests in one context on what the other knows to be wrong. */
  readonly mistaken: ReadonlySet<Id>;
  /** Handovers by acts visible in either context. */
  readonly handovers: readonly Handover[];
}

/**
 * Classifies the differences between two contexts. Each pass takes the rights that it classifies
 * away from the next ones: corrections win over mistakes, these over the same right on both sides,
 * that over handovers, and these over gained and lost. See docs/model.md#composite-answers.
 */
export function classifyDiff(
  { before, after }: Pick<AnswerDiff<DiffRight>, 'before' | 'after'>,
  { corrections, mistaken, handovers }: DiffCauses,
): Differences {
  const from = new Map(before.map((right) => [right.rightId, right]));
  const to = new Map(after.map((right) => [right.rightId, right]));
  const gained: Id[] = [];
  const changed: DiffPair[] = [];
  const corrected: DiffPair[] = [];
  // Corrected or withdrawn since the first context: both rights of the pair are taken away.
  for (const { rightId, correctingId } of byIds(corrections.forward)) {
    if (!from.delete(rightId)) continue;
    to.delete(rightId);
    if (correctingId !== null && !from.has(correctingId)) to.delete(correctingId);
    corrected.push({ beforeId: rightId, afterId: correctingId });
  }
  // The first context knows more: its correction is undone, so that before and after swap.
  for (const { rightId, correctingId } of byIds(corrections.backward)) {
    // The later view counts it as absent.
    from.delete(rightId);
    if (!to.delete(rightId)) continue;
    if (correctingId !== null && !to.has(correctingId)) from.delete(correctingId);
    if (correctingId === null) gained.push(rightId);
    else corrected.push({ beforeId: correctingId, afterId: rightId });
  }
  // One context rests on what the other knows to be wrong.
  for (const rightId of mistaken) {
    const sides = [from.delete(rightId), to.delete(rightId)];
    if (sides.includes(true)) corrected.push({ beforeId: rightId, afterId: rightId });
  }
  // The same right on both sides, with another state.
  for (const rightId of [...from.keys()]) {
    if (!to.delete(rightId)) continue;
    from.delete(rightId);
    changed.push({ beforeId: rightId, afterId: rightId });
  }
  // A right on one side that an act replaced by one on the other, in either direction.
  for (const { endedId, introducedId } of [...handovers].sort(byHandover)) {
    const pair = pairOf(from, to, endedId, introducedId) ?? pairOf(from, to, introducedId, endedId);
    if (!pair) continue;
    from.delete(pair.beforeId);
    to.delete(pair.afterId);
    changed.push(pair);
  }
  return {
    gained: [...gained, ...to.keys()].sort(compareText),
    lost: [...from.keys()].sort(compareText),
    changed: changed.sort(byBefore),
    corrected: corrected.sort(byBefore),
  };
}

/** Whether a right was corrected or withdrawn after one view's knowledge and by the other's. */
export function correctedBetween(
  { knownUntil }: Known,
  from: TemporalContext,
  to: TemporalContext,
): boolean {
  return from.knownAt < knownUntil && knownUntil <= to.knownAt;
}

/**
 * Whether bounds or end of a right in a context rest on something that is withdrawn or corrected by
 * a later day: act, event, condition, claim or head, its own or a head's. See
 * docs/model.md#composite-answers.
 */
export function restsOnWithdrawn(
  right: RightHistory,
  { knownAt, assumptions }: TemporalContext,
  laterDay: Day,
): boolean {
  const stands = ({ knownUntil }: Pick<Known, 'knownUntil'>) =>
    knownUntil <= knownAt || knownUntil > laterDay;
  const standing = (history: RightHistory): RightHistory => ({
    ...history,
    acts: history.acts.filter(stands),
    conditions: history.conditions.filter(stands).map(({ turnsOn, voids, ...condition }) => ({
      ...condition,
      turnsOn:
        turnsOn.type === 'EVENT'
          ? { ...turnsOn, occurrences: turnsOn.occurrences.filter(stands) }
          : turnsOn,
      voids: voids.filter(stands),
    })),
    disputes: history.disputes.map((dispute) => ({
      ...dispute,
      claims: dispute.claims.filter(stands),
    })),
  });
  const heads = [...right.heads].map(([id, head]) => {
    const known = stands(head) ? head : { ...head, knownUntil: knownAt };
    return [id, standing(known)] as const;
  });
  const boundsOf = (history: RightHistory) => {
    const term = effectiveTerm(history, knownAt, assumptions);
    const { asStated: _, ...bounds } = effectiveBounds(term);
    return JSON.stringify(bounds);
  };
  return boundsOf(right) !== boundsOf({ ...standing(right), heads: new Map(heads) });
}

function pairOf(
  from: ReadonlyMap<Id, DiffRight>,
  to: ReadonlyMap<Id, DiffRight>,
  beforeId: Id,
  afterId: Id,
) {
  const [before, after] = [from.get(beforeId), to.get(afterId)];
  if (!before || !after || before.kind !== after.kind) return null;
  return before.holderId === after.holderId || before.groupId === after.groupId
    ? { beforeId, afterId }
    : null;
}

function byBefore(a: DiffPair, b: DiffPair): number {
  return compareText(a.beforeId, b.beforeId);
}

function byIds(corrections: readonly Correction[]): readonly Correction[] {
  return [...corrections].sort((a, b) => compareText(a.rightId, b.rightId));
}

function byHandover(a: Handover, b: Handover): number {
  return compareText(a.endedId, b.endedId) || compareText(a.introducedId, b.introducedId);
}

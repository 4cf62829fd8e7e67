import { closure } from '../../closure.ts';
import type { AlternativeHistory, RightHistory } from '../../model/history.ts';
import { type Id, type Known, STATEMENT_RANKS } from '../../model/record.ts';
import type { Day } from '../../time/day.ts';
import { isVisible } from '../visible.ts';

type Alternative = Known & Pick<RightHistory, 'alternativeIds' | 'rank'>;

/** The alternatives to a right, in either direction and transitively, if `find` gives them. */
export function alternativesOf<T extends Alternative>(
  right: T,
  find: (id: Id) => T | undefined,
): readonly T[] {
  const all = closure([right], ({ alternativeIds }) =>
    alternativeIds.map(find).filter((other) => other !== undefined),
  );
  return [...all].slice(1);
}

/** The labels of the best ranked visible rights that exclude a right, if it is none of these. */
export function outrankingAlternatives(right: RightHistory, knownAt: Day): readonly string[] {
  const best = bestAlternatives(right, knownAt);
  return best[0] === right ? [] : best.map(({ label }) => label);
}

/** The labels of the visible rights that exclude a right, if all have one rank: none is certain. */
export function equalAlternatives(right: RightHistory, knownAt: Day): readonly string[] {
  const [best, ...others] = bestAlternatives(right, knownAt);
  return best === right ? others.map(({ label }) => label) : [];
}

function bestAlternatives(right: RightHistory, knownAt: Day): readonly AlternativeHistory[] {
  const byId = new Map(right.alternatives.map((other) => [other.rightId, other]));
  return bestRanked<AlternativeHistory>(right, (id) => byId.get(id), knownAt);
}

/** Those among a right and its visible alternatives that have the best rank. */
export function bestRanked<T extends Alternative>(
  right: T,
  find: (id: Id) => T | undefined,
  knownAt: Day,
): readonly T[] {
  const visible = (id: Id) => {
    const other = find(id);
    return other && isVisible(other, knownAt) ? other : undefined;
  };
  const all = [right, ...alternativesOf(right, visible)];
  const best = STATEMENT_RANKS.find((one) => all.some(({ rank }) => rank === one));
  return all.filter(({ rank }) => rank === best);
}

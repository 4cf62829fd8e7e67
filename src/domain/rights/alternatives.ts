import type { Id, StatementRank } from '../model/record.ts';
import type { Day } from '../time/day.ts';

/** A right as far as the choice among alternatives needs it. */
export interface Alternative {
  readonly alternativeIds: readonly Id[];
  readonly rank: StatementRank;
  readonly knownFrom: Day;
  readonly knownUntil: Day;
}

const RANK_ORDER: Record<StatementRank, number> = { PREFERRED: 0, NORMAL: 1, DEPRECATED: 2 };

/**
 * The other rights that one is an alternative to, in either direction and transitively.
 *
 * @param find  a right by its id; undefined if it does not count, such as one that is not visible
 */
export function alternativesOf<T extends Alternative>(
  right: T,
  find: (id: Id) => T | undefined,
): readonly T[] {
  const found = new Set<T>([right]);
  for (const { alternativeIds } of found) {
    for (const id of alternativeIds) {
      const other = find(id);
      if (other) found.add(other);
    }
  }
  found.delete(right);
  return [...found];
}

/** Whether a visible alternative has a better rank. */
export function isOutranked<T extends Alternative>(
  right: T,
  find: (id: Id) => T | undefined,
  knownAt: Day,
): boolean {
  return alternativesOf(right, visibleIn(find, knownAt)).some(
    ({ rank }) => RANK_ORDER[rank] < RANK_ORDER[right.rank],
  );
}

/** A right and its visible alternatives, as far as no other of them has a better rank. */
export function bestRanked<T extends Alternative>(
  right: T,
  find: (id: Id) => T | undefined,
  knownAt: Day,
): readonly T[] {
  const all = [right, ...alternativesOf(right, visibleIn(find, knownAt))];
  const best = Math.min(...all.map(({ rank }) => RANK_ORDER[rank]));
  return all.filter(({ rank }) => RANK_ORDER[rank] === best);
}

function visibleIn<T extends Alternative>(
  find: (id: Id) => T | undefined,
  knownAt: Day,
): (id: Id) => T | undefined {
  return (id) => {
    const right = find(id);
    return right && right.knownFrom <= knownAt && knownAt < right.knownUntil ? right : undefined;
  };
}

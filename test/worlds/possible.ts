import { LRUCache } from 'lru-cache';
import type { Day } from '../../src/domain/time/day.ts';
import type { Difference, Asked } from './compare.ts';
import { firstStart, type Truth, truthsOf } from './naive.ts';
import type { World } from './world.ts';

/** One answer that is not the naive one, whatever the day of knowledge. */
export type Found = Omit<Difference, 'knownAt' | 'allowed'> & { readonly asked: Asked };

/** What may be the truth about a right. */
export interface Possible {
  /** The first day on which it may start, as stated. */
  readonly start: Day;
  /** Each once. */
  readonly truths: readonly Truth[];
  /** What was found when the product was compared with this, by all that the product was given. */
  readonly compared: Map<string, readonly Found[]>;
}

/** Many worlds are known alike on some day, and many come to the same truths. */
const byWorld = new LRUCache<string, Possible>({ max: 200_000 });
const byTruths = new LRUCache<string, Possible>({ max: 50_000 });

/** What may be the truth of a world as known. */
export function possibleIn(known: World): Possible {
  return possibleBy(JSON.stringify(known), () => ({
    start: firstStart(known),
    truths: truthsOf(known),
  }));
}

/** As defined, or as it was when it was defined by the same key. */
export function possibleBy(
  key: string,
  define: () => Pick<Possible, 'start' | 'truths'>,
): Possible {
  const remembered = byWorld.get(key);
  if (remembered) return remembered;
  const { start, truths } = define();
  const distinct = new Map(truths.map((one) => [`${one.begin} ${one.end} ${one.reason}`, one]));
  const name = `${start}: ${[...distinct.keys()].sort().join()}`;
  const possible = byTruths.get(name) ?? {
    start,
    truths: [...distinct.values()],
    compared: new Map(),
  };
  byTruths.set(name, possible);
  byWorld.set(key, possible);
  return possible;
}

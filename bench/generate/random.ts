/** Seeded random numbers, the same on every machine. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `from` through `through`. */
  whole(from: number, through: number): number;
  pick<T>(items: readonly T[]): T;
  /** True in this share of cases. */
  chance(share: number): boolean;
}

/** @param seed  any whole number */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, through: number) => from + Math.floor(next() * (through - from + 1));
  return {
    next,
    whole,
    pick: (items) => items[whole(0, items.length - 1)]!,
    chance: (share) => next() < share,
  };
}

/**
 * Numbers from 0 to `count - 1` by Zipf's law: the second comes half as often as the first, the
 * third a third as often.
 *
 * @returns a function that gives the next number
 */
export function zipf(count: number, random: Random): () => number {
  const sums = new Float64Array(count);
  let total = 0;
  for (let i = 0; i < count; i++) {
    total += 1 / (i + 1);
    sums[i] = total;
  }
  return () => {
    const wanted = random.next() * total;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

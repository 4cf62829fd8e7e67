import { HEAD_WORLDS, headDifferences, type HeadWorld, headWorldAt } from './heads.ts';
import { type Difference, differencesIn, termsOf } from './compare.ts';
import { brokenLaws } from './laws.ts';
import {
  MEMBER_WORLDS,
  memberDifferencesIn,
  type MemberWorld,
  memberWorldAt,
} from './memberships.ts';
import { sizeOf, type World, worldAt, WORLDS } from './world.ts';
import { historyOf } from './world-history.ts';

/** What asking some worlds came to. */
export interface Tally {
  readonly worlds: number;
  /** Differences that a bound cannot help, counted by kind. */
  readonly allowed: Readonly<Record<string, number>>;
  /** How many worlds differ otherwise, and the smallest of them. */
  readonly faults: number;
  readonly fault: {
    readonly world: World | HeadWorld | MemberWorld;
    readonly size: number;
    readonly difference: Difference | string;
  } | null;
}

/** Worlds by number, and how one is asked. */
export interface Worlds {
  readonly count: number;
  readonly ask: (number: number) => {
    readonly world: World | HeadWorld | MemberWorld;
    readonly size: number;
    readonly differences: readonly Difference[];
    /** Laws that do not hold, looked at if nothing differs. */
    readonly broken: () => readonly string[];
  };
}

/** The worlds of one right, then those of a right that hangs on a head. */
export const ALL_WORLDS: Worlds = {
  count: WORLDS + HEAD_WORLDS,
  ask: (number) => {
    if (number < WORLDS) {
      const world = worldAt(number);
      const right = historyOf(world);
      const terms = termsOf(right);
      const broken = () => brokenLaws(world, right, terms);
      return { world, size: sizeOf(world), differences: differencesIn(world, terms), broken };
    }
    const world = headWorldAt(number - WORLDS);
    const size = sizeOf(world.head) + sizeOf({ ...world.head, ...world });
    return { world, size, differences: headDifferences(world), broken: () => [] };
  },
};

/** Those with a membership of the holder, which are too many to ask all. */
export const ALL_MEMBER_WORLDS: Worlds = {
  count: MEMBER_WORLDS,
  ask: (number) => {
    const world = memberWorldAt(number);
    const size = sizeOf(world.right) + sizeOf(world.membership);
    return { world, size, differences: memberDifferencesIn(world), broken: () => [] };
  },
};

/** One of the parts into which the worlds are divided, from 0. */
export interface Part {
  readonly part: number;
  readonly parts: number;
}

const WHOLE: Part = { part: 0, parts: 1 };

/**
 * The numbers below a count, each once, in an order that spreads evenly over all of them.
 *
 * @param seed  where to begin
 */
export function* evenly(count: number, seed: number, { part, parts } = WHOLE): Iterable<number> {
  for (let i = part, at = (seed + part * STEP) % count; i < count; i += parts) {
    yield at;
    at = (at + parts * STEP) % count;
  }
}

/** A prime that divides none of the counts. */
const STEP = 2_038_074_743;

/** The numbers below a count in order, since neighbours are known alike; the parts take turns. */
export function* inOrder(count: number, { part, parts }: Part): Iterable<number> {
  for (let from = part * TURN; from < count; from += parts * TURN)
    for (let number = from; number < Math.min(from + TURN, count); number++) yield number;
}

const TURN = 20_000;

/** Nothing asked yet. */
export const NO_TALLY: Tally = { worlds: 0, allowed: {}, faults: 0, fault: null };

/**
 * Asks worlds.
 *
 * @param goOn  told before each what the worlds so far came to; false to stop
 */
export function tallyOf(
  { ask }: Worlds,
  numbers: Iterable<number>,
  goOn: (tally: Tally) => boolean,
): Tally {
  const tally = { ...NO_TALLY, allowed: {} as Record<string, number> };
  for (const number of numbers) {
    if (!goOn(tally)) break;
    const { world, size, differences, broken } = ask(number);
    tally.worlds++;
    for (const { kind, allowed } of differences)
      if (allowed) tally.allowed[kind] = (tally.allowed[kind] ?? 0) + 1;
    const difference = differences.find(({ allowed }) => !allowed) ?? broken()[0];
    if (!difference) continue;
    tally.faults++;
    if (!tally.fault || size < tally.fault.size) tally.fault = { world, size, difference };
  }
  return tally;
}

/** What two parts came to. */
export function sum(a: Tally, b: Tally): Tally {
  const allowed = { ...a.allowed };
  for (const [kind, count] of Object.entries(b.allowed))
    allowed[kind] = (allowed[kind] ?? 0) + count;
  const faults = [a.fault, b.fault].filter((fault) => fault !== null);
  return {
    worlds: a.worlds + b.worlds,
    allowed,
    faults: a.faults + b.faults,
    fault: faults.sort((one, other) => one.size - other.size)[0] ?? null,
  };
}

import { HEAD_WORLDS, headDifferences, type HeadWorld, headWorldAt } from './heads.ts';
import { differencesIn, type Difference, QUESTIONS } from './compare.ts';
import { brokenLaws } from './laws.ts';
import { sizeOf, type World, worldAt, WORLDS } from './world.ts';

/** What asking some worlds came to. */
export interface Tally {
  readonly worlds: number;
  readonly questions: number;
  /** Differences that a bound cannot help, counted by kind. */
  readonly allowed: ReadonlyMap<string, number>;
  /** How many worlds differ otherwise, and the smallest of them. */
  readonly faults: number;
  readonly fault: {
    readonly world: World | HeadWorld;
    readonly difference: Difference | string;
  } | null;
}

/** The worlds of one right, then those of a right that hangs on a head. */
export const ALL_WORLDS = WORLDS + HEAD_WORLDS;

/** Prime, and no divisor of the number of worlds: so the steps visit every world once, evenly. */
const STEP = 2_038_074_743 % ALL_WORLDS;

/**
 * Asks worlds in an order that spreads evenly over all of them.
 *
 * @param seed  where to begin
 * @param isEnough  told how many worlds have been asked
 */
export function tallyOf(seed: number, isEnough: (worlds: number) => boolean): Tally {
  const allowed = new Map<string, number>();
  let [worlds, faults] = [0, 0];
  let fault: Tally['fault'] = null;
  for (let number = seed % ALL_WORLDS; !isEnough(worlds); number = (number + STEP) % ALL_WORLDS) {
    const [world, differences, broken] = askedOf(number);
    worlds++;
    for (const { kind, allowed: may } of differences)
      if (may) allowed.set(kind, (allowed.get(kind) ?? 0) + 1);
    const difference = differences.find(({ allowed: may }) => !may) ?? broken()[0];
    if (!difference) continue;
    faults++;
    if (!fault || sizeIn(world) < sizeIn(fault.world)) fault = { world, difference };
  }
  return { worlds, questions: worlds * QUESTIONS, allowed, faults, fault };
}

function askedOf(
  number: number,
): readonly [World | HeadWorld, readonly Difference[], () => readonly string[]] {
  if (number < WORLDS) {
    const world = worldAt(number);
    return [world, differencesIn(world), () => brokenLaws(world)];
  }
  const world = headWorldAt(number - WORLDS);
  return [world, headDifferences(world), () => []];
}

function sizeIn(world: World | HeadWorld): number {
  return 'head' in world ? sizeOf(world.head) + sizeOf({ ...world.head, ...world }) : sizeOf(world);
}

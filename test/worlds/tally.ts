import { HEAD_WORLDS, headDifferences, type HeadWorld, headWorldAt } from './heads.ts';
import { differencesIn, type Difference, QUESTIONS } from './compare.ts';
import { brokenLaws } from './laws.ts';
import {
  MEMBER_WORLDS,
  memberDifferencesIn,
  type MemberWorld,
  memberWorldAt,
} from './memberships.ts';
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
/** What asking some worlds with a membership came to. */
export type MemberTally = Omit<Tally, 'questions' | 'fault'> & {
  readonly fault: { readonly world: MemberWorld; readonly difference: Difference } | null;
};

/** As `tallyOf`, of worlds with a membership of the holder; these are too many to ask all. */
export function memberTallyOf(seed: number, isEnough: (worlds: number) => boolean): MemberTally {
  const allowed = new Map<string, number>();
  let [worlds, faults] = [0, 0];
  let fault: MemberTally['fault'] = null;
  for (let number = seed % MEMBER_WORLDS; !isEnough(worlds);) {
    const world = memberWorldAt(number);
    number = (number + MEMBER_STEP) % MEMBER_WORLDS;
    worlds++;
    const differences = memberDifferencesIn(world);
    for (const { kind, allowed: may } of differences)
      if (may) allowed.set(kind, (allowed.get(kind) ?? 0) + 1);
    const difference = differences.find(({ allowed: may }) => !may);
    if (!difference) continue;
    faults++;
    if (!fault || memberSize(world) < memberSize(fault.world)) fault = { world, difference };
  }
  return { worlds, allowed, faults, fault };
}

function memberSize({ right, membership }: MemberWorld): number {
  return sizeOf(right) + sizeOf(membership);
}

/** Prime, and no divisor of the number of worlds with a membership. */
const MEMBER_STEP = 2_038_074_743 % MEMBER_WORLDS;

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

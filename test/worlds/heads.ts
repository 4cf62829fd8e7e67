import type { ConditionHistory, RightHistory } from '../../src/domain/model/history.ts';
import { type Day, OPEN } from '../../src/domain/time/day.ts';
import { type Asked, type Difference, differencesBetween, termsOf } from './compare.ts';
import { asKnown, type Truth, truthsOf } from './naive.ts';
import { possibleBy } from './possible.ts';
import { smallExtras, type StatedTerm, smallTerms, type World } from './world.ts';
import { historyOf } from './world-history.ts';

const TURNS = [
  [{ effect: 'TERMINATES', when: 'ENDS' }],
  [{ effect: 'TERMINATES', when: 'BEGINS' }],
  [{ effect: 'ACTIVATES', when: 'ENDS' }],
  [{ effect: 'ACTIVATES', when: 'BEGINS' }],
  [
    { effect: 'ACTIVATES', when: 'BEGINS' },
    { effect: 'TERMINATES', when: 'ENDS' },
  ],
] as const;

/** A right that hangs on a head, which has at most one thing beside its term. */
export interface HeadWorld {
  readonly term: StatedTerm;
  readonly turns: (typeof TURNS)[number];
  readonly head: World;
}

/** How many worlds of a right and its head there are. */
export const HEAD_WORLDS = smallTerms.length ** 2 * smallExtras.length * TURNS.length;

/** A world by its number, from 0. */
export function headWorldAt(number: number): HeadWorld {
  let rest = number;
  const take = <T>(list: readonly T[]): T => {
    const item = list[rest % list.length]!;
    rest = Math.floor(rest / list.length);
    return item;
  };
  const [term, turns, headTerm, extra] = [
    take(smallTerms),
    take(TURNS),
    take(smallTerms),
    take(smallExtras),
  ];
  return {
    term,
    turns,
    head: { term: headTerm, activation: 'ALL', extras: extra ? [extra] : [] },
  };
}

/** Asks every question of a dependent right, of the product and of the definition. */
export function headDifferences(world: HeadWorld): readonly Difference[] {
  const { term, turns } = world;
  return differencesBetween(
    termsOf(dependentOf(world)),
    (knownAt) => {
      const head = knownHead(world, knownAt);
      return possibleBy(JSON.stringify([term, turns, head]), () => ({
        start: term.start.earliest,
        truths: dependentTruths(term, turns, head),
      }));
    },
    (match, expected, found) => isAllowed(world, match, expected, found),
  );
}

/** The head as known on a day; null: it is withdrawn by then, and does not bind. */
function knownHead({ head }: HeadWorld, knownAt: Day): World | null {
  const isWithdrawn = head.extras.some(
    (extra) => extra.type === 'WITHDRAWAL' && extra.of === 'RIGHT' && extra.known <= knownAt,
  );
  return isWithdrawn ? null : asKnown(head, knownAt);
}

/** The right of a world as the product takes it, with its head. */
function dependentOf({ term, turns, head }: HeadWorld): RightHistory {
  const headHistory = { ...historyOf(head), rightId: 'right:head', label: 'Head' };
  return {
    ...historyOf({ term, activation: 'ALL', extras: [] }),
    conditions: turns.map(({ effect, when }, i): ConditionHistory => ({
      id: `condition:head-${i}`,
      label: `condition ${i}`,
      effect,
      knownFrom: 0,
      knownUntil: OPEN,
      within: null,
      turnsOn: {
        type: 'RIGHT',
        id: 'right:head',
        label: 'Head',
        when,
        evenIfReplaced: false,
        throughIds: [],
      },
      voids: [],
    })),
    heads: new Map([['right:head', headHistory]]),
  };
}

/** For every truth of the head, those of a right with events on the days that it gives. */
function dependentTruths(
  term: StatedTerm,
  turns: HeadWorld['turns'],
  head: World | null,
): readonly Truth[] {
  if (!head) return truthsOf({ term, activation: 'ALL', extras: [] });
  const moments = new Map<string, readonly Day[]>();
  for (const { begin, end } of truthsOf(head)) {
    const days = turns.map(({ when }) => momentOf(begin, end, when));
    moments.set(days.join(), days);
  }
  return [...moments.values()].flatMap((days) =>
    truthsOf({
      term,
      activation: 'ALL',
      extras: turns.map(({ effect }, i) => ({
        type: 'EVENT',
        effect,
        within: null,
        occurred:
          days[i]! < OPEN ? { on: { earliest: days[i]!, latest: days[i]! }, known: 0 } : null,
      })),
    }),
  );
}

function momentOf(begin: Day, end: Day, when: 'ENDS' | 'BEGINS'): Day {
  if (begin >= end) return OPEN;
  return when === 'ENDS' ? end : begin;
}

/**
 * Possible days with a gap are taken as one stretch, as in other worlds. If start and end hang on
 * one head, they are compared as if they were independent: POSSIBLE may stand for CERTAIN, and for
 * no match if the head may never have taken effect.
 */
function isAllowed({ turns }: HeadWorld, asked: Asked, expected: unknown, found: unknown): boolean {
  if (turns.length > 1)
    return found === 'POSSIBLE' || asked === 'days' || (asked === 'status' && found === 'IN_FORCE');
  return found === 'POSSIBLE' && expected === null && (asked === 'ENDS' || asked === 'BEGINS');
}

import { LRUCache } from 'lru-cache';
import type { Assumptions, RightHistory, RightVersion } from '../../src/domain/model/history.ts';
import { statusAndCoverage } from '../../src/domain/rights/evaluate.ts';
import type { StatusAndCoverage } from '../../src/domain/rights/evaluation.ts';
import { effectiveTerm } from '../../src/domain/rights/effective-term.ts';
import type { EffectiveTerm } from '../../src/domain/rights/term.ts';
import { isVisible } from '../../src/domain/rights/visible.ts';
import { versionOf, versionsOfRight } from '../../src/domain/rights/versions.ts';
import type { Day } from '../../src/domain/time/day.ts';
import type { Span } from '../../src/domain/time/span.ts';
import { type EffectiveBounds, effectiveBounds } from '../../src/domain/time/status.ts';
import { keyOf, windows } from './compare.ts';
import { daysOfKnowledge, type World, worldBy } from './world.ts';
import { historyOf } from './world-history.ts';

const NOTHING = new Map();

/** A right of a world as known on a day. */
interface Known {
  readonly world: World;
  readonly right: RightHistory;
  readonly knownAt: Day;
  readonly effective: EffectiveTerm;
  /** What the effective term comes to. */
  readonly answer: Version;
  readonly versions: readonly RightVersion[];
  /** The last day on which something becomes known. */
  readonly last: Day;
}

type Version = ReturnType<typeof versionOf>;

/**
 * The laws of docs/model.md that do not hold in a world, by name.
 *
 * @param right  of the world
 * @param terms  of the right
 */
export function brokenLaws(
  world: World,
  right: RightHistory,
  terms: readonly EffectiveTerm[],
): readonly string[] {
  const versions = versionsOfRight(right);
  const last = Math.max(0, ...daysOfKnowledge(world));
  return terms.flatMap((effective, knownAt) => {
    const answer = versionOf(effective, right, knownAt);
    const known = { world, right, knownAt, effective, answer, versions, last };
    const broken = LAWS.filter(([, holds]) => !holds(known));
    return [...brokenInWindows(effectiveBounds(effective)), ...broken.map(([law]) => law)];
  });
}

const LAWS: readonly (readonly [string, (known: Known) => boolean])[] = [
  [
    'the effective term is within the stated one',
    ({ effective }) =>
      effective.startEarliest >= effective.stated.startEarliest &&
      effective.endLatest <= effective.stated.endLatest,
  ],
  [
    'new knowledge does not change an answer with an earlier day of knowledge',
    ({ world, knownAt, answer, last }) =>
      knownAt >= last || isSame(answer, answerBefore(worldBy(world, knownAt), knownAt)),
  ],
  [
    'versions are what the effective term is on every day of knowledge',
    ({ answer, versions, knownAt }) =>
      isSame(
        answer,
        versions.find((one) => isVisible(one, knownAt))!,
      ),
  ],
  [
    'an assumption equal to the record changes nothing',
    ({ right, knownAt, answer }) => {
      const recorded = right.conditions.flatMap(({ turnsOn: event }) =>
        event.type === 'EVENT'
          ? event.occurrences
              .filter((one) => isVisible(one, knownAt) && one.earliest === one.latest)
              .map(({ earliest }) => [event.id, earliest] as const)
          : [],
      );
      return recorded.length === 0 || isSame(answer, answerOf(right, knownAt, new Map(recorded)));
    },
  ],
];

const answersBefore = new LRUCache<string, Version>({ max: 100_000 });

/** The answer in a world in which nothing becomes known later, remembered: many worlds begin alike. */
function answerBefore(world: World, knownAt: Day): Version {
  const key = `${knownAt} ${JSON.stringify(world)}`;
  const answer = answersBefore.get(key) ?? answerOf(historyOf(world), knownAt);
  answersBefore.set(key, answer);
  return answer;
}

function answerOf(right: RightHistory, knownAt: Day, assumptions: Assumptions = NOTHING): Version {
  return versionOf(effectiveTerm(right, knownAt, assumptions), right, knownAt);
}

/** Whether another answer, which may say more, says the same. */
function isSame(answer: Version, other: Version): boolean {
  for (const key in answer)
    if (answer[key as keyof Version] !== other[key as keyof Version]) return false;
  return true;
}

/** Laws about the answer in a window and those on each of its days. */
const LAWS_OF_WINDOWS: Readonly<
  Record<string, (window: StatusAndCoverage, days: readonly StatusAndCoverage[]) => boolean>
> = {
  'a right is in force in a window if and only if it is on one of its days': (window, days) =>
    (window.status === 'IN_FORCE') === days.some(({ status }) => status === 'IN_FORCE'),
  'a certain day makes the window certain': (window, days) =>
    window.certainty === 'CERTAIN' || days.every(({ certainty }) => certainty !== 'CERTAIN'),
};

const inWindows = new Map<string, readonly string[]>();

/** The laws of windows that some bounds break, remembered. */
function brokenInWindows(bounds: EffectiveBounds): readonly string[] {
  const key = keyOf(bounds);
  const remembered = inWindows.get(key);
  if (remembered) return remembered;
  const answer = (window: Span) => statusAndCoverage(bounds, window, 'OVERLAPS');
  const broken = Object.entries(LAWS_OF_WINDOWS)
    .filter(([, holds]) => !windows.every((one) => holds(answer(one), daysOf(one).map(answer))))
    .map(([law]) => law);
  inWindows.set(key, broken);
  return broken;
}

function daysOf({ from, until }: Span): readonly Span[] {
  return windows.filter(
    (day) => day.until === day.from + 1 && day.from >= from && day.from < until,
  );
}

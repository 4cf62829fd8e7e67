import type { RightHistory } from '../../src/domain/model/history.ts';
import { statusAndCoverage } from '../../src/domain/rights/evaluate.ts';
import { effectiveTerm } from '../../src/domain/rights/effective-term.ts';
import { isVisible } from '../../src/domain/rights/visible.ts';
import { versionOf, versionsOfRight } from '../../src/domain/rights/versions.ts';
import type { Day } from '../../src/domain/time/day.ts';
import { knownBy } from '../support/known-by.ts';
import { DAYS, type World } from './world.ts';
import { historyOf } from './world-history.ts';

const NOTHING = new Map();

/** The laws of docs/model.md that do not hold in a world, by name. */
export function brokenLaws(world: World): readonly string[] {
  const history = historyOf(world);
  const knownDays = Array.from({ length: DAYS + 1 }, (_, day) => day);
  return knownDays.flatMap((knownAt) =>
    Object.entries(LAWS)
      .filter(([, holds]) => !holds(history, knownAt))
      .map(([law]) => law),
  );
}

const LAWS: Readonly<Record<string, (right: RightHistory, knownAt: Day) => boolean>> = {
  'a right is in force in a window if and only if it is on one of its days': (right, knownAt) =>
    everyWindow(right, knownAt, (window, days) =>
      window.status === 'IN_FORCE'
        ? days.some(({ status }) => status === 'IN_FORCE')
        : days.every(({ status }) => status !== 'IN_FORCE'),
    ),
  'a certain day makes the window certain': (right, knownAt) =>
    everyWindow(
      right,
      knownAt,
      (window, days) =>
        window.certainty === 'CERTAIN' || days.every(({ certainty }) => certainty !== 'CERTAIN'),
    ),
  'the effective term is within the stated one': (right, knownAt) => {
    const { stated, startEarliest, endLatest } = effectiveTerm(right, knownAt, NOTHING);
    return startEarliest >= stated.startEarliest && endLatest <= stated.endLatest;
  },
  'new knowledge does not change an answer with an earlier day of knowledge': (right, knownAt) =>
    boundsOf(right, knownAt) === boundsOf(knownBy(right, knownAt), knownAt),
  'versions are what the effective term is on every day of knowledge': (right, knownAt) => {
    const version = versionsOfRight(right).find((one) => isVisible(one, knownAt))!;
    return JSON.stringify(version) === JSON.stringify({ ...version, ...afresh(right, knownAt) });
  },
  'an assumption equal to the record changes nothing': (right, knownAt) => {
    const recorded = right.conditions.flatMap(({ turnsOn: event }) =>
      event.type === 'EVENT'
        ? event.occurrences
            .filter((one) => isVisible(one, knownAt) && one.earliest === one.latest)
            .map(({ earliest }) => [event.id, earliest] as const)
        : [],
    );
    return boundsOf(right, knownAt) === boundsOf(right, knownAt, new Map(recorded));
  },
};

function everyWindow(
  right: RightHistory,
  knownAt: Day,
  holds: (window: Answer, days: readonly Answer[]) => boolean,
): boolean {
  const effective = effectiveTerm(right, knownAt, NOTHING);
  const answer = (from: Day, until: Day) =>
    statusAndCoverage(effective, { from, until }, 'OVERLAPS');
  const days = Array.from({ length: DAYS }, (_, day) => answer(day, day + 1));
  return days.every((_, from) =>
    days
      .slice(from)
      .every((__, i) => holds(answer(from, from + i + 1), days.slice(from, from + i + 1))),
  );
}

type Answer = ReturnType<typeof statusAndCoverage>;

function afresh(right: RightHistory, knownAt: Day) {
  return versionOf(effectiveTerm(right, knownAt, NOTHING), right, knownAt);
}

function boundsOf(
  right: RightHistory,
  knownAt: Day,
  assumptions: ReadonlyMap<string, Day> = NOTHING,
) {
  return JSON.stringify(versionOf(effectiveTerm(right, knownAt, assumptions), right, knownAt));
}

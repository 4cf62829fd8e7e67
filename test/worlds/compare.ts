import type { RightHistory } from '../../src/domain/model/history.ts';
import { endingOf, statusAndCoverage } from '../../src/domain/rights/evaluate.ts';
import { effectiveTerm } from '../../src/domain/rights/effective-term.ts';
import { type Day, OPEN } from '../../src/domain/time/day.ts';
import type { Span } from '../../src/domain/time/span.ts';
import type { PeriodMatch } from '../../src/domain/time/status.ts';
import {
  daysInAll,
  daysInAny,
  firstStart,
  naiveMatch,
  naiveReasons,
  naiveStatuses,
  type Truth,
  truthsOf,
} from './naive.ts';
import { DAYS, type StatedTerm, type World } from './world.ts';
import { historyOf } from './world-history.ts';

/** One answer that is not the naive one. */
export interface Difference {
  /** `allowed` kinds are counted; any other is a fault. */
  readonly kind: string;
  readonly allowed: boolean;
  readonly knownAt: Day;
  readonly window: Span;
  readonly expected: unknown;
  readonly found: unknown;
}

/** Which part of an answer is compared. */
export type Asked = PeriodMatch | 'status' | 'days';

export const MATCHES: readonly PeriodMatch[] = ['OVERLAPS', 'THROUGHOUT', 'BEGINS', 'ENDS'];
const NOTHING = new Map();
export const windows: readonly Span[] = Array.from({ length: DAYS }, (_, from) =>
  Array.from({ length: DAYS - from }, (__, i) => ({ from, until: from + i + 1 })),
).flat();

/** How many questions are asked of a world. */
export const QUESTIONS = (DAYS + 1) * windows.length * MATCHES.length;

/** Asks every question of a world, on every day of knowledge, of the product and the definition. */
export function differencesIn(world: World): readonly Difference[] {
  if (isRefused(world)) return [];
  return differencesBetween(
    historyOf(world),
    (knownAt) => firstStart(world, knownAt),
    (knownAt) => truthsOf(world, knownAt),
    (match, expected, found) => isAllowed(world, match, expected, found),
  );
}

/**
 * Asks every question of a right, on every day of knowledge, of the product and the definition.
 *
 * @param startAt  the first day on which the right may start, as stated and known on a day
 * @param truths   every truth that fits what is known on a day
 * @param allowed  whether a certainty may differ so
 */
export function differencesBetween(
  history: RightHistory,
  startAt: (knownAt: Day) => Day,
  truthsAt: (knownAt: Day) => readonly Truth[],
  allowed: (asked: Asked, expected: unknown, found: unknown) => boolean,
): readonly Difference[] {
  const found: Difference[] = [];
  for (let knownAt = 0; knownAt <= DAYS; knownAt++) {
    const truths = distinct(truthsAt(knownAt));
    const effective = effectiveTerm(history, knownAt, NOTHING);
    for (const window of windows) {
      const note = (kind: string, may: boolean, expected: unknown, came: unknown) =>
        found.push({ kind, allowed: may, knownAt, window, expected, found: came });
      for (const match of MATCHES) {
        const answer = statusAndCoverage(effective, window, match);
        const expected = naiveMatch(truths, window, match);
        const certainty = answer.certainty;
        if (certainty !== expected) {
          const kind = `${match}: ${certainty} for ${expected}`;
          note(kind, allowed(match, expected, certainty), expected, certainty);
        }
        if (match !== 'OVERLAPS') continue;
        const statuses = naiveStatuses(startAt(knownAt), truths, window);
        if (!statuses.includes(answer.status))
          note('status', allowed('status', statuses, answer.status), statuses, answer.status);
        else if (answer.coverage)
          compareDays(truths, window, answer.coverage, (kind, expected, came) =>
            note(kind, allowed('days', expected, came), expected, came),
          );
      }
      const ending = endingOf(effective, { window, knownAt });
      const end = Math.max(...truths.map((truth) => truth.end));
      const expected = end < OPEN && end <= window.until ? naiveReasons(truths) : [null];
      if (!expected.some((reason) => reason === (ending?.reason ?? null)))
        note('reason', false, expected, ending?.reason ?? null);
    }
  }
  return found;
}

/** Whether the seed check refuses a world: a claim is apart from the recorded term. */
export function isRefused({ term, extras }: World): boolean {
  return extras.some((extra) => extra.type === 'CLAIM' && areApart(extra.term, term));
}

/** Whether two terms neither overlap nor touch. */
function areApart(a: StatedTerm, b: StatedTerm): boolean {
  const until = ({ lastDay }: StatedTerm) =>
    typeof lastDay === 'string' ? OPEN : lastDay.latest + 1;
  return until(a) < b.start.earliest || until(b) < a.start.earliest;
}

/**
 * A bound cannot say that possible days have a gap: then POSSIBLE may stand for no match under ENDS,
 * and under BEGINS if an event may activate the right early or not at all.
 */
export function isAllowed(world: World, match: Asked, expected: unknown, found: unknown): boolean {
  if (found !== 'POSSIBLE' || expected !== null) return false;
  if (world.extras.some(({ type }) => type === 'CLAIM')) return match !== 'OVERLAPS';
  const hasGap = world.extras.some(
    (extra) =>
      extra.type === 'VOIDING' ||
      extra.type === 'DISPUTE' ||
      (extra.type === 'EVENT' &&
        extra.within !== null &&
        (match === 'ENDS' || extra.effect === 'ACTIVATES')),
  );
  return (match === 'ENDS' || match === 'BEGINS') && hasGap;
}

export function compareDays(
  truths: readonly Truth[],
  window: Span,
  { certain, possible }: { readonly certain: Span | null; readonly possible: Span },
  note: (kind: string, expected: unknown, came: unknown) => void,
): void {
  const all = daysInAll(truths, window);
  const [from, until] = certain ? [certain.from, certain.until] : [0, 0];
  if (until - from !== all.length || (all.length > 0 && from !== all[0]))
    note('certain days', all, certain);
  const any = daysInAny(truths, window);
  if (possible.from !== any[0] || possible.until - 1 !== any[1])
    note('possible days', any, possible);
}

function distinct(truths: readonly Truth[]): readonly Truth[] {
  const by = new Map(truths.map((truth) => [`${truth.begin} ${truth.end} ${truth.reason}`, truth]));
  return [...by.values()];
}

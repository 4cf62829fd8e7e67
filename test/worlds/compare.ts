import type { RightHistory } from '../../src/domain/model/history.ts';
import { endingOf, statusAndCoverage } from '../../src/domain/rights/evaluate.ts';
import { effectiveTerm } from '../../src/domain/rights/effective-term.ts';
import type { EffectiveTerm } from '../../src/domain/rights/term.ts';
import { type Day, OPEN } from '../../src/domain/time/day.ts';
import type { Span } from '../../src/domain/time/span.ts';
import {
  type EffectiveBounds,
  effectiveBounds,
  type PeriodMatch,
} from '../../src/domain/time/status.ts';
import {
  asKnown,
  daysInAll,
  daysInAny,
  naiveMatch,
  naiveReasons,
  naiveStatuses,
  type Truth,
} from './naive.ts';
import { type Found, type Possible, possibleIn } from './possible.ts';
import { DAYS, daysOfKnowledge, type StatedTerm, type World } from './world.ts';

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
export type Asked = PeriodMatch | 'status' | 'days' | 'reason';

export const MATCHES: readonly PeriodMatch[] = ['OVERLAPS', 'THROUGHOUT', 'BEGINS', 'ENDS'];
const NOTHING = new Map();
export const windows: readonly Span[] = Array.from({ length: DAYS }, (_, from) =>
  Array.from({ length: DAYS - from }, (__, i) => ({ from, until: from + i + 1 })),
).flat();

/** The days of knowledge on which a world is asked. */
export const knownDays: readonly Day[] = Array.from({ length: DAYS + 1 }, (_, day) => day);
/** How many questions are asked of a world. */
export const QUESTIONS = knownDays.length * windows.length * MATCHES.length;

/** The effective terms of a right, on every day of knowledge. */
export function termsOf(right: RightHistory): readonly EffectiveTerm[] {
  return knownDays.map((knownAt) => effectiveTerm(right, knownAt, NOTHING));
}

/**
 * Asks every question of a world, on every day of knowledge, of the product and the definition.
 *
 * @param terms  of its right
 */
export function differencesIn(
  world: World,
  terms: readonly EffectiveTerm[],
): readonly Difference[] {
  if (isRefused(world)) return [];
  const days = daysOfKnowledge(world);
  let possible: Possible;
  return differencesBetween(
    terms,
    (knownAt) => {
      if (knownAt === 0 || days.has(knownAt)) possible = possibleIn(asKnown(world, knownAt));
      return possible;
    },
    (asked, expected, found) => isAllowed(world, asked, expected, found),
  );
}

/**
 * Asks every question of a right, on every day of knowledge, of the product and the definition.
 *
 * @param terms       of the right
 * @param possibleAt  what may be the truth, as known on a day; asked in order of days
 * @param allowed     whether an answer may differ so
 */
export function differencesBetween(
  terms: readonly EffectiveTerm[],
  possibleAt: (knownAt: Day) => Possible,
  allowed: (asked: Asked, expected: unknown, found: unknown) => boolean,
): readonly Difference[] {
  return terms.flatMap((effective, knownAt) =>
    comparedTo(possibleAt(knownAt), effective).map(({ asked, ...difference }) => ({
      ...difference,
      knownAt,
      allowed: allowed(asked, difference.expected, difference.found),
    })),
  );
}

/** As `compared`, remembered by all that the product is given. */
function comparedTo(possible: Possible, { end, ...effective }: EffectiveTerm): readonly Found[] {
  const bounds = effectiveBounds(effective);
  const cause = end?.type === 'ACT' ? `${end.kind} ${end.successors.length}` : end?.type;
  const key = `${keyOf(bounds)} ${cause}`;
  const known = possible.compared.get(key);
  if (known) return known;
  const found = compared(possible, bounds, end);
  possible.compared.set(key, found);
  return found;
}

/** All that is judged, as text. */
export function keyOf(bounds: EffectiveBounds): string {
  return Object.values(bounds).join();
}

/** The answers in all windows that are not the naive ones. */
function compared(
  { start, truths }: Possible,
  bounds: EffectiveBounds,
  end: EffectiveTerm['end'],
): readonly Found[] {
  const found: Found[] = [];
  for (const window of windows) {
    const note = (asked: Asked, kind: string, expected: unknown, came: unknown) =>
      found.push({ asked, kind, window, expected, found: came });
    for (const match of MATCHES) {
      const { certainty, status, coverage } = statusAndCoverage(bounds, window, match);
      const expected = naiveMatch(truths, window, match);
      if (certainty !== expected)
        note(match, `${match}: ${certainty} for ${expected}`, expected, certainty);
      if (match !== 'OVERLAPS') continue;
      const statuses = naiveStatuses(start, truths, window);
      if (!statuses.includes(status)) note('status', 'status', statuses, status);
      else if (coverage)
        compareDays(truths, window, coverage, (kind, days, came) => note('days', kind, days, came));
    }
    const ending = endingOf({ end, endLatest: bounds.endLatest }, { window, knownAt: 0 });
    const last = Math.max(...truths.map((truth) => truth.end));
    const expected = last < OPEN && last <= window.until ? naiveReasons(truths) : [null];
    if (!expected.some((reason) => reason === (ending?.reason ?? null)))
      note('reason', 'reason', expected, ending?.reason ?? null);
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

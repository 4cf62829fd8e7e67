import type { Certainty, PeriodMatch, RightStatus } from '../../src/domain/time/status.ts';
import type { Span } from '../../src/domain/time/span.ts';
import { type Day, OPEN } from '../../src/domain/time/day.ts';
import {
  DAYS,
  ENDING_KINDS,
  type Extra,
  type Happening,
  type StatedTerm,
  type Stretch,
  type World,
} from './world.ts';

/** The right in one of the worlds that may be the true one. */
export interface Truth {
  /** The first day on which it is in force, if that is before `end`. OPEN: never activated. */
  readonly begin: Day;
  /** The first day on which it is not in force any more. OPEN: none. */
  readonly end: Day;
  readonly reason: 'TERM' | 'CONDITION' | 'EXERCISED' | 'PERFORMED' | 'TERMINATED';
}

type EventExtra = Extract<Extra, { type: 'EVENT' }>;

/** An event of a truth: its day, or never, and the day from which its condition is void, or never. */
interface EventDay {
  readonly effect: EventExtra['effect'];
  readonly counts: Day;
  readonly voided: Day;
}

/** A world as known on a day: without what is not known yet or withdrawn; the rest is known from day 0. */
export function asKnown({ term, activation, extras }: World, knownAt: Day): World {
  return { term, activation, extras: knownExtras(extras, knownAt) };
}

/**
 * Every truth that fits a world as known: each possible start, last day, and day of events and
 * acts. A definition to compare the product with: slow, and as plain as it can be.
 */
export function truthsOf(known: World): readonly Truth[] {
  const { extras } = known;
  const place = extras.findIndex(({ type }) => type === 'CLAIM' || type === 'DISPUTE');
  const disputing = extras[place];
  if (disputing?.type === 'CLAIM') return truthsOfAccounts(known);
  if (disputing?.type === 'DISPUTE') {
    const rest = extras.filter((_, i) => i !== place);
    const without = rest.filter((_, i) => i !== place - 1);
    return [rest, without].flatMap((some) => truthsOf({ ...known, extras: some }));
  }
  return truthsWithoutDispute(known);
}

/** A term that is recorded or claimed, with all truths by it. */
interface Account {
  readonly term: StatedTerm;
  readonly truths: readonly Truth[];
}

/**
 * The accounts that count: those by which the right is ever in force; if there are none, the one
 * that ends last.
 */
function counted(accounts: readonly Account[]): readonly Account[] {
  const ever = accounts.filter(({ truths }) => truths.some(({ begin, end }) => begin < end));
  if (ever.length > 0) return ever;
  const lastEnd = ({ truths }: Account) => Math.max(...truths.map(({ end }) => end));
  return [accounts.reduce((best, next) => (lastEnd(next) > lastEnd(best) ? next : best))];
}

function accountsOf({ term, extras, ...known }: World): readonly Account[] {
  const claims = extras.filter(({ type }) => type === 'CLAIM');
  const others = extras.filter(({ type }) => type !== 'CLAIM');
  const terms = [term, ...claims.flatMap((claim) => (claim.type === 'CLAIM' ? claim.term : []))];
  return terms.map((one) => ({
    term: one,
    truths: truthsOf({ ...known, term: one, extras: others }),
  }));
}

/** An account that does not count leaves nothing certain, and adds nothing else. */
function truthsOfAccounts(known: World): readonly Truth[] {
  const accounts = accountsOf(known);
  const some = counted(accounts);
  const truths = some.flatMap((account) => account.truths);
  return some.length < accounts.length ? [...truths, NEVER_IN_FORCE] : truths;
}

const NEVER_IN_FORCE: Truth = { begin: OPEN, end: 0, reason: 'TERM' };

/** The first day on which a right may start, as stated, by the accounts that count. */
export function firstStart(known: World): Day {
  return Math.min(...counted(accountsOf(known)).map(({ term }) => term.start.earliest));
}

function truthsWithoutDispute(world: World): readonly Truth[] {
  const { term, extras: known } = world;
  const acts = known.filter((extra) => extra.type === 'ACT');
  const waits = known.some((extra) => extra.type === 'EVENT' && extra.effect === 'ACTIVATES');
  const confirmed = known.filter((extra) => extra.type === 'CONFIRMATION');
  const said = waits ? [] : confirmed.filter((one) => one.said && one.on >= term.start.earliest);
  const begun = (start: Day, actDays: readonly Day[]) =>
    said.every(({ on }) => start <= on) && (waits || actDays.every((day) => start < day));
  const truths: Truth[] = [];
  const starts = daysOf(term.start);
  const actDays = product(acts.map(({ on }) => daysOf(on)));
  // If every act is sure to come before the right could begin, it was never in force.
  const everBegan = starts.some((start) => actDays.some((chosen) => begun(start, chosen)));
  for (const events of product(eventsOf(known)))
    for (const chosen of actDays)
      for (const start of starts) {
        if (everBegan && !begun(start, chosen)) continue;
        const activating = activatedOn(events, world.activation);
        const shown = [
          start,
          ...confirmed.map(({ on }) => on),
          ...chosen.map((day) => day - 1),
          ...(activating !== null && activating < OPEN ? [activating] : []),
        ];
        for (const lastDay of lastDaysOf(world, start, Math.max(...shown))) {
          const begin = Math.max(start, activating ?? start);
          const dated = chosen.map((day, i) => ({ day, kind: acts[i]!.kind }));
          truths.push({ begin, ...endOf(lastDay, dated, events) });
        }
      }
  return truths;
}

/** Nothing that is withdrawn by then, and of events the day as known. */
function knownExtras(extras: readonly Extra[], knownAt: Day): readonly Extra[] {
  return extras.flatMap((extra, i): readonly Extra[] => {
    if (extra.type === 'WITHDRAWAL' || (extra.type !== 'EVENT' && extra.known > knownAt)) return [];
    const next = extras[i + 1];
    const withdrawal = next?.type === 'WITHDRAWAL' && next.known <= knownAt ? next : null;
    if (withdrawal?.of === 'ACT' || withdrawal?.of === 'CONDITION') return [];
    if (extra.type !== 'EVENT') return [{ ...extra, known: 0 }];
    const occurred = withdrawal?.of === 'OCCURRENCE' ? reportedBy(withdrawal) : extra.occurred;
    const isKnown = occurred !== null && occurred.known <= knownAt;
    return [{ ...extra, occurred: isKnown ? { ...occurred, known: 0 } : null }];
  });
}

/** The day of an event that is reported in place of one that is withdrawn. */
function reportedBy({ instead, known }: Extract<Extra, { type: 'WITHDRAWAL' }>): Happening | null {
  return instead && { on: instead, known: Math.max(known, instead.earliest) };
}

function eventsOf(known: readonly Extra[]): readonly (readonly EventDay[])[] {
  return known.flatMap((extra, i) => {
    if (extra.type !== 'EVENT') return [];
    const { effect, occurred, within } = extra;
    const happened = occurred ? daysOf(occurred.on) : [OPEN];
    const next = known[i + 1];
    const voided = next?.type === 'VOIDING' ? daysOf(next.on) : [OPEN];
    return [
      happened.flatMap((day) =>
        voided.map((from) => {
          const inside = !within || (day >= within[0] && day < within[1]);
          return { effect, counts: inside ? day : OPEN, voided: from };
        }),
      ),
    ];
  });
}

/** The day on which the conditions are met; null: there are none. OPEN: never. */
function activatedOn(events: readonly EventDay[], activation: World['activation']): Day | null {
  const days = events
    .filter(({ effect }) => effect === 'ACTIVATES')
    .map(({ counts, voided }) => Math.min(counts, voided));
  if (days.length === 0) return null;
  return activation === 'ALL' ? Math.max(...days) : Math.min(...days);
}

interface ActDay {
  readonly day: Day;
  readonly kind: keyof typeof REASONS;
}

const REASONS = {
  EXERCISES: 'EXERCISED',
  PERFORMS: 'PERFORMED',
  TERMINATES: 'TERMINATED',
} as const;

function endOf(lastDay: Day, acts: readonly ActDay[], events: readonly EventDay[]) {
  const act = Math.min(OPEN, ...acts.map(({ day }) => day));
  const event = Math.min(
    OPEN,
    ...events
      .filter(({ effect, counts, voided }) => effect === 'TERMINATES' && counts < voided)
      .map(({ counts }) => counts),
  );
  const end = Math.min(lastDay + 1, act, event, OPEN);
  if (end === act && end < OPEN) {
    const kinds = acts.filter(({ day }) => day === end).map(({ kind }) => kind);
    return { end, reason: REASONS[ENDING_KINDS.find((kind) => kinds.includes(kind))!] };
  }
  return { end, reason: end === event && end < OPEN ? ('CONDITION' as const) : ('TERM' as const) };
}

/** @param shown  the last day on which something shows the right in force, if its end is unknown */
function lastDaysOf({ term }: World, start: Day, shown: Day): readonly Day[] {
  if (term.lastDay === 'OPEN') return [OPEN];
  if (term.lastDay === 'UNKNOWN') {
    const days = Array.from({ length: DAYS + 1 }, (_, day) => day);
    return [...days.filter((day) => day >= shown), OPEN];
  }
  return daysOf(term.lastDay).filter((day) => day >= start);
}

function daysOf({ earliest, latest }: Stretch): readonly Day[] {
  return Array.from({ length: latest - earliest + 1 }, (_, i) => earliest + i);
}

function product<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((chosen) => list.map((item) => [...chosen, item])),
    [[]],
  );
}

/** How surely the truths match a window; null: none does. */
export function naiveMatch(
  truths: readonly Truth[],
  window: Span,
  match: PeriodMatch,
): Certainty | null {
  if (match === 'ENDS' && truths.some(({ end }) => end >= OPEN)) return null;
  let every = true;
  let some = false;
  for (const truth of truths) {
    if (MATCHES[match](truth, window)) some = true;
    else every = false;
  }
  if (every) return 'CERTAIN';
  return some ? 'POSSIBLE' : null;
}

function overlaps({ begin, end }: Truth, { from, until }: Span): boolean {
  return begin < end && begin < until && end > from;
}

const MATCHES: Record<PeriodMatch, (truth: Truth, window: Span) => boolean> = {
  OVERLAPS: overlaps,
  THROUGHOUT: (truth, { from, until }) =>
    truth.begin < truth.end && truth.begin <= from && truth.end >= until,
  BEGINS: (truth, window) =>
    overlaps(truth, window) && truth.begin >= window.from && truth.begin < window.until,
  ENDS: (truth, window) =>
    overlaps(truth, window) && truth.end > window.from && truth.end <= window.until,
};

/**
 * The statuses that the truths allow in a window: one, but for ends on one day.
 *
 * @param start  the first day on which the right may start, as stated
 */
export function naiveStatuses(
  start: Day,
  truths: readonly Truth[],
  window: Span,
): readonly RightStatus[] {
  if (truths.some((truth) => overlaps(truth, window))) return ['IN_FORCE'];
  const end = Math.max(...truths.map((truth) => truth.end));
  const ended = naiveReasons(truths).map((reason) =>
    reason === 'TERM' ? 'EXPIRED' : 'TERMINATED',
  );
  if (end <= window.from) return ended;
  if (start >= window.until) return ['NOT_YET_EFFECTIVE'];
  if (truths.every(({ begin }) => begin >= window.until)) return ['CONTINGENT'];
  return ended;
}

/** What may have set the last possible end. */
export function naiveReasons(truths: readonly Truth[]): readonly Truth['reason'][] {
  const end = Math.max(...truths.map((truth) => truth.end));
  return [...new Set(truths.filter((truth) => truth.end === end).map(({ reason }) => reason))];
}

/** The days of a window on which the right is in force in every truth. */
export function daysInAll(truths: readonly Truth[], window: Span): readonly Day[] {
  const from = Math.max(window.from, ...truths.map(({ begin }) => begin));
  const until = Math.min(window.until, ...truths.map(({ end }) => end));
  return Array.from({ length: Math.max(0, until - from) }, (_, i) => from + i);
}

/** The first and last day of a window on which the right is in force in any truth. */
export function daysInAny(truths: readonly Truth[], window: Span): readonly [Day, Day] {
  const some = truths.filter((truth) => overlaps(truth, window));
  return [
    Math.max(window.from, Math.min(...some.map(({ begin }) => begin))),
    Math.min(window.until, Math.max(...some.map(({ end }) => end))) - 1,
  ];
}

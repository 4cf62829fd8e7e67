import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Membership } from '../../../../../src/domain/model/party.ts';
import { statusAndCoverage } from '../../../../../src/domain/rights/evaluate.ts';
import {
  ALWAYS,
  joined,
  membershipDays,
  membershipVersions,
  overlapOf,
} from '../../../../../src/domain/rights/groups/membership.ts';
import { OPEN } from '../../../../../src/domain/time/day.ts';
import type { OrderedBounds, Term } from '../../../../../src/domain/time/edtf.ts';
import type { Span } from '../../../../../src/domain/time/span.ts';
import { matchIn, type PeriodMatch } from '../../../../../src/domain/time/status.ts';

const LAST = 4;
const DAYS = Array.from({ length: LAST + 1 }, (_, i) => i);
const MATCHES: readonly PeriodMatch[] = ['OVERLAPS', 'THROUGHOUT', 'BEGINS', 'ENDS'];
const WINDOWS: readonly Span[] = DAYS.flatMap((from) =>
  DAYS.filter((until) => until > from).map((until) => ({ from, until })),
);

/** Every stretch of a few days whose start and end leave each other room. */
const STRETCHES: readonly OrderedBounds[] = DAYS.flatMap((startEarliest) =>
  DAYS.flatMap((startLatest) =>
    DAYS.flatMap((endEarliest) =>
      DAYS.map((endLatest) => ({
        startEarliest,
        startLatest,
        endEarliest,
        endLatest,
        ordered: true,
      })),
    ),
  ),
).filter(
  ({ startEarliest, startLatest, endEarliest, endLatest }) =>
    startEarliest <= startLatest &&
    endEarliest <= endLatest &&
    startEarliest < endEarliest &&
    startLatest < endLatest,
);

/** The days that a stretch may have in truth; none if it may never begin. */
function truthsOf({ startEarliest, startLatest, endEarliest, endLatest, ordered }: OrderedBounds) {
  const truths: (Span | null)[] = [];
  for (let from = startEarliest; from <= startLatest; from++)
    for (let until = endEarliest; until <= endLatest; until++)
      if (from < until) truths.push({ from, until });
  return ordered ? truths : [...truths, null];
}

function both(a: Span | null, b: Span | null): Span | null {
  const from = Math.max(a?.from ?? Infinity, b?.from ?? Infinity);
  const until = Math.min(a?.until ?? -Infinity, b?.until ?? -Infinity);
  return from < until ? { from, until } : null;
}

function daysIn(truth: Span | null, window: Span): number {
  const shared = truth && both(truth, window);
  return shared ? shared.until - shared.from : 0;
}

const IS_SO: Readonly<Record<PeriodMatch, (truth: Span, window: Span) => boolean>> = {
  OVERLAPS: (truth, window) => daysIn(truth, window) > 0,
  THROUGHOUT: (truth, window) => truth.from <= window.from && truth.until >= window.until,
  BEGINS: (truth, window) => truth.from >= window.from && truth.from < window.until,
  ENDS: (truth, window) => truth.until - 1 >= window.from && truth.until - 1 < window.until,
};

/** What all truths say together. */
function naive(truths: readonly (Span | null)[], window: Span, match: PeriodMatch) {
  const so = truths.filter((truth) => truth !== null && IS_SO[match](truth, window));
  if (so.length === 0) return null;
  return so.length === truths.length ? 'CERTAIN' : 'POSSIBLE';
}

/** Every third stretch is also tried as one that may never begin. */
const RIGHTS = STRETCHES.flatMap((stretch, i) =>
  i % 3 === 0 ? [stretch, { ...stretch, ordered: false }] : [stretch],
);

test('an overlap is certain in every truth, and possible in some, by every match', () => {
  const wrong: unknown[] = [];
  for (const right of RIGHTS) {
    for (const membership of STRETCHES) {
      const overlap = overlapOf(right, membership);
      const truths = truthsOf(right).flatMap((a) => truthsOf(membership).map((b) => both(a, b)));
      for (const window of WINDOWS)
        for (const match of MATCHES)
          if (matchIn(overlap, window, match) !== naive(truths, window, match))
            wrong.push({ right, membership, window, match });
    }
  }
  expect(wrong).toEqual([]);
});

test('its days are counted as the fewest and the most of any truth', () => {
  const wrong: unknown[] = [];
  for (const right of STRETCHES) {
    for (const membership of STRETCHES) {
      const bounds = { statedStart: right.startEarliest, endStatus: 'EXPIRED' as const };
      const overlap = { ...bounds, ...overlapOf(right, membership) };
      const truths = truthsOf(right).flatMap((a) => truthsOf(membership).map((b) => both(a, b)));
      for (const window of WINDOWS) {
        const { coverage } = statusAndCoverage(overlap, window, 'OVERLAPS');
        const counts = truths.map((truth) => daysIn(truth, window));
        const [least, most] = [Math.min(...counts), Math.max(...counts)];
        const isFewest =
          coverage?.certain || least === 0
            ? (coverage?.minDays ?? 0) === least
            : coverage?.minDays === 1;
        if (!isFewest || (coverage?.maxDays ?? 0) !== most)
          wrong.push({ right, membership, window });
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('stretches are joined if and only if no truth leaves a gap, into all that either has', () => {
  const wrong: unknown[] = [];
  for (const a of STRETCHES) {
    for (const b of STRETCHES) {
      const pairs = truthsOf(a).flatMap((one) => truthsOf(b).map((other) => [one!, other!]));
      const touch = pairs.every(
        ([one, other]) => one!.from <= other!.until && other!.from <= one!.until,
      );
      const whole = joined(a, b);
      if ((whole !== null) !== touch) wrong.push({ a, b });
      for (const [one, other] of whole ? pairs : []) {
        const from = Math.min(one!.from, other!.from);
        const until = Math.max(one!.until, other!.until);
        const isInside =
          from >= whole!.startEarliest &&
          from <= whole!.startLatest &&
          until >= whole!.endEarliest &&
          until <= whole!.endLatest;
        if (!isInside) wrong.push({ a, b, one, other });
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('what always holds changes nothing', () => {
  for (const stretch of STRETCHES) expect(overlapOf(stretch, ALWAYS)).toEqual(stretch);
});

const whenever = fc.integer({ min: 0, max: 60 });
const arbitraryMembership: fc.Arbitrary<Membership> = fc.record({
  groupId: fc.constant('party:group'),
  knownUntil: fc.oneof(fc.constant(OPEN), whenever),
  withdrawnReason: fc.constant(null),
  during: fc.option(
    fc
      .tuple(whenever, fc.nat({ max: 20 }), fc.constantFrom('EXACT', 'OPEN', 'UNKNOWN'), whenever)
      .map(([start, vague, end, length]): Term => {
        const last = start + vague + length;
        return {
          edtf: 'as drawn',
          phrase: null,
          startEarliest: start,
          startLatest: start + vague,
          endEarliest: { EXACT: last + 1, OPEN, UNKNOWN: start + 1 }[end],
          endLatest: end === 'EXACT' ? last + 1 : OPEN,
          end,
        };
      }),
    { nil: null },
  ),
  knownFrom: fc.oneof(whenever, fc.constant(-OPEN)),
  confirmations: fc.array(fc.record({ visibleFrom: whenever, on: whenever, said: fc.boolean() }), {
    maxLength: 3,
  }),
  evidenceIds: fc.constant([]),
  left: fc.option(
    fc.record({
      on: fc
        .tuple(whenever, fc.nat({ max: 20 }))
        .map(([earliest, vague]) => ({ edtf: '', earliest, latest: earliest + vague })),
      knownFrom: fc.oneof(whenever, fc.constant(-OPEN)),
      evidenceIds: fc.constant([]),
    }),
    { nil: null },
  ),
});

test('the versions of a membership are its days on every day of knowledge', () => {
  fc.assert(
    fc.property(arbitraryMembership, whenever, (membership, knownAt) => {
      const versions = membershipVersions(membership).filter(
        ({ knownFrom, knownUntil }) => knownFrom <= knownAt && knownAt < knownUntil,
      );
      const found = versions.map(({ knownFrom: _, knownUntil: __, ...bounds }) => bounds);
      const days = membershipDays(membership, knownAt);
      const { ordered: ___, ...bounds } = days ?? ALWAYS;
      expect(found).toEqual(days ? [bounds] : []);
    }),
  );
});

test('new knowledge does not change the days of a membership as known earlier', () => {
  fc.assert(
    fc.property(arbitraryMembership, whenever, (membership, knownAt) => {
      const { confirmations, left } = membership;
      const knownThen = {
        ...membership,
        confirmations: confirmations.filter(({ visibleFrom }) => visibleFrom <= knownAt),
        left: left && left.knownFrom <= knownAt ? left : null,
      };
      expect(membershipDays(knownThen, knownAt)).toEqual(membershipDays(membership, knownAt));
    }),
  );
});

import type { Membership } from '../../src/domain/model/party.ts';
import { statusAndCoverage } from '../../src/domain/rights/evaluate.ts';
import { effectiveTerm } from '../../src/domain/rights/effective-term.ts';
import { groupStatus } from '../../src/domain/rights/groups/group-status.ts';
import { membershipDays } from '../../src/domain/rights/groups/membership.ts';
import { type Day, OPEN } from '../../src/domain/time/day.ts';
import { compareDays, type Difference, isAllowed, isRefused, MATCHES, windows } from './compare.ts';
import { asKnown, daysInAny, naiveMatch, type Truth } from './naive.ts';
import { possibleIn } from './possible.ts';
import {
  DAYS,
  type Extra,
  type Happening,
  stretches,
  terms,
  type World,
  worldAt,
  WORLDS,
} from './world.ts';
import { historyOf } from './world-history.ts';

/** A right, and the membership of its holder: a term with leaving and a confirmation, or without. */
export interface MemberWorld {
  readonly right: World;
  readonly membership: World & { readonly known: Day };
}

/** Leaving that the seed check takes: on a day after the start. */
const leavings: readonly Happening[] = stretches.flatMap((on) =>
  [0, 2, DAYS].map((known) => ({ on, known })),
);
const extras: readonly (readonly Extra[])[] = [
  [],
  ...leavings.map((leaving): readonly Extra[] => [{ type: 'ACT', kind: 'TERMINATES', ...leaving }]),
  ...[true, false].flatMap((said) =>
    [1, 2].map((on): readonly Extra[] => [{ type: 'CONFIRMATION', on, known: on + 1, said }]),
  ),
  ...leavings.map((leaving): readonly Extra[] => [
    { type: 'ACT', kind: 'TERMINATES', ...leaving },
    { type: 'CONFIRMATION', on: 1, known: 1, said: true },
  ]),
];
const memberships: readonly MemberWorld['membership'][] = terms.flatMap((term) =>
  extras
    .filter((list) =>
      list.every((extra) => extra.type !== 'ACT' || extra.on.latest > term.start.earliest),
    )
    .flatMap((list) =>
      [0, 2].map((known) => ({ term, activation: 'ALL' as const, extras: list, known })),
    ),
);

/** How many worlds with a membership there are. */
export const MEMBER_WORLDS = WORLDS * memberships.length;

/** A world with a membership by its number, from 0. */
export function memberWorldAt(number: number): MemberWorld {
  const membership = memberships[number % memberships.length]!;
  return { right: worldAt(Math.floor(number / memberships.length)), membership };
}

/** Asks every question of a right clipped to a membership, of the product and the definition. */
export function memberDifferencesIn(world: MemberWorld): readonly Difference[] {
  if (isRefused(world.right)) return [];
  const history = historyOf(world.right);
  const membership = membershipOf(world.membership);
  const found: Difference[] = [];
  for (let knownAt = 0; knownAt <= DAYS; knownAt++) {
    const days = membershipDays(membership, knownAt);
    const ways = days ? [{ days, paths: [] }] : [];
    const isKnown = knownAt >= world.membership.known;
    const member = isKnown ? possibleIn(asKnown(world.membership, knownAt)).truths : [];
    const own = possibleIn(asKnown(world.right, knownAt)).truths;
    const both = distinct(own.flatMap((truth) => member.map((other) => overlapOf(truth, other))));
    const effective = effectiveTerm(history, knownAt, new Map());
    for (const window of windows) {
      const note = (kind: string, allowed: boolean, expected: unknown, came: unknown) =>
        found.push({ kind, allowed, knownAt, window, expected, found: came });
      const isInForce = own.some((truth) => isOn(truth, window));
      for (const match of MATCHES) {
        const status = groupStatus(effective, ways, window, match);
        if (!isInForce) {
          const counts =
            member.some((truth) => isOn(truth, window)) && (!own.some(hasDay) || both.some(hasDay));
          if ((status !== null) !== counts) note('another status', false, counts, status);
          continue;
        }
        const expected = both.length === 0 ? null : naiveMatch(both, window, match);
        const certainty = status?.certainty ?? null;
        if (certainty !== expected)
          note(
            `${match}: ${certainty} for ${expected}`,
            isAllowed(world.right, match, expected, certainty),
            expected,
            certainty,
          );
        if (match !== 'OVERLAPS' || !status || expected === null) continue;
        const { coverage } = statusAndCoverage(status.clipped, window, match);
        if (coverage === null) note('coverage', false, expected, coverage);
        else if (daysInAny(both, window)[0] <= DAYS)
          compareDays(both, window, coverage, (kind, days, came) => note(kind, false, days, came));
      }
    }
  }
  return found;
}

function membershipOf({ term, extras: beside, known }: MemberWorld['membership']): Membership {
  const history = historyOf({ term, activation: 'ALL', extras: beside });
  const [act] = history.acts;
  return {
    groupId: 'party:group',
    during: history.term,
    knownFrom: known,
    knownUntil: OPEN,
    withdrawnReason: null,
    confirmations: history.confirmations,
    evidenceIds: [],
    left: act
      ? {
          on: { edtf: '', earliest: act.earliest, latest: act.latest },
          knownFrom: act.knownFrom,
          evidenceIds: [],
        }
      : null,
  };
}

function overlapOf(a: Truth, b: Truth): Truth {
  return {
    begin: Math.max(a.begin, b.begin),
    end: Math.min(a.end, b.end, OPEN),
    reason: a.reason,
  };
}

function hasDay({ begin, end }: Truth): boolean {
  return begin < end;
}

function isOn(truth: Truth, { from, until }: { readonly from: Day; readonly until: Day }): boolean {
  return hasDay(truth) && truth.begin < until && truth.end > from;
}

function distinct(truths: readonly Truth[]): readonly Truth[] {
  return [...new Map(truths.map((truth) => [`${truth.begin} ${truth.end}`, truth])).values()];
}

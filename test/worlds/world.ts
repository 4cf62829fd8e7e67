import { type Day, OPEN } from '../../src/domain/time/day.ts';

/** A world has so many days, from 0; things become known on one of them or on the day after. */
export const DAYS = 4;

/** Any day from `earliest` through `latest`. */
export interface Stretch {
  readonly earliest: Day;
  readonly latest: Day;
}

/** When a right starts, and on which day it is last in force. */
export interface StatedTerm {
  readonly start: Stretch;
  readonly lastDay: Stretch | 'OPEN' | 'UNKNOWN';
}

export interface Happening {
  readonly on: Stretch;
  readonly known: Day;
}

/** Kinds of acts, in the order in which those of one day give the reason of the end. */
export const ENDING_KINDS = ['EXERCISES', 'PERFORMS', 'TERMINATES'] as const;
type EndingKind = (typeof ENDING_KINDS)[number];

/** Something beside the term: at most two in a world. */
export type Extra =
  | {
      readonly type: 'EVENT';
      readonly effect: 'ACTIVATES' | 'TERMINATES';
      /** Null: it has not happened. */
      readonly occurred: Happening | null;
      /** The days on which it counts, half-open; null: any. */
      readonly within: readonly [Day, Day] | null;
    }
  | ({ readonly type: 'ACT'; readonly kind: EndingKind } & Happening)
  | ({ readonly type: 'VOIDING' } & Happening)
  | {
      readonly type: 'WITHDRAWAL';
      readonly known: Day;
      /** The right, or the extra before it: an act, a condition, or an event's day. */
      readonly of: 'RIGHT' | 'ACT' | 'CONDITION' | 'OCCURRENCE';
      /** Of an event's day: the day that is reported in its place; else null. */
      readonly instead: Stretch | null;
    }
  /** Another account of the right's term than the recorded one. */
  | { readonly type: 'CLAIM'; readonly term: StatedTerm; readonly known: Day }
  /** It is in dispute whether the act, or the condition, before it counts. */
  | { readonly type: 'DISPUTE'; readonly known: Day }
  | {
      readonly type: 'CONFIRMATION';
      readonly on: Day;
      readonly known: Day;
      readonly said: boolean;
    };

/** One right, and what there is beside it; a voiding is of the condition before it. */
export interface World {
  readonly term: StatedTerm;
  readonly activation: 'ALL' | 'ANY';
  readonly extras: readonly Extra[];
}

const days = Array.from({ length: DAYS }, (_, day) => day);
export const stretches: readonly Stretch[] = days.flatMap((earliest) =>
  days.filter((day) => day >= earliest).map((latest) => ({ earliest, latest })),
);
const knownDays = [...days, DAYS];

export const terms: readonly StatedTerm[] = stretches.flatMap((start) =>
  [...stretches, 'OPEN' as const, 'UNKNOWN' as const]
    .filter((lastDay) => typeof lastDay === 'string' || start.earliest <= lastDay.latest)
    .map((lastDay) => ({ start, lastDay })),
);
const happenings: readonly Happening[] = stretches.flatMap((on) =>
  knownDays.map((known) => ({ on, known })),
);
/** Nothing is known to have happened before its earliest day. */
const occurrences = [null, ...happenings.filter(({ on, known }) => known >= on.earliest)];
const events = (withins: readonly (readonly [Day, Day] | null)[]): readonly Extra[] =>
  (['ACTIVATES', 'TERMINATES'] as const).flatMap((effect) =>
    occurrences.flatMap((occurred) =>
      withins.map((within): Extra => ({ type: 'EVENT', effect, occurred, within })),
    ),
  );
const event = events([null, [0, 2], [2, OPEN]]);
const anyTime = events([null]);
// All kinds move the same bounds, so they take turns.
const act: readonly Extra[] = happenings.map((one, i) => ({
  type: 'ACT',
  kind: ENDING_KINDS[i % ENDING_KINDS.length]!,
  ...one,
}));
const voiding: readonly Extra[] = happenings.map((one) => ({ type: 'VOIDING', ...one }));
const withdrawals = (
  of: Extract<Extra, { type: 'WITHDRAWAL' }>['of'],
  insteads: readonly (Stretch | null)[] = [null],
): readonly Extra[] =>
  knownDays
    .slice(1)
    .flatMap((known) =>
      insteads.map((instead): Extra => ({ type: 'WITHDRAWAL', known, of, instead })),
    );
const withdrawal = withdrawals('RIGHT');
const withdrawalOfEvent = [
  ...withdrawals('CONDITION'),
  ...withdrawals('OCCURRENCE', [null, { earliest: 1, latest: 1 }, { earliest: 2, latest: 3 }]),
];
const confirmation: readonly Extra[] = days.flatMap((on) =>
  knownDays.flatMap((known) =>
    [true, false].map((said): Extra => ({ type: 'CONFIRMATION', on, known, said })),
  ),
);
const nothing: readonly (Extra | null)[] = [null];
const dispute: readonly Extra[] = [0, 2].map((known) => ({ type: 'DISPUTE', known }));
/** Of few of the terms: a claim stands beside every term. */
const claim: readonly Extra[] = terms
  .filter((_, i) => i % 5 === 0)
  .flatMap((term) => [0, 2].map((known): Extra => ({ type: 'CLAIM', term, known })));

/** Which two extras stand beside each other. */
const pairs: readonly (readonly [readonly (Extra | null)[], readonly (Extra | null)[]])[] = [
  [nothing, nothing],
  ...[event, act, withdrawal, confirmation].map((one) => [one, nothing] as const),
  ...[anyTime, act, voiding, withdrawal, confirmation].map((other) => [event, other] as const),
  ...[act, withdrawal, confirmation].map((other) => [act, other] as const),
  [claim, nothing],
  ...[anyTime, act, confirmation].map((one) => [one, claim] as const),
  ...[event, act].map((one) => [one, dispute] as const),
  [event, withdrawalOfEvent],
  [act, withdrawals('ACT')],
  [withdrawal, confirmation],
  [confirmation, confirmation],
];

/** How many worlds there are. */
export const WORLDS = pairs.reduce(
  (sum, [a, b]) => sum + a.length * b.length * terms.length * 2,
  0,
);

/** Terms of the first three days, and what may stand beside a right of that time. */
export const smallTerms = terms.filter(
  ({ start, lastDay }) => start.latest < 3 && (typeof lastDay === 'string' || lastDay.latest < 3),
);
export const smallExtras: readonly (Extra | null)[] = [
  null,
  ...[...anyTime, ...act, ...confirmation].filter((extra) => isSmall(extra)),
  ...withdrawal,
];

function isSmall(extra: Extra): boolean {
  if (extra.type === 'EVENT') return extra.occurred === null || extra.occurred.on.latest < 3;
  if (extra.type === 'CONFIRMATION') return extra.on < 3;
  return extra.type === 'ACT' && extra.on.latest < 3;
}

/** A world by its number, from 0. */
export function worldAt(number: number): World {
  let rest = number;
  for (const [a, b] of pairs) {
    const size = a.length * b.length * terms.length * 2;
    if (rest >= size) {
      rest -= size;
      continue;
    }
    const take = <T>(list: readonly T[]): T => {
      const item = list[rest % list.length]!;
      rest = Math.floor(rest / list.length);
      return item;
    };
    const activation = take(['ALL', 'ANY'] as const);
    const extras = [take(a), take(b)].filter((extra) => extra !== null);
    return { term: take(terms), activation, extras };
  }
  throw new RangeError(`a number below ${WORLDS}: ${number}`);
}

/** The days on which something becomes known, if that is after the first. */
export function daysOfKnowledge({ extras }: World): ReadonlySet<Day> {
  return new Set(
    extras.flatMap((extra) => {
      if (extra.type === 'EVENT') return extra.occurred?.known ?? [];
      const instead = extra.type === 'WITHDRAWAL' ? extra.instead : null;
      return [extra.known, ...(instead ? [Math.max(extra.known, instead.earliest)] : [])];
    }),
  );
}

/** A world in which nothing becomes known after a day. */
export function worldBy({ extras, ...world }: World, day: Day): World {
  return {
    ...world,
    extras: extras.flatMap((extra): readonly Extra[] => {
      if (extra.type !== 'EVENT') return extra.known > day ? [] : [extra];
      return [extra.occurred && extra.occurred.known > day ? { ...extra, occurred: null } : extra];
    }),
  };
}

/** How much there is in a world: the smallest that fails is shown. */
export function sizeOf({ term, extras }: World): number {
  const width = ({ earliest, latest }: Stretch) => latest - earliest;
  const sizes = extras.map((extra) => {
    if (extra.type === 'EVENT')
      return (extra.occurred ? width(extra.occurred.on) : 0) + (extra.within ? 1 : 0);
    return extra.type === 'ACT' || extra.type === 'VOIDING' ? width(extra.on) : 0;
  });
  const last = typeof term.lastDay === 'string' ? 0 : width(term.lastDay);
  return width(term.start) + last + sizes.reduce((sum, size) => sum + size + 10, 0);
}

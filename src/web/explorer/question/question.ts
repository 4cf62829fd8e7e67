import type { Schema } from '../../../../client/src/index.ts';
import { firstOfYear, lastOfYear, yearOf } from '../time/days.ts';

/** The question: everything that decides an answer. */
export interface Question {
  /** Null: the server's today. */
  readonly when: When | null;
  readonly match: Schema.PeriodMatch;
  /** The day of knowledge. Null: today. */
  readonly knownAt: string | null;
  readonly assume: readonly Assumed[];
  readonly filter: Filter;
  /** What the answer shows beside rights that are surely in force. */
  readonly also: readonly Also[];
}

/** The asked time. `through` is included; null is open. */
export type When =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'period'; readonly from: string; readonly through: string | null };

/** An event assumed on a day; null: never. */
export interface Assumed {
  readonly event: string;
  readonly on: string | null;
}

/** A right must have one value of each list; an empty list does not filter. */
export interface Filter {
  readonly holder: readonly string[];
  readonly counterparty: readonly string[];
  /** Holder or counterparty. */
  readonly party: readonly string[];
  readonly kind: readonly Schema.RightKind[];
  readonly asset: readonly string[];
  readonly certainty: Schema.Certainty | null;
  /** Words that must all occur, as parts of words or whole. */
  readonly text: string | null;
  /** Whether an open dispute is about the right. */
  readonly disputed: boolean | null;
}

/** Rights that only may be in force, unfolded; contingent, ended, and not yet begun ones. */
export const ALSO = ['unconfirmed', 'contingent', 'ended', 'upcoming'] as const;
export type Also = (typeof ALSO)[number];

/** The second side of a comparison; null means as in the first. */
export interface Against {
  readonly when: When | null;
  readonly knownAt: string | null;
  readonly assume: readonly Assumed[] | null;
}

export const NO_FILTER: Filter = {
  holder: [],
  counterparty: [],
  party: [],
  kind: [],
  asset: [],
  certainty: null,
  disputed: null,
  text: null,
};

export const DEFAULT_QUESTION: Question = {
  when: null,
  match: 'OVERLAPS',
  knownAt: null,
  assume: [],
  filter: NO_FILTER,
  also: [],
};

/** The year of an asked time, or the one it begins in. */
export function yearOfWhen(when: When): number {
  return when.kind === 'year' ? when.year : yearOf(firstDayOf(when));
}

/** The first day of an asked time, as ISO text. */
export function firstDayOf(when: When): string {
  return whenBounds(when)[0];
}

/** The first and the last day of an asked time, as ISO text; null if it is open. */
export function whenBounds(when: When): readonly [from: string, through: string | null] {
  if (when.kind === 'year') return [firstOfYear(when.year), lastOfYear(when.year)];
  return when.kind === 'day' ? [when.day, when.day] : [when.from, when.through];
}

/** The assumptions with this one; `on` is a day, null for never, undefined to remove it. */
export function assuming(
  assume: readonly Assumed[],
  event: string,
  on: string | null | undefined,
): readonly Assumed[] {
  const others = assume.filter((assumed) => assumed.event !== event);
  return on === undefined ? others : [...others, { event, on }];
}

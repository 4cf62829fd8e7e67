import type { Schema } from '../../../../client/src/index.ts';
import { addDays, firstOfYear, lastOfYear, yearOf } from '../time/days.ts';

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

/** As the API takes it: only what filters, without empty lists. */
export type Filter = Schema.RightFilter;

/** What an answer can show beside rights in force, in words, with the statuses that this means. */
export const OTHERS = [
  ['contingent', 'waiting', ['CONTINGENT']],
  ['ended', 'ended', ['EXPIRED', 'TERMINATED', 'SUPERSEDED']],
  ['upcoming', 'not yet in force', ['NOT_YET_EFFECTIVE']],
] as const;
/** `unconfirmed`: rights that only may be in force, not folded to a count. */
export const ALSO = ['unconfirmed', ...OTHERS.map(([group]) => group)] as const;
export type Also = (typeof ALSO)[number];

/** The second side of a comparison; null means as in the first. */
export interface Against extends Pick<Question, 'when' | 'knownAt'> {
  readonly assume: readonly Assumed[] | null;
}

export const DEFAULT_QUESTION: Question = {
  when: null,
  match: 'OVERLAPS',
  knownAt: null,
  assume: [],
  filter: {},
  also: [],
};

export function othersShown({ also, match }: Question) {
  return OTHERS.filter(([group]) => match === 'OVERLAPS' && also.includes(group));
}

export function givenFilter(filter: { readonly [Key in keyof Filter]: unknown }): Filter {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => [value ?? []].flat().length > 0),
  );
}

/** The year or the day so many later; a period stays as it is. */
export function laterBy(steps: number, when: When): When {
  if (when.kind === 'year') return { kind: 'year', year: when.year + steps };
  return when.kind === 'day' ? { kind: 'day', day: addDays(when.day, steps) } : when;
}

/** The year of an asked time, or the one it begins in. */
export function yearOfWhen(when: When): number {
  return when.kind === 'year' ? when.year : yearOf(whenBounds(when)[0]);
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

import type { Id } from '../../domain/model/record.ts';
import type { RightStatus } from '../../domain/time/status.ts';
import { type Day, OPEN } from '../../domain/time/day.ts';
import type { RightsFilter, RightsOrder, RightsQuestion } from '../../domain/rights/question.ts';

/**
 * Bounds on the effective earliest start and latest end that every right of an answer meets; ends as
 * the names say.
 */
export interface Bounds {
  readonly startFrom: Day;
  readonly startUntil: Day;
  readonly endAfter: Day;
  readonly endThrough: Day;
}

/** No right is outside of these. */
export const NO_BOUNDS: Bounds = {
  startFrom: -OPEN,
  startUntil: OPEN + 1,
  endAfter: -OPEN,
  endThrough: OPEN,
};

/** The parameters of queries about rights, without the dataset and the page. */
export type RightsParameters = Bounds &
  Readonly<Record<string, unknown>> & { readonly asked: Readonly<Record<string, unknown>> };

/**
 * A question as parameters of the queries about rights.
 *
 * @param agreements  the visible agreements that the filter names by id or by deal; null if it
 *   names none
 * @param bounds      see `boundsOf`
 * @param asked       what one query takes besides in `$asked`
 */
export function rightsParameters(
  question: RightsQuestion,
  agreements: readonly Id[] | null,
  bounds: Bounds,
  asked: Readonly<Record<string, unknown>> = {},
): RightsParameters {
  const { window, knownAt, match, statuses, filter, except } = question;
  return {
    ...bounds,
    from: window.from,
    until: window.until,
    knownAt,
    anyOverlap: match === 'OVERLAPS' && filter.certainty === null,
    inForceOnly: statuses.length === 1 && statuses[0] === 'IN_FORCE',
    deprecated: filter.includeDeprecated ? 1 : 0,
    open: OPEN,
    asked: {
      match,
      statuses,
      certainties: filter.certainty === null ? ['CERTAIN', 'POSSIBLE'] : [filter.certainty],
      kinds: filter.kinds,
      positions: filter.positions,
      assertions: filter.assertions,
      bindings: filter.bindings,
      holders: filter.holders,
      counterparties: filter.counterparties,
      parties: filter.parties,
      assets: filter.assets,
      agreements,
      words: filter.words.length > 0 ? filter.words : null,
      except: except.length > 0 ? except : null,
      ...asked,
    },
  };
}

/**
 * The narrowest bounds that hold for every right with one of the question's statuses and its match.
 */
export function boundsOf(question: Pick<RightsQuestion, 'window' | 'statuses'>): Bounds {
  const each = question.statuses.map((status) =>
    STATUS_BOUNDS[status](question.window.from, question.window.until),
  );
  if (each.length === 0) return NO_BOUNDS;
  return {
    startFrom: Math.min(...each.map(({ startFrom }) => startFrom)),
    startUntil: Math.max(...each.map(({ startUntil }) => startUntil)),
    endAfter: Math.min(...each.map(({ endAfter }) => endAfter)),
    endThrough: Math.max(...each.map(({ endThrough }) => endThrough)),
  };
}

/**
 * A right that has ended lies before the window, or came to an end before it was ever activated:
 * then nothing bounds it.
 */
const STATUS_BOUNDS: Readonly<Record<RightStatus, (from: Day, until: Day) => Bounds>> = {
  IN_FORCE: (from, until) => ({ ...NO_BOUNDS, startUntil: until, endAfter: from }),
  CONTINGENT: (from, until) => ({ ...NO_BOUNDS, startFrom: until, endAfter: from }),
  NOT_YET_EFFECTIVE: (from, until) => ({ ...NO_BOUNDS, startFrom: until, endAfter: from }),
  EXPIRED: () => NO_BOUNDS,
  TERMINATED: () => NO_BOUNDS,
  SUPERSEDED: () => NO_BOUNDS,
};

/** Some days, ascending, with how many versions have that day or an earlier one. */
export interface Steps {
  readonly days: readonly Day[];
  readonly ranks: readonly number[];
}

/**
 * How versions spread over days: by their effective earliest starts, their latest ends, and since
 * when they are known.
 */
export interface Spread {
  readonly versions: number;
  readonly starts: Steps;
  readonly ends: Steps;
  readonly knowns: Steps;
}

/**
 * How many versions bounds leave, by the start, the end, and the day of knowledge alone: estimates,
 * never less than one.
 */
export interface Estimate {
  readonly byStart: number;
  readonly byEnd: number;
  readonly byKnown: number;
}

/** @param knownAt  of the question */
export function estimate({ starts, ends, knowns }: Spread, bounds: Bounds, knownAt: Day): Estimate {
  return {
    byStart: Math.max(1, before(starts, bounds.startUntil) - before(starts, bounds.startFrom)),
    byEnd: Math.max(1, before(ends, bounds.endThrough + 1) - before(ends, bounds.endAfter + 1)),
    byKnown: Math.max(1, before(knowns, knownAt + 1)),
  };
}

function before({ days, ranks }: Steps, day: Day): number {
  return ranks[days.findLastIndex((step) => step < day)] ?? 0;
}

/** Which part of a filter leads to its rights most directly; null where none does. */
export function leadOf(
  filter: RightsFilter,
): 'agreements' | 'holders' | 'counterparties' | 'parties' | 'assets' | 'words' | null {
  if (filter.agreements || filter.deals) return 'agreements';
  for (const lead of ['holders', 'counterparties', 'parties', 'assets'] as const)
    if (filter[lead]) return lead;
  return filter.words.length > 0 && filter.words.every((word) => SEARCHABLE.test(word))
    ? 'words'
    : null;
}

/** Words that mean nothing but themselves in the text index's query language. */
const SEARCHABLE = /^[\p{Ll}\p{Lo}\p{Lm}\p{N}]+$/u;

/** The query of the text index for rights that hold each of the words, whole or as a part. */
export function textQuery(words: readonly string[]): string {
  return words.map((word) => `+text:*${word}*`).join(' ');
}

/** A question that nothing can answer: a list that is there but empty. */
export function isEmpty({ filter, statuses }: RightsQuestion): boolean {
  const {
    holders,
    counterparties,
    parties,
    assets,
    agreements,
    deals,
    kinds,
    positions,
    assertions,
    bindings,
  } = filter;
  return (
    statuses.length === 0 ||
    [
      holders,
      counterparties,
      parties,
      assets,
      agreements,
      deals,
      kinds,
      positions,
      assertions,
      bindings,
    ].some((list) => list?.length === 0)
  );
}

/** Whether a question asks for all that is in force in its window, whatever else it is. */
export function asksAllInForce(question: RightsQuestion): boolean {
  const { statuses, match, filter } = question;
  return (
    statuses.length === 1 &&
    statuses[0] === 'IN_FORCE' &&
    match === 'OVERLAPS' &&
    filter.certainty === null &&
    isWhole(question)
  );
}

/** Whether a question is about all rights, however sure. */
export function isWhole({ filter, except }: RightsQuestion): boolean {
  const { includeDeprecated: _, certainty: __, words, ...narrowing } = filter;
  return (
    except.length === 0 &&
    words.length === 0 &&
    Object.values(narrowing).every((part) => part === null)
  );
}

/**
 * What leads to a question's rights, as the queries that are led by a filter take it in `$asked`.
 */
export function leadParameters(filter: RightsFilter) {
  const by = leadOf(filter);
  return { by, lucene: by === 'words' ? textQuery(filter.words) : '' };
}

/** Queries that differ in how they find their rights; `rights-count` is never led by a filter. */
export type QueryFamily = 'rights-sorted' | 'rights-tally' | 'rights-count' | 'diff';

/**
 * The query of a family that finds all rights of a question: led by the filter, or by the bound
 * that leaves out more.
 */
export function finderOf(
  family: QueryFamily,
  filter: RightsFilter,
  spread: Spread,
  bounds: Bounds,
): string {
  if (leadOf(filter) !== null) return `${family}-of`;
  const { byStart, byEnd } = estimate(spread, bounds, OPEN);
  return byEnd < byStart ? `${family}-by-end` : family;
}

/** So few versions are found and sorted in no time, however few a party has of its own. */
const FEW_VERSIONS = 2_000;

/**
 * The query that finds all rights of a question by the bound that leaves out most, if so few meet
 * it that finding and sorting them costs less than passing over others in the order of an index;
 * else null.
 *
 * @param small  in a graph of up to so many versions, an index is always gone through in order
 * @param first  the length of the page
 */
export function sorterOf(
  { filter, knownAt, order }: RightsQuestion,
  spread: Spread,
  bounds: Bounds,
  small: number,
  first: number,
): string | null {
  const lead = leadOf(filter);
  if (spread.versions <= small || lead === 'agreements' || lead === 'assets' || lead === 'words')
    return null;
  const { byStart, byEnd, byKnown } = estimate(spread, bounds, knownAt);
  const least = Math.min(byStart, byEnd, byKnown);
  const passedOver = isDefaultOrder(order)
    ? (first + 1) /
      ((byStart / spread.versions) * (byEnd / spread.versions) * (byKnown / spread.versions))
    : Infinity;
  if (least >= (lead === null ? passedOver : Math.min(passedOver, FEW_VERSIONS))) return null;
  if (least === byKnown) return 'rights-sorted-by-known';
  return least === byEnd ? 'rights-sorted-by-end' : 'rights-sorted';
}

/** Whether rights are ordered by holder name, kind and id, all ascending. */
export function isDefaultOrder({ field, direction }: RightsOrder): boolean {
  return field === 'HOLDER' && direction === 'ASC';
}

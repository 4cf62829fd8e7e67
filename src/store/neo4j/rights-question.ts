import type { Id } from '../../domain/model/record.ts';
import type { RightStatus } from '../../domain/time/judge.ts';
import { type Day, OPEN } from '../../domain/time/day.ts';
import type { RightsFilter, RightsQuestion } from '../../domain/rights/question.ts';

/** Bounds on the settled earliest start and latest end that every right of an answer meets; ends as the names say. */
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

/** What the queries about rights take, apart from the dataset and the page. */
export type RightsParameters = Readonly<Record<string, unknown>> & Bounds;

/**
 * A question as parameters of the queries about rights.
 *
 * @param agreements  the visible agreements that the filter names by id or by deal; null where it names none
 * @param bounds      see `boundsOf`
 */
export function rightsParameters(
  question: RightsQuestion,
  agreements: readonly Id[] | null,
  bounds: Bounds,
): RightsParameters {
  const { window, knownAt, match, statuses, filter, except } = question;
  const anyOverlap = match === 'OVERLAPS' && filter.certainty === null;
  return {
    ...bounds,
    from: window.from,
    until: window.until,
    knownAt,
    match,
    statuses,
    anyOverlap,
    inForceOnly: statuses.length === 1 && statuses[0] === 'IN_FORCE',
    certainties: filter.certainty === null ? ['CERTAIN', 'POSSIBLE'] : [filter.certainty],
    deprecated: filter.includeDeprecated ? 1 : 0,
    open: OPEN,
    ...filterParameters(filter, agreements, except),
  };
}

function filterParameters(
  filter: RightsFilter,
  agreements: readonly Id[] | null,
  except: readonly Id[],
) {
  return {
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
  };
}

/** The narrowest bounds that hold for every right with one of the question's statuses and its match. */
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

/** A right that has ended lies before the window, or came to an end before it was ever activated: then nothing bounds it. */
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

/** How versions spread over days: by their settled earliest starts, their latest ends, and since when they are known. */
export interface Spread {
  readonly versions: number;
  readonly starts: Steps;
  readonly ends: Steps;
  readonly knowns: Steps;
}

/** How many versions bounds leave, by the start, the end, and the day of knowledge alone: estimates, never less than one. */
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

/** What leads to a question's rights, as the queries that are led by a filter take it. */
export function leadParameters(filter: RightsFilter) {
  const by = leadOf(filter);
  return { by, lucene: by === 'words' ? textQuery(filter.words) : '' };
}

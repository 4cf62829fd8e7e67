import { type Day, OPEN } from '../../../domain/time/day.ts';
import type { RightsFilter, RightsOrder, RightsQuestion } from '../../../domain/rights/question.ts';
import type { RightStatus } from '../../../domain/time/status.ts';

/**
 * Bounds on the effective earliest start and latest end that every right of an answer meets: from
 * and through are included, until and after excluded.
 */
export interface IndexBounds {
  readonly startFrom: Day;
  readonly startUntil: Day;
  readonly endAfter: Day;
  readonly endThrough: Day;
}

export const NO_BOUNDS: IndexBounds = {
  startFrom: -OPEN,
  startUntil: OPEN + 1,
  endAfter: -OPEN,
  endThrough: OPEN,
};

/** The narrowest bounds of all rights with one of the question's statuses and its match. */
export function indexBoundsOf(question: Pick<RightsQuestion, 'window' | 'statuses'>): IndexBounds {
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

/** A right that has ended is unbounded: it may have ended before its start, without activation. */
const STATUS_BOUNDS: Readonly<Record<RightStatus, (from: Day, until: Day) => IndexBounds>> = {
  IN_FORCE: (from, until) => ({ ...NO_BOUNDS, startUntil: until, endAfter: from }),
  CONTINGENT: (from, until) => ({ ...NO_BOUNDS, startFrom: until, endAfter: from }),
  NOT_YET_EFFECTIVE: (from, until) => ({ ...NO_BOUNDS, startFrom: until, endAfter: from }),
  EXPIRED: () => NO_BOUNDS,
  TERMINATED: () => NO_BOUNDS,
  SUPERSEDED: () => NO_BOUNDS,
};

/** Some days, ascending, with how many versions have that day or an earlier one. */
export interface Histogram {
  readonly days: readonly Day[];
  readonly ranks: readonly number[];
}

/** The distribution of versions over effective earliest starts, latest ends and known-from days. */
export interface RightsStatistics {
  readonly versions: number;
  readonly starts: Histogram;
  readonly ends: Histogram;
  readonly knowns: Histogram;
}

/** How many versions each index leaves as candidates, estimated; never less than one. */
export function candidateCounts(
  { starts, ends, knowns }: RightsStatistics,
  { startFrom, startUntil, endAfter, endThrough }: IndexBounds,
  knownAt: Day,
) {
  const between = (histogram: Histogram, from: Day, until: Day) =>
    Math.max(1, countBefore(histogram, until) - countBefore(histogram, from));
  return {
    byStart: between(starts, startFrom, startUntil),
    byEnd: between(ends, endAfter + 1, endThrough + 1),
    byKnown: Math.max(1, countBefore(knowns, knownAt + 1)),
  };
}

function countBefore({ days, ranks }: Histogram, day: Day): number {
  return ranks[days.findLastIndex((step) => step < day)] ?? 0;
}

/** The parts of a filter that have an index, most selective first. */
export type FilterIndex =
  'agreements' | 'holders' | 'counterparties' | 'parties' | 'assets' | 'words';

/** The part of a filter whose index finds its rights; null if none has an index. */
export function filterIndexOf(filter: RightsFilter): FilterIndex | null {
  if (filter.agreements || filter.deals) return 'agreements';
  for (const part of ['holders', 'counterparties', 'parties', 'assets'] as const)
    if (filter[part]) return part;
  return filter.words.length > 0 && filter.words.every((word) => PLAIN_WORD.test(word))
    ? 'words'
    : null;
}

/** Words without a meaning in the query language of the text index. */
const PLAIN_WORD = /^[\p{Ll}\p{Lo}\p{Lm}\p{N}]+$/u;

/**
 * The query of a kind that reads all candidates of a question: from the index of the filter, or
 * from that of starts or ends, whichever has fewer candidates. `rights-count` is never filtered.
 */
export function scanQuery(
  kind: 'rights-sorted' | 'rights-tally' | 'rights-count' | 'diff',
  filter: RightsFilter,
  statistics: RightsStatistics,
  bounds: IndexBounds,
): string {
  if (filterIndexOf(filter) !== null) return `${kind}-by-filter`;
  const { byStart, byEnd } = candidateCounts(statistics, bounds, OPEN);
  return byEnd < byStart ? `${kind}-by-end` : `${kind}-by-start`;
}

/** The most candidates of a filter index that are sorted; beyond, its ordered index is read. */
const MAX_SORTED_CANDIDATES = 2_000;

/** The queries that give a page of a question. Each gives a part of it, in its order. */
export function pageQueries(
  question: RightsQuestion,
  graph: { readonly statistics: RightsStatistics; readonly smallGraphVersions: number },
  bounds: IndexBounds,
  first: number,
): readonly string[] {
  const { filter, order } = question;
  const { statistics, smallGraphVersions } = graph;
  const isLarge = statistics.versions > smallGraphVersions;
  const sorted = isLarge ? cheapSort(question, statistics, bounds, first) : null;
  if (sorted !== null) return [sorted];
  const ordered = isDefaultOrder(order) ? ORDERED_QUERIES[filterIndexOf(filter) ?? 'none'] : null;
  return ordered ?? [scanQuery('rights-sorted', filter, statistics, bounds)];
}

/** The queries that read rights in the default order, by the index of the filter. */
const ORDERED_QUERIES: Readonly<Partial<Record<FilterIndex | 'none', readonly string[]>>> = {
  none: ['rights-page'],
  holders: ['rights-page-of-holders'],
  counterparties: ['rights-page-of-counterparties'],
  parties: ['rights-page-of-holders', 'rights-page-of-counterparties'],
};

/**
 * The query that sorts the candidates of the most selective bound, if that costs less than reading
 * an ordered index; else null. Sorting reads every candidate once. Reading in order stops after a
 * page, but also passes over the rights outside of the bounds: of N versions of which a share s
 * matches, about `first / s` rows.
 */
function cheapSort(
  { filter, knownAt, order }: RightsQuestion,
  statistics: RightsStatistics,
  bounds: IndexBounds,
  first: number,
): string | null {
  const index = filterIndexOf(filter);
  if (!ORDERED_QUERIES[index ?? 'none']) return null;
  const { versions } = statistics;
  const { byStart, byEnd, byKnown } = candidateCounts(statistics, bounds, knownAt);
  const fewest = Math.min(byStart, byEnd, byKnown);
  const selectivity = (byStart / versions) * (byEnd / versions) * (byKnown / versions);
  const readInOrder = isDefaultOrder(order) ? (first + 1) / selectivity : Infinity;
  const maxSorted = index === null ? readInOrder : Math.min(readInOrder, MAX_SORTED_CANDIDATES);
  if (fewest >= maxSorted) return null;
  if (fewest === byKnown) return 'rights-sorted-by-known';
  return fewest === byEnd ? 'rights-sorted-by-end' : 'rights-sorted-by-start';
}

function isDefaultOrder({ field, direction }: RightsOrder): boolean {
  return field === 'HOLDER' && direction === 'ASC';
}

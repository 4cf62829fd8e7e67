import type { Id } from '../../domain/model/record.ts';
import type { RightKind } from '../../domain/model/right.ts';
import type { RightStatus } from '../../domain/time/judge.ts';
import { type Day, OPEN } from '../../domain/time/day.ts';
import { type Outcome, outcomeOf } from '../../domain/time/judge.ts';
import type { DatasetQueries } from './dataset.ts';
import type { Remembered } from './remembered.ts';
import {
  asksAllInForce,
  type Bounds,
  boundsOf,
  estimate,
  isEmpty,
  leadOf,
  leadParameters,
  NO_BOUNDS,
  rightsParameters,
  type RightsParameters,
} from './rights-question.ts';
import { rightSortKey, SEPARATOR, sortableText } from './sort-key.ts';
import type { RightsFilter, RightsOrder, RightsQuestion } from '../../domain/rights/question.ts';
import type { EvaluatedRight, RightPlace, RightsPageRow } from '../../domain/rights/select.ts';
import type { RightsTally } from '../../domain/rights/tally.ts';
import type { Page, Snapshot } from '../store.ts';
import { versionIn, type VersionRow } from './version-rows.ts';

/** Counts of one question; `certain` is null unless rights in force are parted by certainty. */
export interface TallyRow {
  readonly status: RightStatus;
  readonly deprecated: 0 | 1;
  readonly certain: boolean | null;
  readonly count: number;
}
/** What has been counted, under the dataset and the question. */
export type TallyCache = Remembered<readonly TallyRow[]>;

/** The questions about rights, with what other queries over them share. */
export interface RightsQueries extends Pick<
  Snapshot,
  'rightsPage' | 'rightsTally' | 'rightsCount' | 'touchedRights'
> {
  /** The query of a family that finds all rights of a question: led by the filter, or by the bound that leaves out more. */
  finder(family: Family, filter: RightsFilter, bounds: Bounds): string;
  /** The question as those queries take it. */
  parameters(question: RightsQuestion, bounds: Bounds): Promise<RightsParameters>;
}

/** Queries that differ in how they find their rights; `rights-count` is never led by a filter. */
type Family = 'rights-sorted' | 'rights-tally' | 'rights-count' | 'differing';

/** The queries whose rows may bring records along. */
export const BRINGING: ReadonlySet<string> = new Set([
  'rights-page',
  'rights-page-of-holders',
  'rights-page-of-counterparties',
  'rights-sorted',
  'rights-sorted-of',
  'rights-sorted-by-end',
  'rights-sorted-by-known',
]);

/** A place before all others. */
const FIRST_DAY = -3 * OPEN;

/**
 * The questions about rights, answered by queries over :RightVersion.
 *
 * @param small  in a graph of up to so many versions, an index is always gone through in order
 */
export function neo4jRights(
  dataset: DatasetQueries,
  cache: TallyCache,
  small: number,
): RightsQueries {
  const { run, spread } = dataset;

  async function rightsPage(
    question: RightsQuestion,
    first: number,
    after: RightPlace | null,
    records = false,
  ): Promise<Page<RightsPageRow>> {
    const { filter, order } = question;
    if (isEmpty(question)) return { rows: [], more: false };
    const bounds = boundsOf(question);
    const asked = { ...(await parameters(question, bounds)), limit: first + 1, records };
    const few = fewest(question, bounds, first);
    const rows =
      (isDefault(order) && few === null && (await orderedRows(filter, first, after, asked))) ||
      (await run<PageRow>(few ?? finder('rights-sorted', filter, bounds), {
        ...asked,
        ...leadParameters(filter),
        ...sortedPage(question, after),
      }));
    const places = rows.slice(0, first).map((row): RightsPageRow => ({
      id: row.rightId,
      holderId: row.holderId,
      holderName: row.holderName,
      kind: row.kind,
      day: order.field === 'HOLDER' ? null : row.day!,
      outcome: outcomeOf(row),
    }));
    return { rows: places, more: rows.length > first };
  }

  /**
   * The query that finds all rights of a question by the bound that leaves out most, where so few meet it that finding and sorting
   * them costs less than passing over others in the order of an index; else null.
   */
  function fewest(
    { filter, knownAt, order }: RightsQuestion,
    bounds: Bounds,
    first: number,
  ): string | null {
    const lead = leadOf(filter);
    if (spread.versions <= small || lead === 'agreements' || lead === 'assets' || lead === 'words')
      return null;
    const { byStart, byEnd, byKnown } = estimate(spread, bounds, knownAt);
    const least = Math.min(byStart, byEnd, byKnown);
    const passedOver = isDefault(order)
      ? (first + 1) /
        ((byStart / spread.versions) * (byEnd / spread.versions) * (byKnown / spread.versions))
      : Infinity;
    if (least >= (lead === null ? passedOver : Math.min(passedOver, FEW))) return null;
    return least === byKnown
      ? 'rights-sorted-by-known'
      : least === byEnd
        ? 'rights-sorted-by-end'
        : 'rights-sorted';
  }

  /** A page found in the order of an index; null where the filter leads to no order. */
  async function orderedRows(
    filter: RightsFilter,
    first: number,
    after: RightPlace | null,
    asked: Readonly<Record<string, unknown>>,
  ): Promise<readonly PageRow[] | null> {
    const page = { ...asked, after: after ? rightSortKey(after) : '' };
    const lead = leadOf(filter);
    if (lead === 'holders' || lead === 'counterparties')
      return run<PageRow>(`rights-page-of-${lead}`, { ...page, lead: filter[lead] });
    if (lead === 'parties') {
      const ways = ['rights-page-of-holders', 'rights-page-of-counterparties'];
      return firstOf(
        await Promise.all(
          ways.map((query) => run<PageRow>(query, { ...page, lead: filter.parties })),
        ),
        first + 1,
      );
    }
    return lead === null ? run<PageRow>('rights-page', page) : null;
  }

  function finder(family: Family, filter: RightsFilter, bounds: Bounds): string {
    if (leadOf(filter) !== null) return `${family}-of`;
    const { byStart, byEnd } = estimate(spread, bounds, OPEN);
    return byEnd < byStart ? `${family}-by-end` : family;
  }

  async function parameters(question: RightsQuestion, bounds: Bounds): Promise<RightsParameters> {
    return rightsParameters(
      question,
      await agreementsOf(question.filter, question.knownAt),
      bounds,
    );
  }

  async function agreementsOf(filter: RightsFilter, knownAt: Day): Promise<readonly Id[] | null> {
    if (!filter.agreements && !filter.deals) return null;
    const rows = await run<{ id: Id }>('visible-agreements', {
      agreements: filter.agreements,
      deals: filter.deals,
      knownAt,
    });
    return rows.map(({ id }) => id);
  }

  /** Counts under the dataset and all that they depend on. */
  function counted(
    question: RightsQuestion,
    bounds: Bounds,
    split: boolean,
  ): Promise<readonly TallyRow[]> {
    return cache.get(cacheKey(dataset.key, question, split), dataset.signal, async (signal) => {
      if (isEmpty(question)) return [];
      const { filter } = question;
      const asked = { ...(await parameters(question, bounds)), ...leadParameters(filter), split };
      const family = !split && asksAllInForce(question) ? 'rights-count' : 'rights-tally';
      return run<TallyRow>(finder(family, filter, bounds), asked, signal);
    });
  }

  /** The question for all statuses: its certainty is told apart afterwards, because deprecated rights count whatever theirs. */
  function whole(question: RightsQuestion): RightsQuestion {
    return {
      ...question,
      match: 'OVERLAPS',
      statuses: ALL_STATUSES,
      filter: { ...question.filter, certainty: null, includeDeprecated: true },
    };
  }

  return {
    finder,
    parameters,
    rightsPage,
    rightsTally: async (question) => {
      const { filter } = question;
      return tallyOf(await counted(whole(question), NO_BOUNDS, filter.certainty !== null), filter);
    },
    rightsCount: async (question) => {
      const { filter, statuses, match } = question;
      const all =
        match === 'OVERLAPS'
          ? cache.known(cacheKey(dataset.key, whole(question), filter.certainty !== null))
          : undefined;
      if (all)
        return statuses.reduce((total, status) => total + tallyOf(all, filter).statuses[status], 0);
      return (await counted(question, boundsOf(question), false)).reduce(
        (total, { count }) => total + count,
        0,
      );
    },
    touchedRights: async (eventIds, filter, knownAt) => {
      const question: RightsQuestion = {
        window: { from: knownAt, until: knownAt + 1 },
        knownAt,
        match: 'OVERLAPS',
        statuses: ALL_STATUSES,
        filter: { ...filter, certainty: null, includeDeprecated: true },
        order: { field: 'HOLDER', direction: 'ASC' },
        except: [],
      };
      if (isEmpty(question) || eventIds.length === 0) return [];
      const rows = await run<{ version: VersionRow & TouchedRow }>('rights-touched', {
        ...(await parameters(question, NO_BOUNDS)),
        events: eventIds,
      });
      return rows.map(({ version }) => touchedIn(version));
    },
  };
}

/** So few versions are found and sorted in no time, however few a party has of its own. */
const FEW = 2_000;

const ALL_STATUSES: readonly RightStatus[] = [
  'IN_FORCE',
  'CONTINGENT',
  'NOT_YET_EFFECTIVE',
  'EXPIRED',
  'TERMINATED',
  'SUPERSEDED',
];

function isDefault({ field, direction }: RightsOrder): boolean {
  return field === 'HOLDER' && direction === 'ASC';
}

/** The first rows of several ordered lists, each right once. */
function firstOf(lists: readonly (readonly PageRow[])[], most: number): readonly PageRow[] {
  const rows = new Map(
    lists
      .flat()
      .map((row) => [row.rightId, { row, key: rightSortKey({ ...row, id: row.rightId }) }]),
  );
  return [...rows.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ row }) => row);
}

/** A row of a page. */
export interface PageRow extends Outcome {
  readonly rightId: Id;
  readonly holderId: Id;
  readonly holderName: string;
  readonly kind: RightKind;
  readonly day?: Day;
}
interface TouchedRow {
  readonly holderId: Id;
  readonly holderName: string;
  readonly kind: RightKind;
  readonly rightKnownFrom: Day;
}

function touchedIn(version: VersionRow & TouchedRow): EvaluatedRight {
  const { rightId, holderId, holderName, kind, rightKnownFrom, deprecated } = version;
  return {
    rightId,
    holderId,
    holderName,
    kind,
    knownFrom: rightKnownFrom,
    deprecated: deprecated === 1,
    version: versionIn(version),
  };
}

function tallyOf(rows: readonly TallyRow[], filter: RightsFilter): RightsTally {
  const statuses: Record<RightStatus, number> = {
    IN_FORCE: 0,
    CONTINGENT: 0,
    NOT_YET_EFFECTIVE: 0,
    EXPIRED: 0,
    TERMINATED: 0,
    SUPERSEDED: 0,
  };
  let deprecated = 0;
  for (const row of rows) {
    if (row.deprecated === 1 && !filter.includeDeprecated) deprecated += row.count;
    else if (
      filter.certainty === null ||
      row.certain === null ||
      row.certain === (filter.certainty === 'CERTAIN')
    )
      statuses[row.status] += row.count;
  }
  return { statuses, deprecated };
}

function sortedPage({ order }: RightsQuestion, after: RightPlace | null) {
  const sign = order.direction === 'DESC' && order.field !== 'HOLDER' ? -1 : 1;
  return {
    field: order.field,
    sign,
    namesDown: order.field === 'HOLDER' && order.direction === 'DESC',
    afterDay: after ? sign * (after.day ?? 0) : FIRST_DAY,
    afterHolder: after ? sortableText(after.holderName) : '',
    after: after ? rightSortKey(after) : '',
    separator: SEPARATOR,
  };
}

function cacheKey(
  dataset: string,
  { window, knownAt, match, statuses, filter, except }: RightsQuestion,
  split: boolean,
): string {
  return JSON.stringify([
    dataset,
    window.from,
    window.until,
    knownAt,
    match,
    statuses,
    filter,
    except,
    split,
  ]);
}

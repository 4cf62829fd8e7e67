import type { Id } from '../../domain/model/record.ts';
import type { RightKind } from '../../domain/model/right.ts';
import type { RightStatus } from '../../domain/time/status.ts';
import { type Day, OPEN } from '../../domain/time/day.ts';
import { type EffectiveBounds, effectiveBounds } from '../../domain/time/status.ts';
import type { Dataset } from './dataset.ts';
import {
  asksAllInForce,
  type Bounds,
  boundsOf,
  finderOf,
  isDefaultOrder,
  isEmpty,
  leadOf,
  leadParameters,
  NO_BOUNDS,
  rightsParameters,
  type RightsParameters,
  sorterOf,
} from './rights-plan.ts';
import { rightSortKey, SEPARATOR, sortableText } from './sort-key.ts';
import type { Page } from '../store.ts';
import type { EvaluatedRight, RightPlace, RightsPageRow } from '../../domain/rights/select.ts';
import type { RightsFilter, RightsQuestion } from '../../domain/rights/question.ts';
import type { RightsTally } from '../../domain/rights/tally.ts';
import { versionIn, type VersionRow } from './version-rows.ts';

/** A row of a page. */
interface PageRow extends EffectiveBounds {
  readonly rightId: Id;
  readonly holderId: Id;
  readonly holderName: string;
  readonly kind: RightKind;
  readonly day?: Day;
}

/** Counts of one question; `certain` is null unless rights in force are parted by certainty. */
interface TallyRow {
  readonly status: RightStatus;
  readonly deprecated: 0 | 1;
  readonly certain: boolean | null;
  readonly count: number;
}

interface TouchedRow {
  readonly holderId: Id;
  readonly holderName: string;
  readonly kind: RightKind;
  readonly rightKnownFrom: Day;
}

/** A place before all others. */
const FIRST_DAY = -3 * OPEN;

const ALL_STATUSES: readonly RightStatus[] = [
  'IN_FORCE',
  'CONTINGENT',
  'NOT_YET_EFFECTIVE',
  'EXPIRED',
  'TERMINATED',
  'SUPERSEDED',
];

/**
 * A page of rights.
 *
 * @param small  in a graph of up to so many versions, an index is always gone through in order
 */
export async function rightsPage(
  dataset: Dataset,
  small: number,
  question: RightsQuestion,
  first: number,
  after: RightPlace | null,
): Promise<Page<RightsPageRow>> {
  if (isEmpty(question)) return { rows: [], more: false };
  const { filter, order } = question;
  const bounds = boundsOf(question);
  const sorter = sorterOf(question, dataset.spread, bounds, small, first);
  const ordered = sorter === null && isDefaultOrder(order) ? orderedQueriesOf(filter) : null;
  const queries = ordered ?? [sorter ?? finderOf('rights-sorted', filter, dataset.spread, bounds)];
  const parameters = {
    ...(await questionParameters(dataset, question, bounds, {
      ...leadParameters(filter),
      ...pageParameters(question, after),
    })),
    limit: first + 1,
  };
  const lists = await Promise.all(queries.map((query) => dataset.rows<PageRow>(query, parameters)));
  const rows = lists.length === 1 ? lists[0]! : firstOf(lists, first + 1);
  return {
    rows: rows.slice(0, first).map((row): RightsPageRow => ({
      id: row.rightId,
      holderId: row.holderId,
      holderName: row.holderName,
      kind: row.kind,
      day: order.field === 'HOLDER' ? null : row.day!,
      outcome: effectiveBounds(row),
    })),
    more: rows.length > first,
  };
}

/**
 * The queries that find a page in the order of an index, each a part of it; null if the filter
 * leads to no order.
 */
function orderedQueriesOf(filter: RightsFilter): readonly string[] | null {
  const lead = leadOf(filter);
  if (lead === null) return ['rights-page'];
  if (lead === 'parties') return ['rights-page-of-holders', 'rights-page-of-counterparties'];
  return lead === 'holders' || lead === 'counterparties' ? [`rights-page-of-${lead}`] : null;
}

function pageParameters({ filter, order }: RightsQuestion, after: RightPlace | null) {
  const sign = order.direction === 'DESC' && order.field !== 'HOLDER' ? -1 : 1;
  return {
    lead: filter.holders ?? filter.counterparties ?? filter.parties,
    field: order.field,
    sign,
    namesDown: order.field === 'HOLDER' && order.direction === 'DESC',
    afterDay: after ? sign * (after.day ?? 0) : FIRST_DAY,
    afterHolder: after ? sortableText(after.holderName) : '',
    after: after ? rightSortKey(after) : '',
    separator: SEPARATOR,
  };
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

/**
 * Every status counted. Certainty is told apart afterwards, because deprecated rights count
 * whatever theirs.
 */
export async function rightsTally(
  dataset: Dataset,
  question: RightsQuestion,
): Promise<RightsTally> {
  const { filter } = question;
  const whole: RightsQuestion = {
    ...question,
    match: 'OVERLAPS',
    statuses: ALL_STATUSES,
    filter: { ...filter, certainty: null, includeDeprecated: true },
  };
  return tallyOf(await counted(dataset, whole, NO_BOUNDS, filter.certainty !== null), filter);
}

/** The number of rights that the question gives. */
export async function rightsCount(dataset: Dataset, question: RightsQuestion): Promise<number> {
  const rows = await counted(dataset, question, boundsOf(question), false);
  return rows.reduce((total, { count }) => total + count, 0);
}

/** @param split  whether rights in force are parted by certainty */
async function counted(
  dataset: Dataset,
  question: RightsQuestion,
  bounds: Bounds,
  split: boolean,
): Promise<readonly TallyRow[]> {
  if (isEmpty(question)) return [];
  const { filter } = question;
  const family = !split && asksAllInForce(question) ? 'rights-count' : 'rights-tally';
  return dataset.rows<TallyRow>(
    finderOf(family, filter, dataset.spread, bounds),
    await questionParameters(dataset, question, bounds, { ...leadParameters(filter), split }),
  );
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

/** Rights of the filter that are subject to a condition which turns on one of the events. */
export async function touchedRights(
  dataset: Dataset,
  eventIds: readonly Id[],
  filter: RightsFilter,
  knownAt: Day,
): Promise<readonly EvaluatedRight[]> {
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
  const rows = await dataset.rows<{ version: VersionRow & TouchedRow }>(
    'rights-touched',
    await questionParameters(dataset, question, NO_BOUNDS, { events: eventIds }),
  );
  return rows.map(({ version }) => ({
    rightId: version.rightId,
    holderId: version.holderId,
    holderName: version.holderName,
    kind: version.kind,
    knownFrom: version.rightKnownFrom,
    deprecated: version.deprecated === 1,
    version: versionIn(version),
  }));
}

/**
 * A question as the queries about rights take it.
 *
 * @param asked  what one query takes besides in `$asked`
 */
export async function questionParameters(
  dataset: Dataset,
  question: RightsQuestion,
  bounds: Bounds,
  asked: Readonly<Record<string, unknown>>,
): Promise<RightsParameters> {
  return rightsParameters(question, await visibleAgreements(dataset, question), bounds, asked);
}

/** The agreements of a filter, by id or by deal, that are visible; null if it names none. */
export async function visibleAgreements(
  dataset: Dataset,
  { filter: { agreements, deals }, knownAt }: RightsQuestion,
): Promise<readonly Id[] | null> {
  if (!agreements && !deals) return null;
  const asked = { agreements, deals };
  const rows = await dataset.rows<{ id: Id }>('visible-agreements', { knownAt, asked });
  return rows.map(({ id }) => id);
}

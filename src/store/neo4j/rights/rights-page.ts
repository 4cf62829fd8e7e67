import type { RightsQuestion } from '../../../domain/rights/question.ts';
import type { SortPosition, RightsPageRow } from '../../../domain/rights/select.ts';
import { type Day, OPEN } from '../../../domain/time/day.ts';
import type { Read } from '../dataset.ts';
import { isEmpty, rightsParameters } from './rights-parameters.ts';
import { indexBoundsOf, pageQueries } from './rights-plan.ts';
import { rightSortKey, SEPARATOR, sortableText } from '../sort-key.ts';

/** The day is absent in the default order. */
type PageRow = Omit<RightsPageRow, 'day'> & { readonly day?: Day };

/** A value that sorts before every day, also with its sign changed. */
const BEFORE_ALL_DAYS = -3 * OPEN;

export const rightsPage: Read<'rightsPage'> = async (dataset, question, first, after) => {
  if (isEmpty(question)) return { rows: [], more: false };
  const bounds = indexBoundsOf(question);
  const queries = pageQueries(question, dataset, bounds, first);
  const parameters = await rightsParameters(dataset, question, bounds, pageArgs(question, after));
  const paging = { ...parameters, limit: first + 1 };
  const parts = await Promise.all(
    queries.map((query) => dataset.cachedRows<PageRow>(query, paging)),
  );
  const rows = parts.length === 1 ? parts[0]! : mergedRows(parts);
  const isByDay = question.order.field !== 'HOLDER';
  const page = rows.slice(0, first).map((row) => ({ ...row, day: isByDay ? row.day! : null }));
  return { rows: page, more: rows.length > first };
};

function pageArgs({ filter, order }: RightsQuestion, after: SortPosition | null) {
  const sign = order.direction === 'DESC' && order.field !== 'HOLDER' ? -1 : 1;
  return {
    partyIds: filter.holders ?? filter.counterparties ?? filter.parties,
    field: order.field,
    sign,
    namesDescending: order.field === 'HOLDER' && order.direction === 'DESC',
    afterDay: after ? sign * (after.day ?? 0) : BEFORE_ALL_DAYS,
    afterHolder: after ? sortableText(after.holderName) : '',
    after: after ? rightSortKey(after) : '',
    separator: SEPARATOR,
  };
}

function mergedRows(lists: readonly (readonly PageRow[])[]): readonly PageRow[] {
  const rows = new Map(lists.flat().map((row) => [rightSortKey(row), row]));
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

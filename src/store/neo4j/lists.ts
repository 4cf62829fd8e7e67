import type { Id, NodeType } from '../../domain/model/record.ts';
import { typePlural } from '../../domain/text/count-words.ts';
import { OPEN } from '../../domain/time/day.ts';
import type { Read } from './dataset.ts';
import { listSortKey } from './sort-key.ts';
import type { ListPosition } from '../store.ts';
import type { ListOrder, ListQuestion } from '../list-question.ts';

export const list: Read<'list'> = async (dataset, question, first, after) => {
  const { order } = question;
  const isSorted = order !== undefined && (order.field !== 'NAME' || order.direction !== 'ASC');
  const key = after ? keyOf(question, after) : '';
  const { args, ...parameters } = parametersOf(question, isSorted ? '' : key);
  const query = `${isSorted ? 'sorted' : 'list'}-${typePlural(question.type)}`;
  const rows = await dataset.cachedRows<ListPosition & { type?: NodeType }>(query, {
    ...parameters,
    ...(isSorted && { open: OPEN }),
    args: { ...args, ...(isSorted && sorting(order, after, key)) },
    limit: first + 1,
  });
  const places = rows.map(({ id, name, day, type = question.type as NodeType }) => ({
    id,
    name,
    type,
    ...(order?.field === 'DAY' && { day: day! }),
  }));
  return { rows: places.slice(0, first), more: places.length > first };
};

/** Evidence has no name besides its id. */
function keyOf({ type }: ListQuestion, after: ListPosition): string {
  return type === 'EVIDENCE' ? after.id : listSortKey(after);
}

function sorting({ field, direction }: ListOrder, after: ListPosition | null, key: string) {
  return {
    byDay: field === 'DAY',
    sign: direction === 'ASC' ? 1 : -1,
    place: after && { day: after.day ?? 0, key },
  };
}

export const listCount: Read<'listCount'> = async (dataset, question) => {
  const [row] = await dataset.cachedRows<{ count: number }>(
    `count-${typePlural(question.type)}`,
    parametersOf(question, ''),
  );
  return row!.count;
};

export const newestSource: Read<'newestSource'> = async (dataset, knownAt) => {
  const [row] = await dataset.cachedRows<{ id: Id }>('newest-source', { knownAt });
  return row?.id ?? null;
};

function parametersOf(question: ListQuestion, after: string) {
  const { order: _, knownAt, ...filter } = question;
  return { knownAt, args: { ...filter, after } };
}

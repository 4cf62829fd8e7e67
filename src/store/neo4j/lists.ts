import type { Id, NodeType } from '../../domain/model/record.ts';
import { typePlural } from '../../domain/text/count-words.ts';
import { OPEN } from '../../domain/time/day.ts';
import type { Read } from './dataset.ts';
import { listSortKey } from './sort-key.ts';
import type { ListPosition, ListQuestion } from '../list-question.ts';

export const list: Read<'list'> = async (dataset, question, first, after) => {
  const { order } = question;
  const isSorted = order !== undefined && (order.field !== 'NAME' || order.direction !== 'ASC');
  // Evidence has no name besides its id.
  const key = after && (question.type === 'EVIDENCE' ? after.id : listSortKey(after));
  const { args, ...parameters } = parametersOf(question, isSorted ? '' : (key ?? ''));
  const sorting = isSorted && {
    byDay: order.field === 'DAY',
    sign: order.direction === 'ASC' ? 1 : -1,
    place: after && { day: after.day ?? 0, key },
  };
  const query = `${isSorted ? 'sorted' : 'list'}-${typePlural(question.type)}`;
  const rows = await dataset.cachedRows<ListPosition & { type?: NodeType }>(query, {
    ...parameters,
    ...(isSorted && { open: OPEN }),
    args: { ...args, ...sorting },
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

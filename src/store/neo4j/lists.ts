import type { Id, NodeType } from '../../domain/model/record.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Dataset } from './dataset.ts';
import { listSortKey } from './sort-key.ts';
import type { ListQuestion, NamePlace, Page } from '../store.ts';

const PLURALS: Readonly<Record<ListQuestion['type'], string>> = {
  PARTY: 'parties',
  AGREEMENT: 'agreements',
  CLAUSE: 'clauses',
  DEAL: 'deals',
  EVENT: 'events',
  DISPUTE: 'disputes',
  STATEMENT: 'statements',
};

/** One page of nodes by name. */
export async function list(
  dataset: Dataset,
  question: ListQuestion,
  first: number,
  after: NamePlace | null,
): Promise<Page<NamePlace & { readonly type: NodeType }>> {
  const rows = await dataset.cachedRows<{ id: Id; name: string; type?: NodeType }>(
    `list-${PLURALS[question.type]}`,
    {
      ...parametersOf(question, after ? listSortKey(after) : ''),
      limit: first + 1,
    },
  );
  const type = question.type === 'STATEMENT' ? null : question.type;
  const places = rows.map((row) => ({ id: row.id, name: row.name, type: row.type ?? type! }));
  return { rows: places.slice(0, first), more: places.length > first };
}

export async function listCount(dataset: Dataset, question: ListQuestion): Promise<number> {
  const [row] = await dataset.cachedRows<{ count: number }>(
    `count-${PLURALS[question.type]}`,
    parametersOf(question, ''),
  );
  return row!.count;
}

export async function newestSource(dataset: Dataset, knownAt: Day): Promise<Id | null> {
  const [row] = await dataset.cachedRows<{ id: Id }>('newest-source', { knownAt });
  return row?.id ?? null;
}

function parametersOf(question: ListQuestion, after: string) {
  const { type: _, ...filter } = question;
  return {
    ...('knownAt' in question && { knownAt: question.knownAt }),
    args: { ...filter, after },
  };
}

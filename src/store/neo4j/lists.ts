import type { Id, NodeType } from '../../domain/model/record.ts';
import type { DatasetQueries } from './dataset.ts';
import { listSortKey } from './sort-key.ts';
import type { ListQuestion, Snapshot } from '../store.ts';

const NAMES: Readonly<Record<ListQuestion['type'], string>> = {
  PARTY: 'parties',
  AGREEMENT: 'agreements',
  CLAUSE: 'clauses',
  DEAL: 'deals',
  EVENT: 'events',
  STATEMENT: 'statements',
};

/** Lists of nodes by name, found, ordered and cut in the database. */
export function neo4jLists({ run }: DatasetQueries): Pick<Snapshot, 'list' | 'listCount'> {
  return {
    list: async (question, first, after) => {
      const rows = await run<{ id: Id; name: string; type?: NodeType }>(
        `list-${NAMES[question.type]}`,
        {
          ...parametersOf(question),
          after: after ? listSortKey(after) : '',
          limit: first + 1,
        },
      );
      const type = question.type === 'STATEMENT' ? null : question.type;
      const places = rows.map((row) => ({ id: row.id, name: row.name, type: row.type ?? type! }));
      return { rows: places.slice(0, first), more: places.length > first };
    },
    listCount: async (question) => {
      const rows = await run<{ count: number }>(
        `count-${NAMES[question.type]}`,
        parametersOf(question),
      );
      return rows[0]!.count;
    },
  };
}

function parametersOf(question: ListQuestion): Readonly<Record<string, unknown>> {
  const { type: _, ...asked } = question;
  if (question.type !== 'AGREEMENT') return asked;
  const { window, ...rest } = asked as Omit<Extract<ListQuestion, { type: 'AGREEMENT' }>, 'type'>;
  return { ...rest, from: window?.from ?? null, until: window?.until ?? null };
}

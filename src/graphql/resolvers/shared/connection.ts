import type { NodeType } from '../../../domain/model/record.ts';
import type { RequestContext } from '../../context.ts';
import { type Entry, type PageInfo, pageInfo } from '../../pagination.ts';
import { requiredNode } from '../../node-in-context.ts';
import type {
  AnyNodeInContext,
  LazyPage,
  ListRow,
  NodeInContext,
  RecordList,
} from '../../parent-types.ts';

type Listed<T extends NodeType | 'STATEMENT'> = T extends NodeType
  ? NodeInContext<T>
  : AnyNodeInContext;

/** The resolvers that every connection over a lazy page has. */
export const pageFields = {
  pageInfo: async ({ page, after }: LazyPage<Entry>): Promise<PageInfo> => {
    const { rows, more } = await page();
    return pageInfo(rows, more, after);
  },
  totalCount: ({ count }: LazyPage<Entry>): Promise<number> => count(),
};

/** Resolvers of a connection over a list. */
export function connectionFields<T extends NodeType | 'STATEMENT'>(_type: T) {
  const nodeOf = ({ type, place }: ListRow, { context }: RecordList<T>, request: RequestContext) =>
    requiredNode(type, place.id, context, request) as Promise<unknown> as Promise<Listed<T>>;
  return {
    edges: async (answer: RecordList<T>, _: object, request: RequestContext) => {
      const { rows } = await answer.page();
      return rows.map((row) => ({
        // Computed if they are selected.
        get node() {
          return nodeOf(row, answer, request);
        },
        get cursor() {
          return row.cursor;
        },
      }));
    },
    nodes: async (answer: RecordList<T>, _: object, request: RequestContext) => {
      const { rows } = await answer.page();
      return Promise.all(rows.map((row) => nodeOf(row, answer, request)));
    },
    ...pageFields,
  };
}

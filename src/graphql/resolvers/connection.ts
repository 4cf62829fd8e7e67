import type { NodeType } from '../../domain/model/record.ts';
import type { ListQuestion } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { pageInfo } from '../pagination.ts';
import { always } from '../node-in-context.ts';
import type { AnyNodeInContext, RecordList, NodeInContext } from '../parent-types.ts';
import type { PageInfo } from '../pagination.ts';

type Listed<T extends ListQuestion['type']> = T extends NodeType
  ? NodeInContext<T>
  : AnyNodeInContext;

/**
 * Resolvers of a connection over a list: its nodes, where its page stands, and how many there are.
 */
export function connectionFields<T extends ListQuestion['type']>(_type: T) {
  return {
    nodes: async (answer: RecordList<T>, _: object, context: Context): Promise<Listed<T>[]> => {
      const { rows } = await answer.page();
      return Promise.all(
        rows.map(
          ({ type, place }) =>
            always(type, place.id, answer.view, context) as Promise<unknown> as Promise<Listed<T>>,
        ),
      );
    },
    pageInfo: async (answer: RecordList<T>): Promise<PageInfo> => {
      const { rows, more } = await answer.page();
      return pageInfo(rows, more, answer.after);
    },
    totalCount: (answer: RecordList<T>): Promise<number> => answer.count(),
  };
}

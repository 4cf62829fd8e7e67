import type { NodeType } from '../../../domain/model/record.ts';
import { recordName } from '../../../store/labels.ts';
import { compareListPositions } from '../../../store/list-order.ts';
import type { ListPosition } from '../../../store/store.ts';
import type { ListQuestion } from '../../../store/list-question.ts';
import { nameCursor, questionHash } from '../../cursor.ts';
import { memoised, pageSize } from '../../pagination.ts';
import { requiredNode } from '../../node-in-context.ts';
import type { Connection, InheritedContext, NodeInContext } from '../../parent-types.ts';

/** The arguments of a page. */
export interface Paging {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const SPANS = ['window', 'announced', 'occurred', 'published'] as const;
/** Arguments that are part of the context, of those periods or of the page. */
const OTHERS: ReadonlySet<string> = new Set(['first', 'after', 'knownAt', 'year', 'on', 'during']);

/**
 * One page of a list.
 *
 * @param context           the temporal context of the nodes
 * @param listArguments  the arguments of the client, to which cursors are bound; `question` has
 *   resolved ids instead
 * @throws {QuestionError} INVALID_ARGUMENT, INVALID_CURSOR
 */
export function recordList(
  question: ListQuestion,
  context: InheritedContext,
  listArguments: Paging,
): Connection {
  const { first, after: cursor } = listArguments;
  const size = pageSize(first);
  const hash = memoised(() =>
    questionHash(
      [
        question.type,
        SPANS.map((span) => (question as Partial<Record<string, unknown>>)[span]),
        context.knownAt,
        Object.fromEntries(Object.entries(listArguments).filter(([name]) => !OTHERS.has(name))),
      ],
      context.today,
    ),
  );
  const byDay = question.order?.field === 'DAY';
  const after = typeof cursor === 'string' ? nameCursor.place(cursor, hash(), byDay) : null;
  const entry = ({ type, ...place }: ListPosition & { readonly type: NodeType }) => ({
    get node() {
      return requiredNode(type, place.id, context);
    },
    get cursor() {
      return nameCursor.of(hash(), place);
    },
  });
  return {
    after: cursor ?? null,
    page: memoised(async () => {
      const { rows, more } = await (await context.snapshot()).list(question, size, after);
      return { rows: rows.map(entry), more };
    }),
    count: memoised(async () => (await context.snapshot()).listCount(question)),
  };
}

/**
 * One page of known records of a subject, by name and id.
 *
 * @throws {QuestionError} INVALID_ARGUMENT, INVALID_CURSOR
 */
export function linkedList<T extends NodeType>(
  type: T,
  { record, context }: NodeInContext<NodeType>,
  linked: () => Promise<readonly NodeInContext<T>[]>,
  { first, after: cursor }: Paging,
): Connection {
  const size = pageSize(first);
  const hash = questionHash([type, record.id, context.knownAt], context.today);
  const after = typeof cursor === 'string' ? nameCursor.place(cursor, hash, false) : null;
  const entries = memoised(async () =>
    (await linked())
      .map((node) => ({ node, place: { id: node.record.id, name: recordName(node.record) } }))
      .sort((a, b) => compareListPositions(undefined, a.place, b.place)),
  );
  return {
    after: cursor ?? null,
    page: memoised(async () => {
      const rest = (await entries()).filter(
        ({ place }) => after === null || compareListPositions(undefined, place, after) > 0,
      );
      const rows = rest
        .slice(0, size)
        .map(({ node, place }) => ({ node, cursor: nameCursor.of(hash, place) }));
      return { rows, more: rest.length > size };
    }),
    count: async () => (await entries()).length,
  };
}

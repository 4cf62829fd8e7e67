import { z } from 'zod';
import type { NodeType } from '../../../domain/model/record.ts';
import { recordName } from '../../../store/labels.ts';
import { compareListPositions } from '../../../store/list-order.ts';
import type { ListPosition } from '../../../store/store.ts';
import type { ListQuestion } from '../../../store/list-question.ts';
import { type Cursors, cursorsOf, questionHash } from '../../cursor.ts';
import { memoised, pageSize } from '../../pagination.ts';
import { requiredNode } from '../../node-in-context.ts';
import type { Connection, InheritedContext, NodeInContext } from '../../parent-types.ts';

/** The arguments of a page. */
export interface Paging {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const PLACE = { name: z.string(), id: z.string() };
const NAME_CURSORS = cursorsOf(PLACE);
const DAY_CURSORS = cursorsOf({ ...PLACE, day: z.int() });

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
  const cursors: Cursors<ListPosition> =
    question.order?.field === 'DAY' ? DAY_CURSORS : NAME_CURSORS;
  const after = typeof cursor === 'string' ? cursors.place(cursor, hash()) : null;
  const entry = ({ type, ...place }: ListPosition & { readonly type: NodeType }) => ({
    get node() {
      return requiredNode(type, place.id, context);
    },
    get cursor() {
      return cursors.of(hash(), place);
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
  paging: Paging,
): Connection {
  const hash = questionHash([type, record.id, context.knownAt], context.today);
  const compare = (a: ListPosition, b: ListPosition) => compareListPositions(undefined, a, b);
  return wholeList(hash, NAME_CURSORS, compare, paging, async () =>
    (await linked())
      .map((node) => ({ node, place: { id: node.record.id, name: recordName(node.record) } }))
      .sort((a, b) => compare(a.place, b.place)),
  );
}

/**
 * One page of a list that is read whole, once a page or the count is asked for.
 *
 * @param read  its entries in the order of `compare`
 * @throws {QuestionError} INVALID_ARGUMENT, INVALID_CURSOR
 */
export function wholeList<Place>(
  hash: string,
  cursors: Cursors<Place>,
  compare: (a: Place, b: Place) => number,
  { first, after: cursor }: Paging,
  read: () => Promise<readonly { readonly node: unknown; readonly place: Place }[]>,
): Connection {
  const size = pageSize(first);
  const after = typeof cursor === 'string' ? cursors.place(cursor, hash) : null;
  const entries = memoised(read);
  return {
    after: cursor ?? null,
    page: memoised(async () => {
      const rest = (await entries()).filter(
        ({ place }) => after === null || compare(place, after) > 0,
      );
      const rows = rest
        .slice(0, size)
        .map(({ node, place }) => ({ node, cursor: cursors.of(hash, place) }));
      return { rows, more: rest.length > size };
    }),
    count: async () => (await entries()).length,
  };
}

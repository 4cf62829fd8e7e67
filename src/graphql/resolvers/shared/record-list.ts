import type { NodeType } from '../../../domain/model/record.ts';
import { recordName } from '../../../store/labels.ts';
import { compareListPositions } from '../../../store/list-order.ts';
import type { ListPosition } from '../../../store/store.ts';
import type { ListQuestion } from '../../../store/list-question.ts';
import type { RequestContext } from '../../context.ts';
import { nameCursor, questionHash } from '../../cursor.ts';
import { memoised, pageSize } from '../../pagination.ts';
import type { InheritedContext, ListRow, NodeInContext, RecordList } from '../../parent-types.ts';

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
export function recordList<T extends ListQuestion['type']>(
  question: Extract<ListQuestion, { type: T }>,
  context: InheritedContext,
  listArguments: Paging,
  request: RequestContext,
): RecordList<T> {
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
      request.today,
    ),
  );
  const byDay = question.order?.field === 'DAY';
  const after = typeof cursor === 'string' ? nameCursor.place(cursor, hash(), byDay) : null;
  const entry = (place: ListPosition, type: NodeType): ListRow => ({
    type,
    place,
    get cursor() {
      return nameCursor.of(hash(), place);
    },
  });
  return {
    type: question.type as T,
    context,
    after: cursor ?? null,
    page: memoised(async () => {
      const { rows, more } = await (await request.snapshot()).list(question, size, after);
      return { rows: rows.map(({ type, ...place }) => entry(place, type)), more };
    }),
    count: memoised(async () => (await request.snapshot()).listCount(question)),
  };
}

/**
 * One page of known records of a subject, by name and id.
 *
 * @throws {QuestionError} INVALID_ARGUMENT, INVALID_CURSOR
 */
export function linkedList<T extends NodeType>(
  type: T,
  subject: NodeInContext<NodeType>,
  linked: () => Promise<readonly NodeInContext<T>[]>,
  { first, after: cursor }: Paging,
  request: RequestContext,
): RecordList<T> {
  const { record, context } = subject;
  const size = pageSize(first);
  const hash = questionHash([type, record.id, context.knownAt], request.today);
  const after = typeof cursor === 'string' ? nameCursor.place(cursor, hash, false) : null;
  const places = memoised(async () =>
    (await linked())
      .map((node): ListPosition => ({ id: node.record.id, name: recordName(node.record) }))
      .sort((a, b) => compareListPositions(undefined, a, b)),
  );
  return {
    type,
    context,
    after: cursor ?? null,
    page: memoised(async () => {
      const rest = (await places()).filter(
        (place) => after === null || compareListPositions(undefined, place, after) > 0,
      );
      const rows = rest
        .slice(0, size)
        .map((place) => ({ type, place, cursor: nameCursor.of(hash, place) }));
      return { rows, more: rest.length > size };
    }),
    count: async () => (await places()).length,
  };
}

import type { NodeType } from '../../domain/model/record.ts';
import type { ListQuestion, NamePlace } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { nameCursor, questionHash } from '../cursor.ts';
import { checkFirst, once } from '../pagination.ts';
import type { TemporalContext, RecordList, ListRow } from '../parent-types.ts';

/**
 * Answers one page of a list.
 *
 * @param view   from where the nodes of the list are seen
 * @param asked  what the client said, which the cursors are bound to; `question` may hold more ids
 *   than that
 * @throws {QuestionError} INVALID_ARGUMENT, INVALID_CURSOR
 */
export function recordList<T extends ListQuestion['type']>(
  question: Extract<ListQuestion, { type: T }>,
  view: TemporalContext,
  asked: { readonly first: number; readonly after?: string | null },
  context: Context,
): RecordList<T> {
  const { first, after: cursor, ...narrowed } = asked;
  checkFirst(first);
  const hash = once(() =>
    questionHash([question.type, view.window, view.knownAt, view.assumptions, narrowed]),
  );
  const after = typeof cursor === 'string' ? nameCursor.place(cursor, hash()) : null;
  const entry = (place: NamePlace, type: NodeType): ListRow => ({
    type,
    place,
    get cursor() {
      return nameCursor.of(hash(), place);
    },
  });
  return {
    type: question.type as T,
    view,
    after: cursor ?? null,
    page: once(async () => {
      const { rows, more } = await (await context.snapshot()).list(question, first, after);
      return { rows: rows.map(({ type, name, id }) => entry({ name, id }, type)), more };
    }),
    count: once(async () => (await context.snapshot()).listCount(question)),
  };
}

import type { NodeType } from '../../../domain/model/record.ts';
import type { ListQuestion, NamePlace } from '../../../store/store.ts';
import type { RequestContext } from '../../context.ts';
import { nameCursor, questionHash } from '../../cursor.ts';
import { memoised, pageSize } from '../../pagination.ts';
import type { InheritedContext, RecordList, ListRow } from '../../parent-types.ts';

/** The periods of questions. */
const SPANS = ['window', 'announced', 'occurred', 'published'] as const;
/** Arguments that are in the context or in those periods, or belong to the page. */
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
  listArguments: {
    readonly first?: number | null | undefined;
    readonly after?: string | null | undefined;
  },
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
  const entry = (place: NamePlace, type: NodeType): ListRow => ({
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

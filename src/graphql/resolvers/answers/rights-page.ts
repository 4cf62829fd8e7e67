import type { PeriodMatch, RightStatus } from '../../../domain/time/status.ts';
import type { RightsPageRow } from '../../../domain/rights/select.ts';
import type { RightsScope } from '../../../query/filter.ts';
import { rightsQuestion } from '../../../query/rights-question.ts';
import { whatIf } from '../../../query/what-if.ts';
import type { RequestContext } from '../../context.ts';
import { questionHash, rightCursor } from '../../cursor.ts';
import type { RightFilter, RightOrder } from '../../generated/resolvers-types.ts';
import { memoised, pageSize } from '../../pagination.ts';
import type { RightRow, InheritedContext, RightsPage } from '../../parent-types.ts';

/** The most rights of an answer that are counted or summed. */
export const MAX_COUNTED_RIGHTS = 10_000;

export interface RightsPageArguments {
  readonly context: InheritedContext;
  readonly match?: PeriodMatch;
  readonly statuses: readonly RightStatus[];
  readonly filter?: RightFilter | null | undefined;
  readonly scope?: RightsScope;
  readonly orderBy?: RightOrder | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * One page of rights. See docs/model.md#evaluation.
 *
 * @throws {QuestionError} on invalid arguments, even if only a part of the answer is selected
 */
export async function rightsPage(
  pageArguments: RightsPageArguments,
  request: RequestContext,
): Promise<RightsPage> {
  const { context, filter, scope, first, after: cursor } = pageArguments;
  const size = pageSize(first);
  const question = await rightsQuestion(pageArguments, request);
  const hash = memoised(() =>
    questionHash(
      [
        context.window,
        context.knownAt,
        context.assumptions,
        question.match,
        [...question.statuses].sort(),
        question.order,
        filter,
        scope,
      ],
      request.today,
    ),
  );
  const ordersByDay = question.order.field !== 'HOLDER';
  const after = typeof cursor === 'string' ? rightCursor.place(cursor, hash(), ordersByDay) : null;
  const rights = memoised(() => whatIf(context.assumptions, question, request));
  const entry = (row: RightsPageRow): RightRow => ({
    row,
    context,
    match: question.match,
    members: question.filter.members,
    get cursor() {
      return rightCursor.of(hash(), row);
    },
  });
  return {
    context,
    after: cursor ?? null,
    statuses: question.statuses,
    question,
    page: memoised(async () => {
      const { rows, more } = await (await rights()).page(size, after);
      return { rows: rows.map(entry), more };
    }),
    whole: memoised(async () => (await rights()).page(MAX_COUNTED_RIGHTS, null)),
    count: memoised(async () => (await rights()).count()),
    tally: memoised(async () => (await rights()).tally()),
  };
}

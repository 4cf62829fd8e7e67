import type { PeriodMatch, RightStatus } from '../../domain/time/status.ts';
import type { RightsPageRow } from '../../domain/rights/select.ts';
import type { RightsScope } from '../../query/filter.ts';
import { rightsQuestion } from '../../query/rights-question.ts';
import { whatIf } from '../../query/what-if.ts';
import type { Context } from '../context.ts';
import { questionHash, rightCursor } from '../cursor.ts';
import type { RightFilter, RightOrder } from '../generated/resolvers-types.ts';
import { checkFirst, once } from '../pagination.ts';
import type { RightRow, TemporalContext, RightsPage } from '../parent-types.ts';

export interface RightsAsk {
  readonly view: TemporalContext;
  readonly match?: PeriodMatch;
  readonly statuses: readonly RightStatus[];
  readonly filter?: RightFilter | null | undefined;
  readonly scope?: RightsScope;
  readonly orderBy?: RightOrder | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/**
 * Answers which rights are in a view.
 *
 * @throws {QuestionError} on faulty arguments, even if only a part of the answer is selected
 * @see docs/model.md#evaluation
 */
export async function rightsPage(ask: RightsAsk, context: Context): Promise<RightsPage> {
  checkFirst(ask.first);
  const question = await rightsQuestion(ask, context);
  const hash = once(() =>
    questionHash([
      ask.view.window,
      ask.view.knownAt,
      ask.view.assumptions,
      question.match,
      [...question.statuses].sort(),
      question.order,
      ask.filter,
      ask.scope,
    ]),
  );
  const ordersByDay = question.order.field !== 'HOLDER';
  const after =
    typeof ask.after === 'string' ? rightCursor.place(ask.after, hash(), ordersByDay) : null;
  const rights = once(() => whatIf(ask.view.assumptions, question, context));
  const entry = (place: RightsPageRow): RightRow => ({
    place,
    view: ask.view,
    match: question.match,
    get cursor() {
      return rightCursor.of(hash(), place);
    },
  });
  return {
    view: ask.view,
    after: ask.after ?? null,
    statuses: question.statuses,
    page: once(async () => {
      const { rows, more } = await (await rights()).page(ask.first, after);
      return { rows: rows.map(entry), more };
    }),
    count: once(async () => (await rights()).count()),
    tally: once(async () => (await rights()).tally()),
  };
}

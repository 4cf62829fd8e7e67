import { type Id, nodeTypeOf } from '../../../domain/model/record.ts';
import type { RightsQuestion } from '../../../domain/rights/question.ts';
import type { RightsPageRow } from '../../../domain/rights/select.ts';
import { countRights, type RightCounting, sumRights } from '../../../domain/rights/sums.ts';
import { civil, OPEN } from '../../../domain/time/day.ts';
import { QuestionError } from '../../../errors.ts';
import type { whatIf } from '../../../query/what-if.ts';
import type { InheritedContext } from '../../parent-types.ts';

const MAX_COUNTED_RIGHTS = 10_000;
const MAX_YEARS = 200;

/** The rights of all pages. @throws {QuestionError} QUERY_TOO_EXPENSIVE for more than 10,000 */
export async function countedRows({
  page,
}: Awaited<ReturnType<typeof whatIf>>): Promise<readonly RightsPageRow[]> {
  const { rows, more } = await page(MAX_COUNTED_RIGHTS, null);
  if (!more) return rows;
  throw new QuestionError(
    'QUERY_TOO_EXPENSIVE',
    `at most ${MAX_COUNTED_RIGHTS} rights can be counted or summed, narrow the filter: more than ${MAX_COUNTED_RIGHTS}`,
    'filter',
  );
}

/** Rights counted by a field. @throws {QuestionError} INVALID_ARGUMENT for more than 200 years */
export function countsOf(
  question: RightsQuestion,
  rows: readonly RightsPageRow[],
  by: RightCounting,
  context: InheritedContext,
) {
  const { from, until } = question.window;
  const years = until >= OPEN ? Infinity : civil(until - 1).year - civil(from).year + 1;
  if (by === 'YEAR' && years > MAX_YEARS)
    throw new QuestionError(
      'INVALID_ARGUMENT',
      `by: YEAR needs a period of at most ${MAX_YEARS} years: ${years === Infinity ? 'without end' : years}`,
      'by',
    );
  return countRights(question, rows, by).map((count) => ({
    ...count,
    nodeId: nodeTypeOf(count.key) && count.key,
    context,
  }));
}

/** The sums of money of the rights in an answer. */
export async function sumsOf(
  question: RightsQuestion,
  rows: readonly RightsPageRow[],
  byCounterparty: boolean,
  context: InheritedContext,
) {
  const ids = rows.map(({ id }) => id);
  const rights = await context.loaders.records('RIGHT', ids);
  const amounts = new Map(rights.map(({ id, amount }) => [id, amount]));
  const amountOf = (id: Id) => amounts.get(id) ?? null;
  const sums = sumRights(question, rows, amountOf, byCounterparty);
  return sums.map((sum) => ({ ...sum, context }));
}

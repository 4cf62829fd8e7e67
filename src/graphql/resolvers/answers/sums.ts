import { nodeTypeOf } from '../../../domain/model/record.ts';
import { countRights, type RightCounting, sumRights } from '../../../domain/rights/sums.ts';
import { civil, OPEN } from '../../../domain/time/day.ts';
import { QuestionError } from '../../../errors.ts';
import type { InContext, RightsPage } from '../../parent-types.ts';
import { MAX_COUNTED_RIGHTS } from './rights-page.ts';

const MAX_YEARS = 200;

/**
 * The rights of an answer, counted by a field.
 *
 * @throws {QuestionError} QUERY_TOO_EXPENSIVE for more than 10,000 rights, INVALID_ARGUMENT for
 *   more than 200 years
 */
export async function countsOf(answer: RightsPage, by: RightCounting): Promise<InContext[]> {
  const { from, until } = answer.question.window;
  const years = until >= OPEN ? Infinity : civil(until - 1).year - civil(from).year + 1;
  if (by === 'YEAR' && years > MAX_YEARS)
    throw new QuestionError(
      'INVALID_ARGUMENT',
      `by: YEAR needs a period of at most ${MAX_YEARS} years: ${years === Infinity ? 'without end' : years}`,
      'by',
    );
  const counts = countRights(answer.question, await summedRows(answer), by);
  const { context } = answer;
  return counts.map((count) => ({ ...count, nodeId: nodeTypeOf(count.key) && count.key, context }));
}

/**
 * The sums of money of the rights in an answer.
 *
 * @throws {QuestionError} QUERY_TOO_EXPENSIVE for more than 10,000 rights
 */
export async function sumsOfPage(
  answer: RightsPage,
  byCounterparty: boolean,
): Promise<InContext[]> {
  const rows = await summedRows(answer);
  const ids = rows.map(({ id }) => id);
  const rights = await answer.context.loaders.records('RIGHT', ids);
  const amounts = new Map(rights.map(({ id, amount }) => [id, amount]));
  return sumRights(answer.question, rows, (id) => amounts.get(id) ?? null, byCounterparty).map(
    (sum) => ({ ...sum, context: answer.context }),
  );
}

async function summedRows(answer: RightsPage) {
  const { rows, more } = await answer.whole();
  if (!more) return rows;
  throw new QuestionError(
    'QUERY_TOO_EXPENSIVE',
    `at most ${MAX_COUNTED_RIGHTS} rights can be counted or summed, narrow the filter: more than ${MAX_COUNTED_RIGHTS}`,
    'filter',
  );
}

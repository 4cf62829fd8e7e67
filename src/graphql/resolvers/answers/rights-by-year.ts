import { QuestionError } from '../../../errors.ts';
import { groupBy } from '../../../domain/group-by.ts';
import { nodeTypeOf } from '../../../domain/model/record.ts';
import { yearWindow } from '../../../domain/time/span.ts';
import { isVisible } from '../../../domain/rights/visible.ts';
import { rightsQuestion } from '../../../query/rights-question.ts';
import { whatIf } from '../../../query/what-if.ts';
import type { ViewField } from '../../view-field.ts';

const MAX_YEARS = 200;

/**
 * Rights counted by year and group. See docs/model.md#composite-answers.
 *
 * @throws {QuestionError} INVALID_YEAR, EMPTY_PERIOD, INVALID_ARGUMENT for more than 200 years, and
 *   as for a filter
 */
export const rightsByYear: ViewField<'rightsByYear'> = async (
  context,
  { from, through, groupBy: grouping, filter },
) => {
  const window = {
    from: yearWindow(from, 'from').from,
    until: yearWindow(through, 'through').until,
  };
  if (through < from)
    throw new QuestionError(
      'EMPTY_PERIOD',
      `through must not be before from: from ${from} through ${through}`,
      'through',
    );
  if (through - from >= MAX_YEARS)
    throw new QuestionError(
      'INVALID_ARGUMENT',
      `from and through must span at most ${MAX_YEARS} years, ask several times for more: ${through - from + 1}`,
      'through',
    );
  const question = await rightsQuestion(
    { context: { ...context, window }, statuses: ['IN_FORCE'], filter },
    context,
  );
  const rights = await whatIf(context.assumptions, question, context);
  const { groups, totals } = await rights.yearCounts(from, through, grouping);
  const agreementIds = new Set(grouping === 'AGREEMENT' ? groups.map(({ key }) => key) : []);
  const agreements = await context.loaders.records('AGREEMENT', [...agreementIds]);
  const hidden = new Set(
    agreements.filter((one) => !isVisible(one, context.knownAt)).map(({ id }) => id),
  );
  const shown = groups
    .filter(({ key }) => !hidden.has(key))
    .map((group) => ({ ...group, nodeId: nodeTypeOf(group.key) && group.key, context }));
  const byYear = groupBy(shown, ({ year }) => year);
  return Array.from({ length: through - from + 1 }, (_, i) => ({
    year: from + i,
    totalCount: totals.get(from + i) ?? 0,
    groups: [...(byYear.get(from + i) ?? [])],
  }));
};

import { QuestionError } from '../../errors.ts';
import { type Id, nodeTypeOf } from '../../domain/model/record.ts';
import type { RightGrouping } from '../../domain/model/right.ts';
import { yearWindow } from '../../domain/time/span.ts';
import type { YearCount } from '../../domain/rights/count-by-year.ts';
import { isVisible } from '../../domain/rights/effective-term.ts';
import type { Context } from '../context.ts';
import { rightsQuestion } from '../../query/rights-question.ts';
import type { RightFilter } from '../generated/resolvers-types.ts';
import { always } from '../node-in-context.ts';
import { whatIf } from '../../query/what-if.ts';
import { temporalContext, type ContextArguments } from '../temporal-context.ts';
import type { GroupRow, YearRow, AnyNodeInContext, TemporalContext } from '../parent-types.ts';

export interface YearsQuestion extends Omit<ContextArguments, 'time'> {
  readonly from: number;
  readonly through: number;
  readonly groupBy: RightGrouping;
  readonly filter?: RightFilter | null | undefined;
}

const MAX_YEARS = 200;

/**
 * Rights counted by year and group.
 *
 * @throws {QuestionError} INVALID_YEAR, EMPTY_PERIOD, INVALID_ARGUMENT for more than 200 years, and
 *   as for a filter
 * @see docs/model.md#composite-answers
 */
export async function rightsByYear(
  asked: YearsQuestion,
  context: Context,
): Promise<readonly YearRow[]> {
  const { from, through, groupBy } = asked;
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
  const view = {
    ...(await temporalContext({ knownAt: asked.knownAt, assume: asked.assume }, context)),
    window,
    year: null,
    on: null,
  };
  const question = await rightsQuestion(
    { view, statuses: ['IN_FORCE'], filter: asked.filter },
    context,
  );
  const rights = await whatIf(view.assumptions, question, context);
  const { groups, totals } = await rights.yearCounts(from, through, groupBy);
  const hidden =
    groupBy === 'AGREEMENT'
      ? await hiddenAgreements(
          groups.map(({ key }) => key),
          view,
          context,
        )
      : new Set<Id>();
  const years = new Map<number, YearCount[]>();
  for (let year = from; year <= through; year++) years.set(year, []);
  for (const group of groups) if (!hidden.has(group.key)) years.get(group.year)!.push(group);
  return [...years].map(([year, counts]) => ({
    year,
    totalCount: totals.get(year) ?? 0,
    groups: counts.map((group) => ({
      ...group,
      view: { ...view, window: yearWindow(year), year },
    })),
  }));
}

/**
 * Those of some agreements that are not visible in a view: the rights under them stand in no group.
 */
async function hiddenAgreements(
  ids: readonly Id[],
  { knownAt }: TemporalContext,
  context: Context,
): Promise<ReadonlySet<Id>> {
  const agreements = await Promise.all(
    [...new Set(ids)].map((id) => context.loaders.record('AGREEMENT', id)),
  );
  return new Set(
    agreements
      .filter((agreement) => agreement !== null && !isVisible(agreement, knownAt))
      .map((agreement) => agreement!.id),
  );
}

/** The node that a group stands for; null if it is a kind or a position. */
export async function nodeOfGroup(
  { key, view }: GroupRow,
  context: Context,
): Promise<AnyNodeInContext | null> {
  const type = nodeTypeOf(key);
  return type === null ? null : (always(type, key, view, context) as Promise<AnyNodeInContext>);
}

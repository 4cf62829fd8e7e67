import { QuestionError } from '../../../errors.ts';
import { type Id, nodeTypeOf } from '../../../domain/model/record.ts';
import type { RightGrouping } from '../../../domain/model/right.ts';
import { yearWindow } from '../../../domain/time/span.ts';
import type { YearCount } from '../../../domain/rights/count-by-year.ts';
import { isVisible } from '../../../domain/rights/visible.ts';
import type { RequestContext } from '../../context.ts';
import { rightsQuestion } from '../../../query/rights-question.ts';
import type { Resolvers, RightFilter } from '../../generated/resolvers-types.ts';
import { requiredNode } from '../../node-in-context.ts';
import { whatIf } from '../../../query/what-if.ts';
import type { GroupRow, YearRow, AnyNodeInContext, InheritedContext } from '../../parent-types.ts';

export interface YearArguments {
  readonly from: number;
  readonly through: number;
  readonly groupBy: RightGrouping;
  readonly filter?: RightFilter | null | undefined;
}

const MAX_YEARS = 200;

/**
 * Rights counted by year and group. See docs/model.md#composite-answers.
 *
 * @throws {QuestionError} INVALID_YEAR, EMPTY_PERIOD, INVALID_ARGUMENT for more than 200 years, and
 *   as for a filter
 */
export async function rightsByYear(
  context: InheritedContext,
  yearArguments: YearArguments,
  request: RequestContext,
): Promise<readonly YearRow[]> {
  const { from, through, groupBy } = yearArguments;
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
    {
      context: { ...context, window },
      statuses: ['IN_FORCE'],
      filter: yearArguments.filter,
    },
    request,
  );
  const rights = await whatIf(context.assumptions, question, request);
  const { groups, totals } = await rights.yearCounts(from, through, groupBy);
  const hidden =
    groupBy === 'AGREEMENT'
      ? await hiddenAgreements(
          groups.map(({ key }) => key),
          context,
          request,
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
      context,
    })),
  }));
}

/** The agreements that are not visible in a context; their rights are in no group. */
async function hiddenAgreements(
  ids: readonly Id[],
  { knownAt }: InheritedContext,
  request: RequestContext,
): Promise<ReadonlySet<Id>> {
  const agreements = await Promise.all(
    [...new Set(ids)].map((id) => request.loaders.record('AGREEMENT', id)),
  );
  return new Set(
    agreements
      .filter((agreement) => agreement !== null && !isVisible(agreement, knownAt))
      .map((agreement) => agreement!.id),
  );
}

/** Resolvers of schema/rights-by-year.graphql. */
export const rightsByYearResolvers: Resolvers = {
  GroupCount: { node: (group, _, request) => nodeOf(group, request) },
};

/** The node of a group; null if it is a kind or a position. */
async function nodeOf(
  { key, context }: GroupRow,
  request: RequestContext,
): Promise<AnyNodeInContext | null> {
  const type = nodeTypeOf(key);
  return type === null
    ? null
    : (requiredNode(type, key, context, request) as Promise<AnyNodeInContext>);
}

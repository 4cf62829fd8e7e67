import type { Id } from '../../domain/model/record.ts';
import { evaluate } from '../../domain/rights/evaluate.ts';
import type { Evaluation } from '../../domain/rights/evaluation.ts';
import {
  evaluateInGroups,
  groupStatusAndCoverage,
} from '../../domain/rights/groups/evaluate-in-groups.ts';
import { groupMatches, type MemberFilter } from '../../domain/rights/groups/members.ts';
import type { RightsPageRow } from '../../domain/rights/select.ts';
import type { EffectiveBounds, PeriodMatch } from '../../domain/time/status.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { linkedNodes } from '../node-in-context.ts';
import type { EvaluationInContext, InheritedContext } from '../parent-types.ts';
import { memoised } from '../pagination.ts';
import { namesOn } from './membership.ts';

/** The evaluation of a right in a context. */
export async function evaluationOf(rightId: Id, context: InheritedContext): Promise<Evaluation> {
  return evaluate((await context.loaders.rightHistory(rightId))!, context);
}

type EvaluatedRight = Pick<RightsPageRow, 'id' | 'holderId' | 'counterpartyId'> & {
  readonly effective: EffectiveBounds | null;
};

/** The evaluation of a right in a context; as the right of requested groups if it has `members`. */
export function evaluationInContext(
  { effective, ...right }: EvaluatedRight,
  context: InheritedContext,
  match: PeriodMatch = 'OVERLAPS',
  members: readonly MemberFilter[] | null = null,
): EvaluationInContext {
  const matches = groupMatches(members ?? [], right);
  const evaluation = memoised(async () => {
    const [history, nameOf] = await Promise.all([
      context.loaders.rightHistory(right.id),
      namesOn(
        matches.flatMap(({ paths }) => paths),
        context,
      ),
    ]);
    return evaluateInGroups(history!, context, { match, matches, nameOf });
  });
  return {
    context,
    evaluation,
    statusAndCoverage: async () =>
      (effective && groupStatusAndCoverage(effective, matches, context, match)) ?? evaluation(),
  };
}

/** Resolvers of schema/evaluation.graphql. */
export const evaluationResolvers: Resolvers = {
  RightEvaluation: {
    status: async ({ statusAndCoverage }) => (await statusAndCoverage()).status,
    certainty: async ({ statusAndCoverage }) => (await statusAndCoverage()).certainty,
    coverage: async ({ statusAndCoverage }) => (await statusAndCoverage()).coverage,
    endedBy: async ({ evaluation, context }) => {
      const { endedBy } = await evaluation();
      return endedBy && { ...endedBy, context };
    },
    defeasible: async ({ evaluation }) => (await evaluation()).defeasible,
    pendingConditions: async ({ evaluation, context }) =>
      linkedNodes('CONDITION', (await evaluation()).pendingConditionIds, context),
    dependsOnAssumption: async ({ evaluation }) => (await evaluation()).dependsOnAssumption,
    lastConfirmed: async ({ evaluation, context }) => {
      const { lastConfirmed } = await evaluation();
      if (!lastConfirmed) return null;
      return { day: lastConfirmed.day, sourceId: lastConfirmed.source.id, context };
    },
    explanation: async ({ evaluation }) => (await evaluation()).explanation,
  },
};

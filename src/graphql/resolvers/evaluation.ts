import type { Id } from '../../domain/model/record.ts';
import { evaluate, groupStatusAndCoverage } from '../../domain/rights/evaluate.ts';
import type { Evaluation } from '../../domain/rights/evaluation.ts';
import { groupMatches, type MemberFilter } from '../../domain/rights/groups/members.ts';
import type { RightsPageRow } from '../../domain/rights/select.ts';
import type { EffectiveBounds, PeriodMatch } from '../../domain/time/status.ts';
import { linkedNodes } from '../node-in-context.ts';
import type { InheritedContext } from '../parent-types.ts';
import { memoised } from '../pagination.ts';
import { namesOn } from './membership.ts';

export async function evaluationOf(rightId: Id, context: InheritedContext): Promise<Evaluation> {
  return evaluate((await context.loaders.rightHistory(rightId))!, context);
}

/**
 * A `RightEvaluation`; of a right of requested groups if it has `members`. Status and coverage need
 * only its bounds, if these are known.
 */
export function evaluationInContext(
  right: Pick<RightsPageRow, 'id' | 'holderId' | 'counterpartyId'>,
  effective: EffectiveBounds | null,
  context: InheritedContext,
  match: PeriodMatch = 'OVERLAPS',
  members: readonly MemberFilter[] | null = null,
) {
  const ways = groupMatches(members ?? [], right);
  const evaluation = memoised(async () => {
    const paths = ways.flatMap((way) => way.paths);
    const [history, nameOf] = await Promise.all([
      context.loaders.rightHistory(right.id),
      namesOn(paths, context),
    ]);
    return evaluate(history!, context, match, { ways, nameOf });
  });
  const statusAndCoverage = async () =>
    (effective && groupStatusAndCoverage(effective, ways, context, match)) ?? evaluation();
  return {
    context,
    status: async () => (await statusAndCoverage()).status,
    certainty: async () => (await statusAndCoverage()).certainty,
    coverage: async () => (await statusAndCoverage()).coverage,
    endedBy: async () => {
      const { endedBy } = await evaluation();
      return endedBy && { ...endedBy, context };
    },
    defeasible: async () => (await evaluation()).defeasible,
    pendingConditions: async () =>
      linkedNodes('CONDITION', (await evaluation()).pendingConditionIds, context),
    dependsOnAssumption: async () => (await evaluation()).dependsOnAssumption,
    lastConfirmed: async () => {
      const { lastConfirmed } = await evaluation();
      return (
        lastConfirmed && { day: lastConfirmed.day, sourceId: lastConfirmed.source.id, context }
      );
    },
    explanation: async () => (await evaluation()).explanation,
  };
}

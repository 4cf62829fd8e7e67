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

const evaluated = new WeakMap<InheritedContext, Map<string, Promise<Evaluation>>>();

/** The evaluation of a right in a context, made once for all fields of a request that ask for it. */
export function evaluationOf(
  rightId: Id,
  context: InheritedContext,
  match: PeriodMatch = 'OVERLAPS',
): Promise<Evaluation> {
  const ofContext = evaluated.get(context) ?? new Map<string, Promise<Evaluation>>();
  evaluated.set(context, ofContext);
  const key = `${match} ${rightId}`;
  const evaluation =
    ofContext.get(key) ??
    context.loaders.rightHistory(rightId).then((right) => evaluate(right!, context, match));
  ofContext.set(key, evaluation);
  return evaluation;
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
    if (members === null) return evaluationOf(right.id, context, match);
    const paths = ways.flatMap((way) => way.paths);
    const [history, nameOf] = await Promise.all([
      context.loaders.rightHistory(right.id),
      namesOn(paths, context),
    ]);
    return evaluate(history!, context, match, { ways, nameOf });
  });
  const statusAndCoverage = memoised(
    async () =>
      (effective && groupStatusAndCoverage(effective, ways, context, match)) ?? evaluation(),
  );
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
      return lastConfirmed && { ...lastConfirmed, sourceId: lastConfirmed.source.id, context };
    },
    explanation: async () => (await evaluation()).explanation,
  };
}

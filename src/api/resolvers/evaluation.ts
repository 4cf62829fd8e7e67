import { dateSpan } from '../intervals.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { allLinked, linked } from '../seen.ts';

/** Resolvers of schema/evaluation.graphql. */
export const evaluationResolvers: Resolvers = {
  RightEvaluation: {
    status: ({ evaluation }) => evaluation.status,
    certainty: ({ evaluation }) => evaluation.certainty,
    coverage: ({ evaluation: { coverage } }) => coverage && {
      certain: coverage.certain && dateSpan(coverage.certain),
      possible: dateSpan(coverage.possible),
      minDays: coverage.minDays,
      maxDays: coverage.maxDays,
      wholePeriod: coverage.wholePeriod,
    },
    endedBy: ({ evaluation: { endedBy }, view }) => endedBy && { ending: endedBy, view },
    defeasible: ({ evaluation }) => evaluation.defeasible,
    pendingConditions: ({ evaluation, view }, _, context) => allLinked('CONDITION', evaluation.pendingConditionIds, view, context),
    dependsOnAssumption: ({ evaluation }) => evaluation.dependsOnAssumption,
    explanation: ({ evaluation }) => evaluation.explanation,
  },
  Ending: {
    reason: ({ ending }) => ending.reason,
    on: ({ ending }) => ending.on,
    act: ({ ending, view }, _, context) => linked('ACT', ending.actId, view, context),
    condition: ({ ending, view }, _, context) => linked('CONDITION', ending.conditionId, view, context),
    replacedBy: ({ ending, view }, _, context) => allLinked('RIGHT', ending.replacedByIds, view, context),
  },
};

import type { StatusAndCoverage } from '../../domain/rights/evaluation.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { linkedNodes, requiredNode, linkedNode } from '../node-in-context.ts';

/** Resolvers of schema/evaluation.graphql. */
export const evaluationResolvers: Resolvers = {
  RightEvaluation: {
    status: ({ statusAndCoverage }) => mapped(statusAndCoverage(), ({ status }) => status),
    certainty: ({ statusAndCoverage }) => mapped(statusAndCoverage(), ({ certainty }) => certainty),
    coverage: ({ statusAndCoverage }) => mapped(statusAndCoverage(), ({ coverage }) => coverage),
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
      return lastConfirmed && { ...lastConfirmed, context };
    },
    explanation: async ({ evaluation }) => (await evaluation()).explanation,
  },
  LastConfirmation: {
    source: ({ source, context }) => requiredNode('SOURCE', source.id, context),
  },
  Ending: {
    act: ({ actId, context }) => linkedNode('ACT', actId, context),
    condition: ({ conditionId, context }) => linkedNode('CONDITION', conditionId, context),
    replacedBy: ({ replacedByIds, context }) => linkedNodes('RIGHT', replacedByIds, context),
  },
};

/** Maps a value or a promise. Values stay synchronous, because a page has a hundred of them. */
function mapped<T>(
  statusAndCoverage: StatusAndCoverage | Promise<StatusAndCoverage>,
  of: (statusAndCoverage: StatusAndCoverage) => T,
): T | Promise<T> {
  return statusAndCoverage instanceof Promise ? statusAndCoverage.then(of) : of(statusAndCoverage);
}

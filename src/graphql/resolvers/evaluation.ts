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
      return endedBy && { ending: endedBy, context };
    },
    defeasible: async ({ evaluation }) => (await evaluation()).defeasible,
    pendingConditions: async ({ evaluation, context }) =>
      linkedNodes('CONDITION', (await evaluation()).pendingConditionIds, context),
    dependsOnAssumption: async ({ evaluation }) => (await evaluation()).dependsOnAssumption,
    lastConfirmed: async ({ evaluation, context }) => {
      const { lastConfirmed } = await evaluation();
      return lastConfirmed && { confirmation: lastConfirmed, context };
    },
    explanation: async ({ evaluation }) => (await evaluation()).explanation,
  },
  LastConfirmation: {
    day: ({ confirmation }) => confirmation.day,
    source: ({ confirmation, context }) => requiredNode('SOURCE', confirmation.source.id, context),
  },
  Ending: {
    reason: ({ ending }) => ending.reason,
    on: ({ ending }) => ending.on,
    act: ({ ending, context }) => linkedNode('ACT', ending.actId, context),
    condition: ({ ending, context }) => linkedNode('CONDITION', ending.conditionId, context),
    replacedBy: ({ ending, context }) => linkedNodes('RIGHT', ending.replacedByIds, context),
  },
};

/** Maps a value or a promise. Values stay synchronous, because a page has a hundred of them. */
function mapped<T>(
  statusAndCoverage: StatusAndCoverage | Promise<StatusAndCoverage>,
  of: (statusAndCoverage: StatusAndCoverage) => T,
): T | Promise<T> {
  return statusAndCoverage instanceof Promise ? statusAndCoverage.then(of) : of(statusAndCoverage);
}

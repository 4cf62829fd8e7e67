import type { StatusAndCoverage } from '../../domain/rights/evaluation.ts';
import { dateSpan } from './intervals.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { linkedNodes, requiredNode, linkedNode } from '../node-in-context.ts';

/** Resolvers of schema/evaluation.graphql. */
export const evaluationResolvers: Resolvers = {
  RightEvaluation: {
    status: ({ statusAndCoverage }) => mapped(statusAndCoverage(), ({ status }) => status),
    certainty: ({ statusAndCoverage }) => mapped(statusAndCoverage(), ({ certainty }) => certainty),
    coverage: ({ statusAndCoverage }) =>
      mapped(
        statusAndCoverage(),
        ({ coverage }) =>
          coverage && {
            certain: coverage.certain && dateSpan(coverage.certain),
            possible: dateSpan(coverage.possible),
            minDays: coverage.minDays,
            maxDays: coverage.maxDays,
            wholePeriod: coverage.wholePeriod,
          },
      ),
    endedBy: async ({ evaluation, view }) => {
      const { endedBy } = await evaluation();
      return endedBy && { ending: endedBy, view };
    },
    defeasible: async ({ evaluation }) => (await evaluation()).defeasible,
    pendingConditions: async ({ evaluation, view }, _, context) =>
      linkedNodes('CONDITION', (await evaluation()).pendingConditionIds, view, context),
    dependsOnAssumption: async ({ evaluation }) => (await evaluation()).dependsOnAssumption,
    lastConfirmed: async ({ evaluation, view }) => {
      const { lastConfirmed } = await evaluation();
      return lastConfirmed && { confirmation: lastConfirmed, view };
    },
    explanation: async ({ evaluation }) => (await evaluation()).explanation,
  },
  LastConfirmation: {
    day: ({ confirmation }) => confirmation.day,
    source: ({ confirmation, view }, _, context) =>
      requiredNode('SOURCE', confirmation.source.id, view, context),
  },
  Ending: {
    reason: ({ ending }) => ending.reason,
    on: ({ ending }) => ending.on,
    act: ({ ending, view }, _, context) => linkedNode('ACT', ending.actId, view, context),
    condition: ({ ending, view }, _, context) =>
      linkedNode('CONDITION', ending.conditionId, view, context),
    replacedBy: ({ ending, view }, _, context) =>
      linkedNodes('RIGHT', ending.replacedByIds, view, context),
  },
};

/** Synchronous if it is computed already: a page has a hundred of them. */
function mapped<T>(
  statusAndCoverage: StatusAndCoverage | Promise<StatusAndCoverage>,
  of: (statusAndCoverage: StatusAndCoverage) => T,
): T | Promise<T> {
  return statusAndCoverage instanceof Promise ? statusAndCoverage.then(of) : of(statusAndCoverage);
}

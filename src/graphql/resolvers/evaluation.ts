import type { StatusAndCoverage } from '../../domain/rights/evaluation.ts';
import { dateSpan } from './intervals.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { allLinked, always, linked } from '../node-in-context.ts';

/** Resolvers of schema/evaluation.graphql. */
export const evaluationResolvers: Resolvers = {
  RightEvaluation: {
    status: ({ answer }) => part(answer(), ({ status }) => status),
    certainty: ({ answer }) => part(answer(), ({ certainty }) => certainty),
    coverage: ({ answer }) =>
      part(
        answer(),
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
      allLinked('CONDITION', (await evaluation()).pendingConditionIds, view, context),
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
      always('SOURCE', confirmation.source.id, view, context),
  },
  Ending: {
    reason: ({ ending }) => ending.reason,
    on: ({ ending }) => ending.on,
    act: ({ ending, view }, _, context) => linked('ACT', ending.actId, view, context),
    condition: ({ ending, view }, _, context) =>
      linked('CONDITION', ending.conditionId, view, context),
    replacedBy: ({ ending, view }, _, context) =>
      allLinked('RIGHT', ending.replacedByIds, view, context),
  },
};

/** Synchronous if the answer is at hand: a page has a hundred of them. */
function part<T>(
  answer: StatusAndCoverage | Promise<StatusAndCoverage>,
  of: (answer: StatusAndCoverage) => T,
): T | Promise<T> {
  return answer instanceof Promise ? answer.then(of) : of(answer);
}

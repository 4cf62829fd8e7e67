import { SOURCE_GRADES } from '../../domain/model/evidence.ts';
import { NODE_TYPES } from '../../domain/model/record.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { requiredNode } from '../node-in-context.ts';

const SEMANTICS =
  'All time is whole days, without zones. Periods start with their first day and end before their until; through always includes its day. ' +
  'knownAt answers with what had been published by the end of that day. CERTAIN holds for every possible reading of the dates, POSSIBLE for some. ' +
  'The holder of a right benefits, the counterparty is bound.';

export const metaResolvers: Resolvers = {
  Meta: {
    apiVersion: (_, __, request) => request.apiVersion,
    datasetVersion: ({ version }) => version,
    today: (_, __, request) => request.todayContext.today,
    counts: ({ counts }) => NODE_TYPES.map((type) => ({ type, count: counts[type] })),
    grades: ({ sourceGrades }) =>
      SOURCE_GRADES.map((grade) => ({ grade, count: sourceGrades[grade] })).filter(
        ({ count }) => count > 0,
      ),
    semantics: () => SEMANTICS,
  },
  Dossier: {
    focus: ({ focusIds }, _, { todayContext }) =>
      Promise.all(focusIds.map((id) => requiredNode('PARTY', id, todayContext))),
  },
};

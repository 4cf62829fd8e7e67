import type { Resolvers } from '../generated/resolvers-types.ts';
import { visibleOccurrence } from '../../domain/rights/visible.ts';
import { linkedNodes, rightsUnder } from '../node-in-context.ts';
import { withdrawalBy } from './shared/asserted.ts';
import type { NodeInContext } from '../parent-types.ts';
import { linkedList } from './shared/record-list.ts';
import { eventSummaryOf } from './answers/summary.ts';

async function rightsOn({ record, context }: NodeInContext<'EVENT'>) {
  const conditions = await linkedNodes('CONDITION', record.conditionIds, context);
  return rightsUnder(conditions, context);
}

export const eventResolvers: Resolvers = {
  Event: {
    occurred: ({ record, context }) => visibleOccurrence(record, context.knownAt)?.on ?? null,
    occurrences: ({ record, context: { knownAt } }) =>
      record.occurrences
        .filter(({ knownFrom }) => knownFrom <= knownAt)
        .map((occurrence) => ({ ...occurrence, ...withdrawalBy(occurrence, knownAt) })),
    summary: eventSummaryOf,
    rights: (event, paging) => linkedList('RIGHT', event, () => rightsOn(event), paging),
  },
};

import type { EventResolvers, Resolvers } from '../generated/resolvers-types.ts';
import { visibleOccurrence } from '../../domain/rights/visible.ts';
import type { RequestContext } from '../context.ts';
import { linkedNodes } from '../node-in-context.ts';
import { assertedFields, withdrawalBy } from './shared/asserted.ts';
import { connectionFields } from './shared/connection.ts';
import type { NodeInContext } from '../parent-types.ts';
import { linkedList } from './shared/record-list.ts';
import { dayInterval } from './shared/intervals.ts';
import { eventSummaryOf } from './answers/summary.ts';

const event: EventResolvers = {
  occurred: ({ record, context }) => {
    const occurrence = visibleOccurrence(record, context.knownAt);
    return occurrence && dayInterval(occurrence.on);
  },
  occurrences: ({ record, context: { knownAt } }) =>
    record.occurrences
      .filter(({ knownFrom }) => knownFrom <= knownAt)
      .map(({ on, knownFrom, ...rest }) => ({
        on: dayInterval(on),
        knownFrom,
        ...withdrawalBy(rest, knownAt),
      })),
  parties: ({ record, context }, _, request) =>
    linkedNodes('PARTY', record.partyIds, context, request),
  summary: (event, _, request) => eventSummaryOf(event, request),
  conditions: ({ record, context }, _, request) =>
    linkedNodes('CONDITION', record.conditionIds, context, request),
  rights: (event, paging, request) =>
    linkedList('RIGHT', event, () => rightsOn(event, request), paging, request),
  ...assertedFields,
};

async function rightsOn({ record, context }: NodeInContext<'EVENT'>, request: RequestContext) {
  const conditions = await linkedNodes('CONDITION', record.conditionIds, context, request);
  const under = await Promise.all(
    conditions.map(({ record: { id } }) => request.loaders.rightsUnder('CONDITION', id)),
  );
  return linkedNodes('RIGHT', [...new Set(under.flat())], context, request);
}

/** Resolvers of schema/event.graphql. */
export const eventResolvers: Resolvers = {
  Event: event,
  EventConnection: connectionFields('EVENT'),
};

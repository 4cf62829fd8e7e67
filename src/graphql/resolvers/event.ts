import type { EventResolvers, Resolvers } from '../generated/resolvers-types.ts';
import { visibleOccurrence } from '../../domain/rights/visible.ts';
import { linkedNodes } from '../node-in-context.ts';
import { assertedFields, withdrawalBy } from './shared/asserted.ts';
import { connectionFields } from './shared/connection.ts';
import { dayInterval } from './shared/intervals.ts';

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
  conditions: ({ record, context }, _, request) =>
    linkedNodes('CONDITION', record.conditionIds, context, request),
  ...assertedFields,
};

/** Resolvers of schema/event.graphql. */
export const eventResolvers: Resolvers = {
  Event: event,
  EventConnection: connectionFields('EVENT'),
};

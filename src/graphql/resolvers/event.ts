import type { EventResolvers, Resolvers } from '../generated/resolvers-types.ts';
import { linkedNodes } from '../node-in-context.ts';
import { assertedFields } from './shared/asserted.ts';
import { connectionFields } from './shared/connection.ts';
import { dayInterval } from './shared/intervals.ts';
import { eventSummaryOf } from './summary.ts';

const event: EventResolvers = {
  occurred: ({ record, context }) =>
    record.occurred && record.occurredKnownFrom <= context.knownAt
      ? dayInterval(record.occurred)
      : null,
  parties: ({ record, context }, _, request) =>
    linkedNodes('PARTY', record.partyIds, context, request),
  summary: (event, _, request) => eventSummaryOf(event, request),
  conditions: ({ record, context }, _, request) =>
    linkedNodes('CONDITION', record.conditionIds, context, request),
  ...assertedFields,
};

/** Resolvers of schema/event.graphql. */
export const eventResolvers: Resolvers = {
  Event: event,
  EventConnection: connectionFields('EVENT'),
};

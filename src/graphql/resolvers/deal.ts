import { amountInWords } from '../../domain/text/money.ts';
import { connectionFields } from './connection.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { dayInterval } from './intervals.ts';
import { linkedNodes } from '../node-in-context.ts';
import { assertedFields } from './asserted.ts';

/** Resolvers of schema/deal.graphql. */
export const dealResolvers: Resolvers = {
  Deal: {
    announced: ({ record }) => record.announced && dayInterval(record.announced),
    participants: (node) =>
      node.record.participants.map(({ partyId, role }) => ({
        partyId,
        role,
        agreement: null,
        deal: node,
        view: node.view,
      })),
    agreements: ({ record, view }, _, context) =>
      linkedNodes('AGREEMENT', record.agreementIds, view, context),
    ...assertedFields,
  },
  DealValue: {
    words: ({ amount, ...rest }) => amountInWords({ ...rest, value: amount, unit: null }),
  },
  DealConnection: connectionFields('DEAL'),
};

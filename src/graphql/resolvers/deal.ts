import { amountInWords } from '../../domain/text/money.ts';
import { connectionFields } from './shared/connection.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { dayInterval } from './shared/intervals.ts';
import { linkedNodes } from '../node-in-context.ts';
import { rightsBelow } from './shared/rights-below.ts';
import { assertedFields } from './shared/asserted.ts';

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
        context: node.context,
      })),
    agreements: ({ record, context }, _, request) =>
      linkedNodes('AGREEMENT', record.agreementIds, context, request),
    amounts: ({ record }) =>
      record.values.map(({ amount, ...rest }) => ({ ...rest, value: amount, unit: null })),
    rights: ({ record, context }, args, request) =>
      rightsBelow(context, { dealId: record.id }, 'rights', args, request),
    ...assertedFields,
  },
  DealValue: {
    words: ({ amount, ...rest }) => amountInWords({ ...rest, value: amount, unit: null }),
  },
  DealConnection: connectionFields('DEAL'),
};

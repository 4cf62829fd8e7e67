import { participantsSummary } from '../../domain/rights/summary/deal-summary.ts';
import { amountInWords } from '../../domain/text/money.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { rightsBelow } from './answers/rights-page.ts';

export const dealResolvers: Resolvers = {
  Deal: {
    participants: (node) =>
      node.record.participants.map((part) => ({ ...part, deal: node, context: node.context })),
    participantsSummary: async ({ record: { participants }, context }) => {
      const ids = participants.map(({ partyId }) => partyId);
      const parties = await context.loaders.records('PARTY', ids);
      return participantsSummary(parties.map(({ name }, i) => ({ name, ...participants[i]! })));
    },
    amounts: ({ record }) =>
      record.values.map(({ amount, ...rest }) => ({ ...rest, value: amount, unit: null })),
    rights: ({ record, context }, args) =>
      rightsBelow(context, { deal: record.id }, 'rights', args),
  },
  DealValue: {
    words: ({ amount, ...rest }) => amountInWords({ ...rest, value: amount, unit: null }),
  },
};

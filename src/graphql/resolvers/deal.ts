import { participantsSummary } from '../../domain/rights/summary/deal-summary.ts';
import { amountInWords } from '../../domain/text/money.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { rightsBelow } from './answers/rights-page.ts';

/** Resolvers of schema/deal.graphql. */
export const dealResolvers: Resolvers = {
  Deal: {
    participants: (node) =>
      node.record.participants.map((part) => ({ ...part, deal: node, context: node.context })),
    participantsSummary: async ({ record, context }) =>
      participantsSummary(
        await Promise.all(
          record.participants.map(async ({ partyId, role }) => {
            const { name } = (await context.loaders.record('PARTY', partyId))!;
            return { name, role };
          }),
        ),
      ),
    amounts: ({ record }) =>
      record.values.map(({ amount, ...rest }) => ({ ...rest, value: amount, unit: null })),
    rights: ({ record, context }, args) =>
      rightsBelow(context, { deal: record.id }, 'rights', args),
  },
  DealValue: {
    words: ({ amount, ...rest }) => amountInWords({ ...rest, value: amount, unit: null }),
  },
};

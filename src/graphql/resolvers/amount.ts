import { endsOf } from '../../domain/model/amount.ts';
import { amountInWords } from '../../domain/text/money.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';

/** Resolvers of schema/amount.graphql. */
export const amountResolvers: Resolvers = {
  Amount: {
    low: (amount) => endsOf(amount).low,
    high: (amount) => endsOf(amount).high,
    words: (amount) => amountInWords(amount),
  },
};

import { amountBounds } from '../../domain/model/amount.ts';
import { amountInWords } from '../../domain/text/money.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';

export const amountResolvers: Resolvers = {
  Amount: {
    low: (amount) => amountBounds(amount).low,
    high: (amount) => amountBounds(amount).high,
    words: (amount) => amountInWords(amount),
  },
};

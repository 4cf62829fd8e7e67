import type { Resolvers } from '../generated/resolvers-types.ts';
import { rightsBelow } from './answers/rights-page.ts';
import { linkedNodes } from '../node-in-context.ts';

export const assetResolvers: Resolvers = {
  Asset: {
    parts: ({ record, context }) => linkedNodes('ASSET', record.partIds, context),
    rights: ({ record, context }, args) =>
      rightsBelow(context, { asset: record.id }, 'rights', args),
  },
};

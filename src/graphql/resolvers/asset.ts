import type { AssetResolvers, Resolvers } from '../generated/resolvers-types.ts';
import { connectionFields } from './shared/connection.ts';
import { rightsBelow } from './shared/rights-below.ts';
import { linkedNode, linkedNodes } from '../node-in-context.ts';

const asset: AssetResolvers = {
  partOf: ({ record, context }, _, request) =>
    linkedNode('ASSET', record.partOfId, context, request),
  parts: ({ record, context }, _, request) =>
    linkedNodes('ASSET', record.partIds, context, request),
  rights: ({ record, context }, args, request) =>
    rightsBelow(context, { assetId: record.id }, 'rights', args, request),
  evidence: ({ record, context }, _, request) =>
    linkedNodes('EVIDENCE', record.evidenceIds, context, request),
};

/** Resolvers of schema/asset.graphql. */
export const assetResolvers: Resolvers = {
  Asset: asset,
  AssetConnection: connectionFields('ASSET'),
};

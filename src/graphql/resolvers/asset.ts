import type { AssetResolvers, Resolvers } from '../generated/resolvers-types.ts';
import { connectionFields } from './shared/connection.ts';
import { linkedNode, linkedNodes } from '../node-in-context.ts';

const asset: AssetResolvers = {
  partOf: ({ record, context }, _, request) =>
    linkedNode('ASSET', record.partOfId, context, request),
  parts: ({ record, context }, _, request) =>
    linkedNodes('ASSET', record.partIds, context, request),
  evidence: ({ record, context }, _, request) =>
    linkedNodes('EVIDENCE', record.evidenceIds, context, request),
};

/** Resolvers of schema/asset.graphql. */
export const assetResolvers: Resolvers = {
  Asset: asset,
  AssetConnection: connectionFields('ASSET'),
};

import { nodeTypeOf } from '../../domain/model/record.ts';
import { isVisible } from '../../domain/rights/visible.ts';
import { withdrawalBy } from './shared/asserted.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { linkedNode } from '../node-in-context.ts';
import type { NodeInContext } from '../parent-types.ts';

async function affected({ record, context }: NodeInContext<'DISPUTE'>) {
  const all = await Promise.all(
    record.affects.map(async ({ recordId, fields }) => ({
      node: await linkedNode(nodeTypeOf(recordId)!, recordId, context),
      fields: [...fields],
    })),
  );
  return all.flatMap(({ node, fields }) => (node ? [{ node, fields }] : []));
}

export const disputeResolvers: Resolvers = {
  Dispute: {
    claims: ({ record, context }) =>
      record.claims
        .filter(({ knownFrom }) => knownFrom <= context.knownAt)
        .map((claim) => ({ ...claim, ...withdrawalBy(claim, context.knownAt), context })),
    affects: affected,
    rights: async (dispute) =>
      (await affected(dispute)).flatMap(({ node }) => (node.type === 'RIGHT' ? [node] : [])),
    knownUntil: ({ record, context }) =>
      isVisible(record, context.knownAt) ? null : record.knownUntil,
  },
};

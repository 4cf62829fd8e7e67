import { isVisible } from '../../domain/rights/visible.ts';
import { withdrawalBy } from './shared/asserted.ts';
import { connectionFields } from './shared/connection.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { termInterval } from './shared/intervals.ts';
import { anyLinkedNode, requiredNode } from '../node-in-context.ts';
import type { NodeInContext } from '../parent-types.ts';

/** Resolvers of schema/dispute.graphql. */
export const disputeResolvers: Resolvers = {
  Dispute: {
    claims: ({ record, context }) =>
      record.claims
        .filter(({ knownFrom }) => knownFrom <= context.knownAt)
        .map((claim) => ({ claim, context })),
    affects: async ({ record, context }, _, request) => {
      const all = await Promise.all(
        record.affects.map(async ({ recordId, fields }) => ({
          node: await anyLinkedNode(recordId, context, request),
          fields,
        })),
      );
      return all.flatMap(({ node, fields }) => (node ? [{ node, fields }] : []));
    },
    rights: async ({ record, context }, _, request) => {
      const all = await Promise.all(
        record.affects.map(({ recordId }) => anyLinkedNode(recordId, context, request)),
      );
      return all.filter((node): node is NodeInContext<'RIGHT'> => node?.type === 'RIGHT');
    },
    knownUntil: ({ record, context }) =>
      isVisible(record, context.knownAt) ? null : record.knownUntil,
  },
  DisputeClaim: {
    source: ({ claim, context }, _, request) =>
      requiredNode('SOURCE', claim.sourceId, context, request),
    locator: ({ claim }) => claim.locator,
    says: ({ claim }) => claim.says,
    term: ({ claim }) => claim.term && termInterval(claim.term),
    amount: ({ claim }) => claim.amount,
    knownFrom: ({ claim }) => claim.knownFrom,
    knownUntil: ({ claim, context }) => withdrawalBy(claim, context.knownAt).knownUntil,
    withdrawnReason: ({ claim, context }) => withdrawalBy(claim, context.knownAt).withdrawnReason,
  },
  DisputedRecord: { fields: ({ fields }) => [...fields] },
  DisputeConnection: connectionFields('DISPUTE'),
};

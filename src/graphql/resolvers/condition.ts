import type { Resolvers } from '../generated/resolvers-types.ts';
import { inOrder, linkedNode, linkedNodes, rightsUnder } from '../node-in-context.ts';

export const conditionResolvers: Resolvers = {
  Condition: {
    right: ({ record, context }) => linkedNode('RIGHT', record.head?.rightId ?? null, context),
    when: ({ record }) => record.head?.when ?? null,
    evenIfReplaced: ({ record }) => record.head?.evenIfReplaced ?? null,
    through: ({ record, context }) => linkedNodes('RIGHT', record.head?.throughIds ?? [], context),
    voidedBy: async ({ record, context }) => {
      const acts = await linkedNodes('ACT', record.voidedByActIds, context);
      return inOrder(acts, ({ effective }) => effective.earliest)[0] ?? null;
    },
    rights: (condition) => rightsUnder([condition], condition.context),
  },
};

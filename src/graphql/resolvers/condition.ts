import { compareText } from '../../domain/text/normalise.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { linkedNode, linkedNodes, rightsUnder } from '../node-in-context.ts';

export const conditionResolvers: Resolvers = {
  Condition: {
    right: ({ record, context }) => linkedNode('RIGHT', record.head?.rightId ?? null, context),
    when: ({ record }) => record.head?.when ?? null,
    evenIfReplaced: ({ record }) => record.head?.evenIfReplaced ?? null,
    through: ({ record, context }) => linkedNodes('RIGHT', record.head?.throughIds ?? [], context),
    voidedBy: async ({ record, context }) => {
      const acts = await linkedNodes('ACT', record.voidedByActIds, context);
      return (
        acts.sort(
          (a, b) =>
            a.record.effective.earliest - b.record.effective.earliest ||
            compareText(a.record.id, b.record.id),
        )[0] ?? null
      );
    },
    rights: (condition) => rightsUnder([condition], condition.context),
  },
};

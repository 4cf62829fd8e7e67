import { compareText } from '../../domain/text/normalise.ts';
import type { ConditionResolvers, Resolvers } from '../generated/resolvers-types.ts';
import { linkedNode, linkedNodes } from '../node-in-context.ts';
import { assertedFields } from './shared/asserted.ts';
import { dateSpanOpen } from './shared/intervals.ts';

const condition: ConditionResolvers = {
  event: ({ record, context }, _, request) => linkedNode('EVENT', record.eventId, context, request),
  right: ({ record, context }, _, request) =>
    linkedNode('RIGHT', record.head?.rightId ?? null, context, request),
  when: ({ record }) => record.head?.when ?? null,
  evenIfReplaced: ({ record }) => record.head?.evenIfReplaced ?? null,
  through: ({ record, context }, _, request) =>
    linkedNodes('RIGHT', record.head?.throughIds ?? [], context, request),
  within: ({ record }) => record.within && dateSpanOpen(record.within),
  voidedBy: async ({ record, context }, _, request) => {
    const acts = await linkedNodes('ACT', record.voidedByActIds, context, request);
    return (
      acts.sort(
        (a, b) =>
          a.record.effective.earliest - b.record.effective.earliest ||
          compareText(a.record.id, b.record.id),
      )[0] ?? null
    );
  },
  rights: async ({ record, context }, _, request) =>
    linkedNodes(
      'RIGHT',
      await request.loaders.rightsUnder('CONDITION', record.id),
      context,
      request,
    ),
  ...assertedFields,
};

/** Resolvers of schema/condition.graphql. */
export const conditionResolvers: Resolvers = { Condition: condition };

import type { ActResolvers, Resolvers } from '../generated/resolvers-types.ts';
import { linkedNode, linkedNodes } from '../node-in-context.ts';
import { assertedFields } from './shared/asserted.ts';
import { dayInterval } from './shared/intervals.ts';

const act: ActResolvers = {
  effective: ({ record }) => dayInterval(record.effective),
  madeBy: ({ record, context }, _, request) =>
    linkedNode('AGREEMENT', record.madeById, context, request),
  ends: ({ record, context }, _, request) => linkedNodes('RIGHT', record.endsIds, context, request),
  introduces: ({ record, context }, _, request) =>
    linkedNodes('RIGHT', record.introducesIds, context, request),
  voids: ({ record, context }, _, request) =>
    linkedNodes('CONDITION', record.voidsIds, context, request),
  performs: ({ record, context }, _, request) =>
    linkedNode('RIGHT', record.performsId, context, request),
  ...assertedFields,
};

/** Resolvers of schema/act.graphql. */
export const actResolvers: Resolvers = { Act: act };

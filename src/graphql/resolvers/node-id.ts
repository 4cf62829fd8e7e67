import { NODE_TYPES } from '../../domain/model/record.ts';
import { typeName } from '../node-in-context.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import type { AnyNodeInContext } from '../parent-types.ts';

const fields = {
  id: ({ record, context }: AnyNodeInContext) => record.id + context.idContext,
  ref: ({ record }: AnyNodeInContext) => record.id,
};

/** The resolvers of `id` (with context) and `ref` (plain) for every kind of node. */
export const nodeIdResolvers = Object.fromEntries(
  NODE_TYPES.map((type) => [typeName({ type }), fields]),
) as Resolvers;

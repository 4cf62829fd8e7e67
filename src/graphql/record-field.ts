import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  type GraphQLFieldResolver,
  isListType,
  isNonNullType,
} from 'graphql';
import { type Id, NODE_TYPES } from '../domain/model/record.ts';
import type { RequestContext } from './context.ts';
import { linkedNode, linkedNodes, requiredNode } from './node-in-context.ts';
import type { AnyNodeInContext } from './parent-types.ts';

/**
 * The default resolver: the record's field of the same name. A field that gives nodes is a link,
 * whose ids stand in the record under its name, such as `endsIds` for `ends`, or under that of
 * their type, such as `partyIds` for `parties`.
 */
export const recordField: GraphQLFieldResolver<unknown, RequestContext> = (
  source,
  args,
  request,
  info,
) => {
  if (!isNode(source)) return defaultFieldResolver(source, args, request, info) as unknown;
  const { record, context } = source;
  const { fieldName: name, returnType } = info;
  const typeName = getNamedType(returnType).name;
  const type = NODE_TYPES.find((one) => one === typeName.toUpperCase());
  if (!type) return defaultFieldResolver(record, args, request, info) as unknown;
  const links = record as unknown as Readonly<Record<string, unknown>>;
  if (isListType(getNullableType(returnType))) {
    const ids = links[`${name}Ids`] ?? links[`${typeName.toLowerCase()}Ids`];
    return linkedNodes(type, ids as readonly Id[], context);
  }
  const id = links[`${name}Id`] as Id | null;
  return isNonNullType(returnType)
    ? requiredNode(type, id!, context)
    : linkedNode(type, id, context);
};

function isNode(source: unknown): source is AnyNodeInContext {
  return typeof source === 'object' && source !== null && 'record' in source;
}

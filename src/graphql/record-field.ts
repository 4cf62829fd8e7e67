import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  type GraphQLFieldResolver,
  isListType,
  isNonNullType,
} from 'graphql';
import { type Id, type NodeType, nodeTypeOf } from '../domain/model/record.ts';
import type { RequestContext } from './context.ts';
import { linkedNode, linkedNodes, requiredNode } from './node-in-context.ts';
import type { AnyNodeInContext } from './parent-types.ts';

/**
 * The default resolver: the field of the same name, of a node that of its record. In a context a
 * field that gives nodes is a link: their ids stand beside it under its name, such as `holderId` for
 * `holder` and `endsIds` for `ends`, or under that of their type, such as `partyIds` for `parties`.
 */
export const recordField: GraphQLFieldResolver<unknown, RequestContext> = (
  source,
  args,
  request,
  info,
) => {
  const { context, record = source } = source as Partial<AnyNodeInContext>;
  const { fieldName: name, returnType } = info;
  const typeName = getNamedType(returnType).name;
  const links = record as Readonly<Record<string, Id | readonly Id[] | null>>;
  const link = isListType(getNullableType(returnType))
    ? (links[`${name}Ids`] ?? links[`${typeName.toLowerCase()}Ids`])
    : links[`${name}Id`];
  if (!context || !link) return defaultFieldResolver(record, args, request, info) as unknown;
  if (typeof link !== 'string')
    return linkedNodes(typeName.toUpperCase() as NodeType, link, context);
  return isNonNullType(returnType)
    ? requiredNode(nodeTypeOf(link)!, link, context)
    : linkedNode(nodeTypeOf(link)!, link, context);
};

import {
  getNamedType,
  type GraphQLInputType,
  GraphQLScalarType,
  isInputObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { refOf } from './node-id.ts';
import type { Resolvers } from './generated/resolvers-types.ts';

type Resolver = (
  parent: unknown,
  args: object,
  request: unknown,
  info: GraphQLResolveInfo,
) => unknown;

/** The fields that read the context of an id. */
const CONTEXT_ID_FIELDS: ReadonlySet<string> = new Set(['Query.node', 'Query.nodes']);

/** Resolvers that take an id with or without its context, and drop the context. */
export function stripIdContexts(resolvers: Resolvers): Resolvers {
  return mapValues(resolvers, (type, typeName) =>
    type instanceof GraphQLScalarType
      ? type
      : mapValues(type as object, (resolve, field) =>
          typeof resolve !== 'function' ||
          field.startsWith('__') ||
          CONTEXT_ID_FIELDS.has(`${typeName}.${field}`)
            ? resolve
            : takesRefs(resolve as Resolver),
        ),
  );
}

function takesRefs(resolve: Resolver): Resolver {
  return (parent, args, request, info) => {
    const { args: types } = info.parentType.getFields()[info.fieldName]!;
    return resolve(parent, types.length === 0 ? args : refsIn(args, types), request, info);
  };
}

interface Typed {
  readonly name: string;
  readonly type: GraphQLInputType;
}

function refsIn(values: object, types: readonly Typed[]): object {
  const typeOf = new Map(types.map(({ name, type }) => [name, getNamedType(type)]));
  const ref = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((entry) => ref(entry, name));
    const type = typeOf.get(name)!;
    if (typeof value === 'string') return type.name === 'ID' ? refOf(value) : value;
    return isInputObjectType(type) && value !== null && value !== undefined
      ? refsIn(value, Object.values(type.getFields()))
      : value;
  };
  return mapValues(values, ref);
}

function mapValues<T extends object>(object: T, map: (value: unknown, key: string) => unknown): T {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, map(value, key)]),
  ) as T;
}

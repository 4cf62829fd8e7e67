import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import type { Variables } from './cost.ts';
import { fragmentsOf, tooExpensive } from './limits.ts';

const META_FIELDS: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
};
/** The factor over the fullest usual introspection up to which a document may ask. */
const INTROSPECTION_HEADROOM = 1.25;

/**
 * Counts introspection by the sizes of this schema: each selection is walked once for each part of
 * the schema that it is asked of, however often a document repeats it. What it returns takes an
 * operation, the fragments of the document by name, without cycles, and the variables, and throws
 * QUERY_TOO_EXPENSIVE (HTTP 400) for much more than the usual tools ask.
 */
export function introspectionCost(schema: GraphQLSchema) {
  const usual = parse(
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  );
  const [operation] = usual.definitions as [OperationDefinitionNode];
  const usualCost = walk(operation, fragmentsOf(usual), schema, {}, Infinity);
  const maxCost = Math.ceil(INTROSPECTION_HEADROOM * usualCost);
  return (
    asked: OperationDefinitionNode,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    variables: Variables,
  ): number => {
    const cost = walk(asked, fragments, schema, variables, maxCost);
    if (cost <= maxCost) return cost;
    throw tooExpensive(
      `introspection may come to at most ${maxCost} fields, ask for the schema once: more came`,
    );
  };
}

/** The fields of an operation's introspection; some number above `most` if there are more. */
function walk(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  schema: GraphQLSchema,
  variables: Variables,
  maxCost: number,
): number {
  const known = new Map<SelectionSetNode, Map<unknown, number>>();
  let walked = 0;

  const ofSet = (set: SelectionSetNode, type: GraphQLObjectType, source: unknown): number => {
    const ofSource = known.get(set) ?? new Map<unknown, number>();
    known.set(set, ofSource);
    const before = ofSource.get(source);
    if (before !== undefined) return before;
    let cost = 0;
    for (const selection of set.selections) {
      if (walked > maxCost) return maxCost + 1;
      if (selection.kind === Kind.FIELD) cost += ofField(selection, type, source);
      else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection
            : fragments.get(selection.name.value)!;
        cost += ofSet(inner.selectionSet, type, source);
      }
    }
    ofSource.set(source, cost);
    return cost;
  };

  const root = schema.getQueryType()!;
  const ofField = (node: FieldNode, type: GraphQLObjectType, source: unknown): number => {
    const name = node.name.value;
    // Of the root only what stands under __schema and __type counts here.
    if (type === root && !(name in META_FIELDS)) return 0;
    walked += 1;
    const field = type.getFields()[name] ?? META_FIELDS[name];
    if (!field || !node.selectionSet) return 1;
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return 1;
    const values = valuesOf(field, node, variables);
    const value = values && field.resolve?.(source, values, null, { schema } as never);
    if (value === null || value === undefined) return 1;
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.reduce<number>((sum, one) => sum + ofSet(node.selectionSet!, inner, one), 1);
  };

  return ofSet(operation.selectionSet, root, undefined);
}

function valuesOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables) {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return null;
  }
}

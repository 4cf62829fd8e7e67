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
import { tooExpensive } from './limits.ts';

const META_FIELDS: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
};
/** The factor over the fullest usual introspection up to which a document may ask. */
const INTROSPECTION_HEADROOM = 1.25;

/** The cost of introspection. */
export interface IntrospectionCost {
  /**
   * @param fragments  those of the document, without cycles
   * @throws {GraphQLError} HTTP 400 QUERY_TOO_EXPENSIVE if it is much more than the usual tools ask
   */
  of(
    operation: OperationDefinitionNode,
    fragments: readonly FragmentDefinitionNode[],
    variables: Readonly<Record<string, unknown>>,
  ): number;
}

/**
 * Counts introspection by the sizes of this schema: each selection is walked once for each part of
 * the schema that it is asked of, however often a document repeats it.
 */
export function introspectionCost(schema: GraphQLSchema): IntrospectionCost {
  const [usual, ...fragments] = parse(
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  ).definitions as [OperationDefinitionNode, ...FragmentDefinitionNode[]];
  const maxCost = Math.ceil(INTROSPECTION_HEADROOM * walk(usual, fragments, schema, {}, Infinity));
  return {
    of: (operation, own, variables) => {
      const cost = walk(operation, own, schema, variables, maxCost);
      if (cost > maxCost)
        throw tooExpensive(
          `introspection may come to at most ${maxCost} fields, ask for the schema once: more came`,
        );
      return cost;
    },
  };
}

/** The fields of an operation's introspection; some number above `most` if there are more. */
function walk(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
  maxCost: number,
): number {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
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
          selection.kind === Kind.INLINE_FRAGMENT ? selection : byName.get(selection.name.value);
        if (inner) cost += ofSet(inner.selectionSet, type, source);
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

function valuesOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | null {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return null;
  }
}

import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql';
import { fragmentsOf, tooExpensive } from './limits.ts';

/** The variables as the client sent them, or their defaults, by name. */
export type Variables = Readonly<Record<string, unknown>>;

export type FieldDefinition = GraphQLField<unknown, unknown>;

const DEFAULT_LIST_SIZE = 3;

/** Types that many records may name, so that their lists are longer. */
const HUB_TYPES: ReadonlySet<string> = new Set(['Party', 'Asset', 'Event', 'Source']);
const HUB_LIST_SIZE = 10;

/**
 * The most fields that a valid operation may resolve, by estimate: each field counts once for every
 * entry of the lists it stands in. A page has as many entries as its `first`, a list of a party,
 * asset, event or source ten, any other three. Each selection set is walked once for each page size
 * that it stands in, however often the document repeats it.
 *
 * @param onField  called for each field of the walk, before those below it
 * @throws {GraphQLError} QUERY_TOO_EXPENSIVE for much more than the usual introspection
 */
export function costOf(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Variables,
  onField: (node: FieldNode, field: FieldDefinition) => void,
): number {
  const fragments = fragmentsOf(document);
  const known = new Map<SelectionSetNode, Map<number, number>>();
  const ofField = (node: FieldNode, parent: GraphQLNamedType, pageSize: number): number => {
    const field = fieldOf(parent, node.name.value);
    if (!field) return 0; // __typename
    onField(node, field);
    if (!node.selectionSet) return 1;
    const below = (size: number) => ofSet(node.selectionSet!, getNamedType(field.type), size);
    if (!isListType(getNullableType(field.type))) {
      const cost = 1 + below(pageSizeOf(node, field, variables));
      if (SCHEMA_FIELDS.includes(field) && cost > MAX_INTROSPECTION_COST)
        throw tooExpensive(
          `introspection may come to at most ${MAX_INTROSPECTION_COST} fields, ask for less of it: ${cost}`,
        );
      return cost;
    }
    const entries = parent.name.endsWith('Connection')
      ? pageSize
      : (idsOf(node, variables) ??
        (HUB_TYPES.has(parent.name) ? HUB_LIST_SIZE : DEFAULT_LIST_SIZE));
    return 1 + entries * below(1);
  };
  const ofSet = (set: SelectionSetNode, parent: GraphQLNamedType, pageSize: number): number => {
    const ofSize = known.get(set) ?? new Map<number, number>();
    known.set(set, ofSize);
    const cost =
      ofSize.get(pageSize) ??
      set.selections.reduce((sum, node) => {
        if (node.kind === Kind.FIELD) return sum + ofField(node, parent, pageSize);
        const part = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)! : node;
        const type = schema.getType(part.typeCondition?.name.value ?? parent.name)!;
        return sum + ofSet(part.selectionSet, type, pageSize);
      }, 0);
    ofSize.set(pageSize, cost);
    return cost;
  };
  return ofSet(operation.selectionSet, schema.getQueryType()!, 1);
}

const SCHEMA_FIELDS: readonly FieldDefinition[] = [SchemaMetaFieldDef, TypeMetaFieldDef];
/** Three times the estimate of the fullest introspection that usual tools ask. */
const MAX_INTROSPECTION_COST = 7_500;

function fieldOf(parent: GraphQLNamedType, name: string) {
  const hasFields = isObjectType(parent) || isInterfaceType(parent);
  return (
    (hasFields && parent.getFields()[name]) || SCHEMA_FIELDS.find((field) => field.name === name)
  );
}

function pageSizeOf(node: FieldNode, field: FieldDefinition, variables: Variables): number {
  const first = field.args.find(({ name }) => name === 'first');
  const value = first && (valueOf(node, 'first', variables) ?? first.defaultValue);
  return typeof value === 'number' && value > 0 ? value : 1;
}

function idsOf(node: FieldNode, variables: Variables): number | null {
  const ids = valueOf(node, 'ids', variables);
  return Array.isArray(ids) ? ids.length : null;
}

function valueOf(node: FieldNode, argument: string, variables: Variables): unknown {
  const given = node.arguments?.find(({ name }) => name.value === argument);
  return given && valueFromASTUntyped(given.value, variables);
}

export function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

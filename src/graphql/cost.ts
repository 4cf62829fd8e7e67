import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

/** The variables as the client sent them, or their defaults, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** The assumed length of a list without a page size. */
const DEFAULT_LIST_SIZE = 3;

/** Types that many records may name, so that their lists are longer. */
const HUB_TYPES: ReadonlySet<string> = new Set(['Party', 'Asset', 'Event', 'Source']);
const HUB_LIST_SIZE = 10;

/**
 * The most fields that an operation may resolve, by estimate: each field counts once for every
 * entry of the lists it stands in. A page has as many entries as its `first`, a list of a party,
 * asset, event or source ten, any other three. Introspection is counted in introspection-cost.ts.
 *
 * @param operation  a valid one
 * @param fragments  those of the document, by name
 */
export function costOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  schema: GraphQLSchema,
  variables: Variables,
): number {
  const known = new Map<SelectionSetNode, Map<number, number>>();
  const ofSet = (set: SelectionSetNode, type: ParentType, pageSize: number): number => {
    const ofSize = known.get(set) ?? new Map<number, number>();
    known.set(set, ofSize);
    const cost =
      ofSize.get(pageSize) ??
      set.selections.reduce((sum, selection) => {
        if (selection.kind === Kind.FIELD) return sum + ofField(selection, type, pageSize);
        const part =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? fragments.get(selection.name.value)!
            : selection;
        const inner = part.typeCondition ? schema.getType(part.typeCondition.name.value) : type;
        return sum + ofSet(part.selectionSet, inner as ParentType, pageSize);
      }, 0);
    ofSize.set(pageSize, cost);
    return cost;
  };
  const ofField = (node: FieldNode, type: ParentType, pageSize: number): number => {
    if (node.name.value.startsWith('__')) return 0;
    if (!node.selectionSet) return 1;
    const field = type.getFields()[node.name.value]!;
    const inner = getNamedType(field.type) as ParentType;
    if (!isListType(getNullableType(field.type)))
      return 1 + ofSet(node.selectionSet, inner, pageSizeOf(node, field, variables));
    const entries = type.name.endsWith('Connection')
      ? pageSize
      : (idsOf(node, variables) ?? (HUB_TYPES.has(type.name) ? HUB_LIST_SIZE : DEFAULT_LIST_SIZE));
    return 1 + entries * ofSet(node.selectionSet, inner, 1);
  };
  return ofSet(operation.selectionSet, schema.getQueryType()!, 1);
}

/** A type with fields; of a union only `__typename` is selected, or fragments. */
type ParentType = GraphQLObjectType | GraphQLInterfaceType;

function pageSizeOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Variables,
): number {
  const first = field.args.find(({ name }) => name === 'first');
  const value = first && (valueOf(node, 'first', variables) ?? first.defaultValue);
  return typeof value === 'number' && value > 0 ? value : 1;
}

function idsOf(node: FieldNode, variables: Variables): number | null {
  const ids = valueOf(node, 'ids', variables);
  return Array.isArray(ids) ? ids.length : null;
}

/** The unchecked value of a field's argument; undefined without one. */
function valueOf(node: FieldNode, argument: string, variables: Variables): unknown {
  const given = node.arguments?.find(({ name }) => name.value === argument);
  return given && valueFromASTUntyped(given.value, { ...variables });
}

/** The default values of an operation's variables. */
export function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

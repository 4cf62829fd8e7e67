import {
  type FieldNode,
  type FragmentDefinitionNode,
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
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

/** The variables as the client sent them, by name. */
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
 * @param fragments  those of the document, without cycles
 * @param variables  as the client sent them
 */
export function costOf(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  schema: GraphQLSchema,
  variables: Variables,
): number {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const values = { ...defaultsOf(operation), ...variables };
  const known = new Map<string, number>();
  const ofFragment = (name: string, pageSize: number): number => {
    const key = `${name} ${pageSize}`;
    const fragment = byName.get(name);
    const cost =
      known.get(key) ??
      (fragment
        ? ofSelections(
            fragment.selectionSet,
            schema.getType(fragment.typeCondition.name.value),
            pageSize,
          )
        : 0);
    known.set(key, cost);
    return cost;
  };
  const ofSelections = (
    set: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    pageSize: number,
  ): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return sum + ofFragment(selection.name.value, pageSize);
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, type, pageSize);
      const inner = selection.typeCondition
        ? schema.getType(selection.typeCondition.name.value)
        : type;
      return sum + ofSelections(selection.selectionSet, inner, pageSize);
    }, 0);
  const ofField = (
    node: FieldNode,
    type: GraphQLNamedType | undefined,
    pageSize: number,
  ): number => {
    const field =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return node.name.value.startsWith('__') ? 0 : 1;
    const inner = getNamedType(field.type);
    if (!isListType(getNullableType(field.type)))
      return 1 + ofSelections(node.selectionSet, inner, pageSizeOf(node, field, values));
    const entries = type?.name.endsWith('Connection')
      ? pageSize
      : (idsOf(node, values) ??
        (HUB_TYPES.has(type?.name ?? '') ? HUB_LIST_SIZE : DEFAULT_LIST_SIZE));
    return 1 + entries * ofSelections(node.selectionSet, inner, 1);
  };
  return ofSelections(operation.selectionSet, schema.getQueryType() ?? undefined, 1);
}

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
export function valueOf(node: FieldNode, argument: string, variables: Variables): unknown {
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

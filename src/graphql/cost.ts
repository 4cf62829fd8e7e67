import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { fragmentsOf } from './limits.ts';

/** The variables as the client sent them, or their defaults, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** A valid operation of a document, with the definitions of all fields. */
export interface AskedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly definitions: ReadonlyMap<FieldNode, FieldDefinition>;
}

/** A field, and the name of the type that it belongs to. */
type FieldDefinition = readonly [field: GraphQLField<unknown, unknown>, type: string];

export function askedOperation(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  schema: GraphQLSchema,
): AskedOperation {
  const definitions = new Map<FieldNode, FieldDefinition>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const parent = types.getParentType(); // none in an operation that the schema does not have
        if (parent) definitions.set(node, [types.getFieldDef()!, parent.name]);
      },
    }),
  );
  return { operation, fragments: fragmentsOf(document), definitions };
}

/**
 * Sums a cost over the fields of an operation. Each selection set is walked once for each place that
 * it stands in, such as a page size, however often the document repeats it.
 *
 * @param ofField  the cost of a field with all below it: those of its selection by `below`
 */
export function sumOfFields<Place>(
  { operation, fragments, definitions }: AskedOperation,
  root: Place,
  ofField: (
    node: FieldNode,
    definition: FieldDefinition,
    place: Place,
    below: (place: Place) => number,
  ) => number,
): number {
  const known = new Map<SelectionSetNode, Map<Place, number>>();
  const ofSet = (set: SelectionSetNode, place: Place): number => {
    const ofPlace = known.get(set) ?? new Map<Place, number>();
    known.set(set, ofPlace);
    const cost =
      ofPlace.get(place) ??
      set.selections.reduce((sum, node) => {
        if (node.kind === Kind.FIELD) {
          const below = (inner: Place) => ofSet(node.selectionSet!, inner);
          return sum + ofField(node, definitions.get(node)!, place, below);
        }
        const part = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)! : node;
        return sum + ofSet(part.selectionSet, place);
      }, 0);
    ofPlace.set(place, cost);
    return cost;
  };
  return ofSet(operation.selectionSet, root);
}

const DEFAULT_LIST_SIZE = 3;

/** Types that many records may name, so that their lists are longer. */
const HUB_TYPES: ReadonlySet<string> = new Set(['Party', 'Asset', 'Event', 'Source']);
const HUB_LIST_SIZE = 10;

/**
 * The most fields that an operation may resolve, by estimate: each field counts once for every
 * entry of the lists it stands in. A page has as many entries as its `first`, a list of a party,
 * asset, event or source ten, any other three. Introspection is counted in introspection-cost.ts.
 */
export function costOf(asked: AskedOperation, variables: Variables): number {
  return sumOfFields<number>(asked, 1, (node, [field, type], pageSize, below) => {
    if (field.name.startsWith('__')) return 0;
    if (!node.selectionSet) return 1;
    if (!isListType(getNullableType(field.type)))
      return 1 + below(pageSizeOf(node, field, variables));
    const entries = type.endsWith('Connection')
      ? pageSize
      : (idsOf(node, variables) ?? (HUB_TYPES.has(type) ? HUB_LIST_SIZE : DEFAULT_LIST_SIZE));
    return 1 + entries * below(1);
  });
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

function valueOf(node: FieldNode, argument: string, variables: Variables): unknown {
  const given = node.arguments?.find(({ name }) => name.value === argument);
  return given && valueFromASTUntyped(given.value, { ...variables });
}

export function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

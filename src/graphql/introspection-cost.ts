import {
  type FieldNode,
  getArgumentValues,
  getIntrospectionQuery,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { type AskedOperation, askedOperation, sumOfFields, type Variables } from './cost.ts';
import { tooExpensive } from './limits.ts';

const META_FIELDS: readonly string[] = ['__schema', '__type'];
/** The factor over the fullest usual introspection up to which a document may ask. */
const INTROSPECTION_HEADROOM = 1.25;

/**
 * Counts introspection by the sizes of this schema: each selection is walked once for each part of
 * the schema that it is asked of. What it returns takes an operation and the variables, and throws
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
  const usualCost = walk(askedOperation(operation, usual, schema), schema, {}, Infinity);
  const maxCost = Math.ceil(INTROSPECTION_HEADROOM * usualCost);
  return (asked: AskedOperation, variables: Variables): number => {
    const cost = walk(asked, schema, variables, maxCost);
    if (cost <= maxCost) return cost;
    throw tooExpensive(
      `introspection may come to at most ${maxCost} fields, ask for the schema once: more came`,
    );
  };
}

/** The fields of an operation's introspection; some number above `maxCost` if there are more. */
function walk(
  asked: AskedOperation,
  schema: GraphQLSchema,
  variables: Variables,
  maxCost: number,
): number {
  const root = schema.getQueryType()!.name;
  let walked = 0;
  return sumOfFields<unknown>(asked, undefined, (node, [field, type], source, below) => {
    // Of the root only what stands under __schema and __type counts here.
    if (type === root && !META_FIELDS.includes(field.name)) return 0;
    walked += 1;
    if (walked > maxCost) return maxCost + 1;
    if (!node.selectionSet) return 1;
    const values = valuesOf(field, node, variables);
    const value = values && field.resolve?.(source, values, null, { schema } as never);
    if (value === null || value === undefined) return 1;
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.reduce<number>((sum, one) => sum + below(one), 1);
  });
}

function valuesOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables) {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return null;
  }
}

import { buildASTSchema, concatAST, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { askedOperation } from '../../../src/graphql/cost.ts';
import { introspectionCost } from '../../../src/graphql/introspection-cost.ts';
import { typeDefs } from '../../../src/graphql/type-defs.ts';

const schema = buildASTSchema(concatAST([...typeDefs()]));
const cost = introspectionCost(schema);

function costOf(document: string): number {
  const parsed = parse(document);
  const [operation] = parsed.definitions as [OperationDefinitionNode];
  return cost(askedOperation(operation, parsed, schema), {});
}

const doubled = Array.from(
  { length: 60 },
  (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`,
);

test('fragments that double sixty times are each walked once', () => {
  const last = 'fragment f60 on Query { __typename }';
  expect(costOf(`{ ...f0 } ${doubled.join(' ')} ${last}`)).toBe(0);
});

test('what they ask of the schema is counted as often as it comes', () => {
  const last = 'fragment f60 on Query { __schema { types { name } } }';
  expect(() => costOf(`{ ...f0 } ${doubled.join(' ')} ${last}`)).toThrow(/may come to at most/);
});

test('an operation that is not asked costs nothing, even of a type that the schema lacks', () => {
  expect(costOf('{ __typename } mutation Other { anything }')).toBe(0);
});

import { buildASTSchema, concatAST, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { introspectionCost } from '../../../src/graphql/introspection-cost.ts';
import { fragmentsOf } from '../../../src/graphql/limits.ts';
import { typeDefs } from '../../../src/graphql/type-defs.ts';

const cost = introspectionCost(buildASTSchema(concatAST([...typeDefs()])));

function costOf(document: string): number {
  const parsed = parse(document);
  const [operation] = parsed.definitions as [OperationDefinitionNode];
  return cost(operation, fragmentsOf(parsed), {});
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

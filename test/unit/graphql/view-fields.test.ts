/** A view can be asked all that the whole API can, and both mean the same. */
import { buildASTSchema, concatAST, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { typeDefs } from '../../../src/graphql/type-defs.ts';

const schema = buildASTSchema(concatAST([...typeDefs()]));
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());
const root = fieldsOf(schema.getQueryType()!);
const view = fieldsOf(schema.getType('GraphView') as GraphQLObjectType);
/** Fields that only one of both has, each with its reason. */
const ALONE: Readonly<Record<string, string>> = {
  view: 'it is how a view is asked for',
  rightsDiff: 'it compares two views, each with its own context',
  changes: 'it tells what loads recorded, on the clock of the loads',
  meta: 'it is about the loaded facts as a whole',
  id: 'the view is a node',
  ref: 'the view is a node',
  asked: 'the context of the view',
};
/** Arguments of root fields that name what a view is. */
const OF_CONTEXT = ['at', 'knownAt', 'assume'];
/** Fields whose year, on and during are the time of their context; of others they are a filter. */
const IN_TIME = ['rights', 'agreements'];

function argsOf({ name, args }: GraphQLField<unknown, unknown>, left: readonly string[]) {
  const inTime = IN_TIME.includes(name) ? ['year', 'on', 'during'] : [];
  return Object.fromEntries(
    args
      .filter((arg) => ![...left, ...inTime].includes(arg.name))
      .map((arg) => [arg.name, `${String(arg.type)} ${String(arg.defaultValue)}`]),
  );
}

test('Query and GraphView have the same fields, but for those with a reason', () => {
  const names = [root, view].map((fields) =>
    fields.map(({ name }) => name).filter((name) => !(name in ALONE)),
  );
  expect(names[1]!.sort()).toEqual(names[0]!.sort());
});

test('they have the same types and arguments, but for those of the context', () => {
  for (const field of view.filter(({ name }) => !(name in ALONE))) {
    const same = root.find(({ name }) => name === field.name)!;
    expect([field.name, String(field.type)]).toEqual([field.name, String(same.type)]);
    expect([field.name, argsOf(field, [])]).toEqual([field.name, argsOf(same, OF_CONTEXT)]);
  }
});

test('every field of Query can be asked as known on a day, but for those with a reason', () => {
  const own = { node: 'the id carries its context', nodes: 'the ids carry their context' };
  const without = root
    .filter(({ args }) => !args.some(({ name }) => name === 'knownAt'))
    .map(({ name }) => name);
  expect(without.filter((name) => !(name in own) && !(name in ALONE))).toEqual([]);
});

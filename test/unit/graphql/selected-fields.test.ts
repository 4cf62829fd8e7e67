import { buildSchema, execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import { isFieldSelected } from '../../../src/graphql/selected-fields.ts';

const schema = buildSchema(
  'type Query { one: One many: [One!]! } type One { id: ID name: String other: One }',
);

/** What the resolver of each field saw: whether it selects `name`. */
function seenIn(query: string): readonly boolean[] {
  const seen: boolean[] = [];
  const one = () => ({
    other: (_: unknown, __: unknown, info: Parameters<typeof isFieldSelected>[0]) =>
      void seen.push(isFieldSelected(info, 'name')),
  });
  void execute({ schema, document: parse(query), rootValue: { one, many: () => [one(), one()] } });
  return seen;
}

test('a field is found where it is asked for, and not where another level asks for it', () => {
  expect(seenIn('{ one { other { id name } } }')).toEqual([true]);
  expect(seenIn('{ one { name other { id } } }')).toEqual([false]);
  expect(seenIn('{ one { other { other { name } } } }')).toEqual([false]);
  expect(seenIn('{ many { other { called: name } } }')).toEqual([true, true]);
});

test('a field is found in fragments and in a field that is asked for twice', () => {
  expect(
    seenIn('{ one { other { ... { id ...Part } } } } fragment Part on One { ... on One { name } }'),
  ).toEqual([true]);
  expect(seenIn('{ one { other { id } other { name } } }')).toEqual([true]);
  expect(seenIn('{ one { other { ...Part } } } fragment Part on One { id }')).toEqual([false]);
});

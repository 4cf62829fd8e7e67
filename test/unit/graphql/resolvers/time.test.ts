import type { GraphQLScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { timeResolvers } from '../../../../src/graphql/resolvers/time.ts';

const date = timeResolvers.Date as GraphQLScalarType;

test('a day is given as ISO text; what is no whole number is refused, and no other day', () => {
  expect(date.serialize(0)).toBe('1970-01-01');
  for (const value of [1.5, '5', null, NaN]) expect(() => date.serialize(value)).toThrow(TypeError);
});

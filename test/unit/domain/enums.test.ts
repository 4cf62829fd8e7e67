import { isEnumType, isIntrospectionType } from 'graphql';
import { expect, test } from 'vitest';
import { ENUMS } from '../../../src/domain/generated/enums.ts';
import { contract } from '../../../src/graphql/type-defs.ts';

test('the committed enums are those of schema/*.graphql, with their values in order', () => {
  const enums = Object.values(contract().getTypeMap())
    .filter(isEnumType)
    .filter((type) => !isIntrospectionType(type))
    .map((type) => [type.name, type.getValues().map(({ name }) => name)]);
  expect(Object.entries(ENUMS)).toEqual(enums);
});

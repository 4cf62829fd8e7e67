/**
 * The contract holds: everything is described, and nothing that a client may rely on has gone.
 * `UPDATE_SCHEMA=1` keeps the schema as the one relied on.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildASTSchema,
  buildSchema,
  concatAST,
  findBreakingChanges,
  type GraphQLField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { typeDefs } from '../../src/graphql/type-defs.ts';

const schema = buildASTSchema(concatAST([...typeDefs()]));
const SNAPSHOT = path.resolve(import.meta.dirname, '../golden/released.graphql');
const CONTRACT = path.resolve(import.meta.dirname, '../../../shared/design/schema.graphql');

describe('the schema', () => {
  test('describes every type, field, argument and enum value', () => {
    const missing: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
      if (!type.description) missing.push(type.name);
      if (isEnumType(type))
        missing.push(
          ...type
            .getValues()
            .filter((value) => !value.description)
            .map((value) => `${type.name}.${value.name}`),
        );
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) missing.push(`${type.name}.${field.name}`);
        if ('args' in field)
          missing.push(
            ...(field as GraphQLField<unknown, unknown>).args
              .filter((arg) => !arg.description)
              .map((arg) => `${type.name}.${field.name}(${arg.name}:)`),
          );
      }
    }
    expect(missing).toEqual([]);
  });

  test('breaks nothing that was released', () => {
    if (process.env['UPDATE_SCHEMA']) writeFileSync(SNAPSHOT, `${printSchema(schema)}\n`);
    expect(
      findBreakingChanges(buildSchema(readFileSync(SNAPSHOT, 'utf8')), schema).map(
        ({ description }) => description,
      ),
    ).toEqual([]);
  });

  test.skipIf(!existsSync(CONTRACT))('keeps the contract that it was designed to', () => {
    expect(
      findBreakingChanges(buildSchema(readFileSync(CONTRACT, 'utf8')), schema).map(
        ({ description }) => description,
      ),
    ).toEqual([]);
  });
});

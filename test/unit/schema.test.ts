/**
 * The contract holds: everything is described, and nothing that a client may rely on has gone.
 * `UPDATE_SCHEMA=1` keeps the schema, with the version of package.json, as the one released.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildASTSchema,
  buildSchema,
  concatAST,
  findBreakingChanges,
  type GraphQLField,
  type GraphQLSchema,
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
const { version } = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'),
) as { version: string };

/** As it would be without one field. */
const withoutLaw = printSchema(schema).replace(
  /\n {2}"""[^"]*"""\n {2}governingLaw: String\n/,
  '\n',
);

/**
 * What a schema breaks of a released one, whose first line is its version; nothing counts as broken
 * if the major version is new.
 */
function broken(released: string, current: GraphQLSchema, currentVersion: string): string[] {
  const major = (text: string) => Number(/\d+/.exec(text)![0]);
  return major(currentVersion) > major(released)
    ? []
    : findBreakingChanges(buildSchema(released), current).map(({ description }) => description);
}

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

  test('breaks nothing that was released without a new major version', () => {
    if (process.env['UPDATE_SCHEMA'])
      writeFileSync(SNAPSHOT, `# ${version}\n${printSchema(schema)}\n`);
    expect(broken(readFileSync(SNAPSHOT, 'utf8'), schema, version)).toEqual([]);
  });

  test('the next breaking change fails until the major version rises', () => {
    const released = `# 1.4.2\n${printSchema(schema)}`;
    const next = buildSchema(withoutLaw);
    expect(broken(released, next, '1.5.0')).toEqual(['Agreement.governingLaw was removed.']);
    expect(broken(released, next, '2.0.0')).toEqual([]);
  });

  test('gains are no breaking change', () => {
    const released = `# 1.4.2\n${withoutLaw}`;
    expect(broken(released, schema, '1.5.0')).toEqual([]);
  });
});

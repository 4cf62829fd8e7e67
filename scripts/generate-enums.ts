/**
 * Writes the values of the contract's enums for the domain. Needs no packages but those of a
 * production install, since the server cannot run without them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { isEnumType, isIntrospectionType } from 'graphql';
import { contract } from '../src/graphql/type-defs.ts';

const FOLDER = new URL('../src/domain/generated/', import.meta.url);

export function writeEnums(): void {
  const enums = Object.values(contract().getTypeMap()).flatMap((type) =>
    isEnumType(type) && !isIntrospectionType(type)
      ? [[type.name, type.getValues().map(({ name }) => name)]]
      : [],
  );
  const text = JSON.stringify(Object.fromEntries(enums), null, 2);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    new URL('enums.ts', FOLDER),
    `// Written by npm run codegen from schema/*.graphql: do not edit.\nexport const ENUMS = ${text} as const;\n`,
  );
}

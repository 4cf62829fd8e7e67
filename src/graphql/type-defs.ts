import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentNode } from 'graphql';
import { gql } from 'graphql-tag';

const FOLDER = new URL('../../schema/', import.meta.url);

/** The contract: every file of schema/, parsed, in order of name. */
export function typeDefs(): readonly DocumentNode[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => gql(readFileSync(new URL(name, FOLDER), 'utf8')));
}

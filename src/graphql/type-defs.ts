import { readdirSync, readFileSync } from 'node:fs';
import { buildASTSchema, concatAST, type DocumentNode, type GraphQLSchema } from 'graphql';
import { gql } from 'graphql-tag';

const FOLDER = new URL('../../schema/', import.meta.url);

/** The contract: every file of schema/, parsed, in order of name. */
export function typeDefs(): readonly DocumentNode[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => gql(readFileSync(new URL(name, FOLDER), 'utf8')));
}

/** The contract as a schema without resolvers. */
export function contract(): GraphQLSchema {
  return buildASTSchema(concatAST([...typeDefs()]));
}

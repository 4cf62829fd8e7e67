/** What the explorer's typed documents are generated from: the contract in schema/, and the questions in src/web/explorer/queries/. */
import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { concatAST, parse } from 'graphql';
import { typeDefs } from '../src/graphql/type-defs.ts';

/** The file that they stand in. */
export const DOCUMENTS = 'src/web/explorer/generated/documents.ts';
const FOLDER = new URL('../src/web/explorer/queries/', import.meta.url);

/** A day is ISO text over HTTP, and so is every other scalar of ours. */
const SCALARS = {
  Date: 'string',
  DateTime: 'string',
  EDTF: 'string',
  Decimal: 'string',
  ID: 'string',
};

/**
 * The text of src/web/explorer/generated/documents.ts: for each query of src/web/explorer/queries its variables, its answer, and a
 * document that is plain text, so that the page needs no GraphQL library.
 */
export async function explorerDocuments(): Promise<string> {
  const text = await codegen({
    filename: DOCUMENTS,
    schema: concatAST([...typeDefs()]),
    documents: readdirSync(FOLDER)
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map((name) => ({
        location: name,
        document: parse(readFileSync(new URL(name, FOLDER), 'utf8')),
      })),
    config: {},
    plugins: [
      { operations: { scalars: SCALARS, immutableTypes: true, disableDescriptions: true } },
      {
        typedDocumentNode: { documentMode: 'string', useTypeImports: true, pureMagicComment: true },
      },
    ],
    pluginMap: { operations, typedDocumentNode },
  });
  return `// Written by npm run codegen from src/web/explorer/queries/*.graphql: do not edit.\n${text}\n`;
}

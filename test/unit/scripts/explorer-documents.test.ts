import { readdirSync } from 'node:fs';
import path from 'node:path';
import { buildASTSchema, concatAST } from 'graphql';
import { expect, test } from 'vitest';
import { explorerManifest } from '../../../scripts/explorer-documents.ts';
import { trustedDocuments } from '../../../src/http/trusted-documents.ts';
import { typeDefs } from '../../../src/graphql/type-defs.ts';
import * as documents from '../../../src/web/explorer/generated/documents.ts';

test('a server that answers known questions only can be given those of the explorer', () => {
  const trusted = trustedDocuments(
    JSON.stringify(explorerManifest()),
    buildASTSchema(concatAST([...typeDefs()])),
  );
  expect(trusted.size).toBeGreaterThan(10);
  for (const asked of [
    documents.AnswerDocument,
    documents.CompareDocument,
    documents.FrameDocument,
    documents.RightPageDocument,
  ]) {
    expect(trusted.find({ query: asked }).text).toBe(asked);
  }
});

test('every file of questions is in it', () => {
  const names = readdirSync(
    path.resolve(import.meta.dirname, '../../../src/web/explorer/queries'),
  ).filter((name) => name !== 'parts.graphql');
  expect(Object.keys(explorerManifest()).length).toBeGreaterThanOrEqual(names.length);
});

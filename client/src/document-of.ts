import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode, DocumentNode } from 'graphql';

/** A definition of a document as text and as a parsed node. */
export interface Part {
  readonly text: string;
  readonly node: DefinitionNode;
}

/** @param node  a `DefinitionNode`, generated so that a page parses nothing when it starts */
export function part(text: string, node: object): Part {
  return { text, node: node as DefinitionNode };
}

/** A document that any GraphQL client takes, and that carries its text, which `ask` sends. */
export function documentOf<Answer, Variables>(
  question: Part,
  fragments: readonly Part[],
): TypedDocumentNode<Answer, Variables> {
  const parts = [question, ...fragments];
  const body = parts.map(({ text }) => text).join('\n\n');
  const document: DocumentNode = {
    kind: 'Document' as DocumentNode['kind'],
    definitions: parts.map(({ node }) => node),
    loc: {
      start: 0,
      end: body.length,
      source: { body, name: 'GraphQL request', locationOffset: { line: 1, column: 1 } },
    } as DocumentNode['loc'] & object,
  };
  return document as TypedDocumentNode<Answer, Variables>;
}

/** The text of a document. */
export function textOf(document: object | string): string {
  if (typeof document === 'string' || !('kind' in document)) return String(document);
  const body = (document as DocumentNode).loc?.source.body;
  if (body === undefined)
    throw new TypeError('a document must carry its text, as those of this package and of gql do');
  return body;
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode, DocumentNode } from 'graphql';

/** One definition of a document: its text, and what that parses to. */
export interface Part {
  readonly text: string;
  readonly node: DefinitionNode;
}

/**
 * @param node  of a `DefinitionNode`'s shape; generated, so that nothing has to be parsed when a
 * page starts
 */
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

/** The text of a document: as it was written. */
export function textOf(document: object | string): string {
  if (typeof document === 'string' || !('kind' in document)) return String(document);
  const body = (document as DocumentNode).loc?.source.body;
  if (body === undefined)
    throw new TypeError('a document must carry its text, as those of this package and of gql do');
  return body;
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode, DocumentNode } from 'graphql';

/** A definition of a document as text and as a parsed node. */
interface Part {
  readonly text: string;
  /** A `DefinitionNode`, generated so that a page parses nothing when it starts. */
  readonly node: object;
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
    definitions: parts.map(({ node }) => node as DefinitionNode),
    loc: {
      start: 0,
      end: body.length,
      source: { body, name: 'GraphQL request', locationOffset: { line: 1, column: 1 } },
    } as DocumentNode['loc'] & object,
  };
  return document as TypedDocumentNode<Answer, Variables>;
}

export function textOf(document: object | string): string {
  if (typeof document === 'string' || !('kind' in document)) return String(document);
  const body = (document as DocumentNode).loc?.source.body;
  if (body === undefined)
    throw new TypeError('a document must carry its text, as those of this package and of gql do');
  return body;
}

import { createHash } from 'node:crypto';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { HttpError } from '../errors.ts';

export type TrustedDocuments = ReturnType<typeof trustedDocuments>;

export interface TrustedDocument {
  readonly id: string;
  readonly text: string;
}

/**
 * The documents of a manifest; the server runs no others. It is either
 * `{ "<sha256>": "<document>" }`, or the format of Apollo's generate-persisted-query-manifest.
 *
 * @param manifest  JSON
 * @param schema    every document must fit it
 * @throws an error that names every unusable document, with the reason
 */
export function trustedDocuments(manifest: string, schema: GraphQLSchema) {
  const documents = entriesOf(JSON.parse(manifest));
  const faults = documents.flatMap(({ id, text }) =>
    faultsOf(text, schema).map((fault) => `${id}: ${fault}`),
  );
  if (documents.length === 0) faults.push('there must be at least one document: there is none');
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const byText = new Map(documents.map((document) => [document.text.trim(), document]));
  return {
    size: documents.length,
    /** The document of a request. @throws {HttpError} 400 UNKNOWN_OPERATION if it is not listed */
    find: (asked: { readonly documentId?: unknown; readonly query?: unknown }): TrustedDocument => {
      const { documentId, query } = asked;
      const found =
        documentId === undefined || documentId === null
          ? byText.get(textOf(query).trim())
          : byId.get(withoutPrefix(textOf(documentId)));
      if (found === undefined)
        throw new HttpError(
          'UNKNOWN_OPERATION',
          'this server answers listed questions only, by their id or their exact text: this one is not in its list',
        );
      return found;
    },
  };
}

function entriesOf(manifest: unknown): readonly TrustedDocument[] {
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest))
    throw new Error('the manifest must be an object of documents by their SHA-256');
  if ('format' in manifest) return apolloEntries(manifest);
  return Object.entries(manifest).map(([key, text]: [string, unknown]) => {
    const id = withoutPrefix(key);
    if (typeof text !== 'string') throw new Error(`${key}: the document must be text`);
    if (id !== createHash('sha256').update(text).digest('hex'))
      throw new Error(
        `${key}: the key must be the SHA-256 of its document, hexadecimal: that is another`,
      );
    return { id, text };
  });
}

function apolloEntries(manifest: object): readonly TrustedDocument[] {
  const { format, version, operations } = manifest as Readonly<Record<string, unknown>>;
  if (format !== 'apollo-persisted-query-manifest' || version !== 1 || !Array.isArray(operations)) {
    throw new Error(
      `the manifest must have the format apollo-persisted-query-manifest, version 1, with operations: ${String(format)}, version ${String(version)}`,
    );
  }
  return operations.map((operation: { id?: unknown; body?: unknown } | null, index) => {
    if (typeof operation?.id !== 'string' || typeof operation.body !== 'string')
      throw new Error(`operations[${index}]: must have an id and a body`);
    return { id: operation.id, text: operation.body };
  });
}

function faultsOf(text: string, schema: GraphQLSchema): readonly string[] {
  try {
    return validate(schema, parse(text)).map((error) => error.message);
  } catch (error) {
    return [(error as Error).message];
  }
}

function textOf(asked: unknown): string {
  return typeof asked === 'string' ? asked : '';
}

function withoutPrefix(id: string): string {
  return id.replace(/^sha256:/, '');
}

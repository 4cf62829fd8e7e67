import type { TrustedDocument, TrustedDocuments } from './trusted-documents.ts';

/** A GraphQL request as HTTP brought it. */
export interface GraphqlRequest {
  /** Of the address, with its question mark, or empty. */
  readonly search: string;
  /** Of a POST, parsed; undefined if it was not JSON. */
  readonly body: unknown;
}

export interface TrustedRequest extends GraphqlRequest {
  readonly document: TrustedDocument;
}

/**
 * The request with the listed document that it means. Its id stands in `documentId`, or where
 * Apollo's clients put it: `extensions.persistedQuery.sha256Hash`.
 *
 * @throws {HttpError} 400 UNKNOWN_OPERATION, if it means none
 */
export function withTrustedDocument(
  { search, body }: GraphqlRequest,
  method: string,
  trusted: TrustedDocuments,
): TrustedRequest {
  if (method === 'POST') {
    const { documentId, extensions, ...rest } = objectOf(body);
    const document = trusted.find({
      documentId: documentId ?? hashIn(extensions),
      query: rest['query'],
    });
    return { search, body: { ...rest, query: document.text }, document };
  }
  const asked = new URLSearchParams(search);
  const document = trusted.find({
    documentId: asked.get('documentId') ?? hashIn(parsed(asked.get('extensions'))),
    query: asked.get('query') ?? undefined,
  });
  asked.set('query', document.text);
  asked.delete('documentId');
  asked.delete('extensions');
  return { search: `?${asked.toString()}`, body, document };
}

function hashIn(extensions: unknown): unknown {
  return objectOf(objectOf(extensions)['persistedQuery'])['sha256Hash'];
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}

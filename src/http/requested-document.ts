import type { TrustedDocuments } from './trusted-documents.ts';

export interface GraphqlRequest {
  /** The query of the address, with its question mark, or empty. */
  readonly search: string;
  /** The parsed body of a POST; undefined if it was not JSON. */
  readonly body: unknown;
}

/**
 * The request with the text of its trusted document. The id is in `documentId`, or in
 * `extensions.persistedQuery.sha256Hash` as Apollo's clients send it.
 *
 * @throws {HttpError} 400 UNKNOWN_OPERATION if no trusted document matches
 */
export function withTrustedDocument(
  { search, body }: GraphqlRequest,
  method: string,
  trusted: TrustedDocuments,
): GraphqlRequest {
  if (method === 'POST') {
    const { documentId, extensions, ...rest } = objectOf(body);
    const { text } = trusted.find({
      documentId: documentId ?? hashIn(extensions),
      query: rest['query'],
    });
    return { search, body: { ...rest, query: text } };
  }
  const parameters = new URLSearchParams(search);
  const { text } = trusted.find({
    documentId: parameters.get('documentId') ?? hashIn(parsedJson(parameters.get('extensions'))),
    query: parameters.get('query') ?? undefined,
  });
  parameters.set('query', text);
  parameters.delete('documentId');
  parameters.delete('extensions');
  return { search: `?${parameters.toString()}`, body };
}

function hashIn(extensions: unknown): unknown {
  return objectOf(objectOf(extensions)['persistedQuery'])['sha256Hash'];
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function parsedJson(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}

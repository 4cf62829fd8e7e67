import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { textOf } from './document-of.ts';
import { errorFrom } from './tenure-error.ts';

/** The address of a server, and how to ask it. */
export interface Server {
  /** Such as `https://tenure.example.org/graphql`; in a browser also a path such as `/graphql`. */
  readonly endpoint: string | URL;
  /** Sent as `Authorization: Bearer …`. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the global fetch. */
  readonly fetch?: typeof fetch;
}

/**
 * Asks a question. One without required variables may be asked without any. Variables are checked
 * against the document, so that a misspelt one does not ask a broader question.
 *
 * @param document  parsed, or as its text
 * @param signal    aborts the request
 * @returns the whole answer
 * @throws {TenureError} if the server rejects the question, fails, or is no GraphQL server
 * @throws what fetch throws: TypeError if the server cannot be reached, the signal's reason if it
 *   was aborted
 */
export async function ask<Answer>(
  server: Server,
  document: DocumentTypeDecoration<Answer, Record<string, never>>,
): Promise<Answer>;
export async function ask<Answer, Variables>(
  server: Server,
  document: DocumentTypeDecoration<Answer, Variables>,
  variables: NoInfer<Variables>,
  signal?: AbortSignal,
): Promise<Answer>;
export async function ask<Answer, Variables>(
  server: Server,
  document: DocumentTypeDecoration<Answer, Variables>,
  variables?: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await (server.fetch ?? fetch)(server.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(server.token !== undefined && { authorization: `Bearer ${server.token}` }),
      ...server.headers,
    },
    body: JSON.stringify({ query: textOf(document), variables: variables ?? {} }),
    ...(signal && { signal }),
  });
  const body = (await response.json().catch(() => {
    signal?.throwIfAborted();
    return null;
  })) as { readonly data?: Answer | null; readonly errors?: unknown } | null;
  if (!body?.data || body.errors) throw errorFrom(body, response);
  return body.data;
}

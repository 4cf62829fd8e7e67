import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { textOf } from './document-of.ts';
import { errorFrom } from './tenure-error.ts';

/** Where a server is, and how to ask it. */
export interface Server {
  /** Such as `https://tenure.example.org/graphql`. */
  readonly endpoint: string | URL;
  /** Sent as `Authorization: Bearer …`. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the global fetch. */
  readonly fetch?: typeof fetch;
}

/** A question without required variables may be asked without any. */
type VariablesOf<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, signal?: AbortSignal]
    : [variables: Variables, signal?: AbortSignal];

/**
 * Asks a question.
 *
 * @param rest  its variables, and a signal that ends the waiting
 * @returns the whole answer
 * @throws {TenureError} where the server refuses, fails, or is none
 * @throws what fetch throws: TypeError where the server cannot be reached, the signal's reason where it was aborted
 */
export async function ask<Answer, Variables>(
  server: Server,
  document: TypedDocumentNode<Answer, Variables>,
  ...rest: VariablesOf<Variables>
): Promise<Answer> {
  const [variables, signal] = rest;
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
  const body = (await response.json().catch(() => null)) as {
    readonly data?: Answer | null;
    readonly errors?: unknown;
  } | null;
  if (!body?.data || body.errors) throw errorFrom(body, response);
  return body.data;
}

import type { TypedDocumentString } from '../generated/documents.ts';
import { NoAnswer } from './no-answer.ts';
import { keptToken } from './token.ts';

/**
 * Asks the server one question.
 *
 * @throws {NoAnswer} with the code of the first error; a question that was given up rejects with an AbortError
 */
export async function ask<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const token = keptToken();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new NoAnswer('OFFLINE', '');
  });
  const body = await read<Answer>(response, signal);
  const error = body.errors?.[0];
  if (error !== undefined)
    throw new NoAnswer(error.extensions?.code ?? 'UNKNOWN', error.message, error.extensions?.near);
  if (body.data === undefined || body.data === null)
    throw new NoAnswer('NO_JSON', `status ${response.status}`);
  return body.data;
}

interface Body<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly near?: readonly string[] };
  }[];
}

async function read<Answer>(
  response: Response,
  signal: AbortSignal | undefined,
): Promise<Body<Answer>> {
  try {
    return (await response.json()) as Body<Answer>;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new NoAnswer(
      response.status >= 502 && response.status <= 504 ? 'STORE_UNAVAILABLE' : 'NO_JSON',
      `status ${response.status}`,
    );
  }
}

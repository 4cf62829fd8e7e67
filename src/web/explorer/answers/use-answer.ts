import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { ask } from './graphql-client.ts';
import { useLast } from './use-last.ts';

export interface Answered<Answer> {
  /** The last answer; while `waiting` or after an error, that of an earlier question. */
  readonly data: Answer | null;
  readonly error: unknown;
  /** The present question has neither an answer nor an error yet. */
  readonly waiting: boolean;
}

/** The answer to a question as it changes; null variables ask nothing. */
export function useAnswer<Answer, Variables>(
  document: DocumentTypeDecoration<Answer, Variables>,
  variables: Variables | null,
): Answered<Answer> {
  const { data, error, isPending } = useQuery({
    queryKey: [document, variables],
    queryFn: variables === null ? skipToken : ({ signal }) => ask(document, variables, signal),
  });
  return { data: useLast(data), error, waiting: variables !== null && isPending };
}

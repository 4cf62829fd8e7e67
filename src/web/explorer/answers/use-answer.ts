import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ask } from './graphql-client.ts';

/** The answer to a question as it changes; null variables ask nothing. */
export function useAnswer<Answer, Variables>(
  document: DocumentTypeDecoration<Answer, Variables>,
  variables: Variables | null,
) {
  const { data, error, isPending } = useQuery({
    queryKey: [document, variables],
    queryFn: variables === null ? skipToken : ({ signal }) => ask(document, variables, signal),
  });
  return {
    data: useLast(data),
    /** Whether `data` answers an earlier question: while `waiting`, or after an error. */
    isOld: variables !== null && data === undefined,
    error,
    /** Whether the present question has neither an answer nor an error yet. */
    waiting: variables !== null && isPending,
  };
}

/** The last defined value. `keepPreviousData` of react-query would drop it on an error. */
export function useLast<Value>(value: Value | undefined): Value | null {
  const last = useRef<Value>(null);
  useEffect(() => {
    if (value !== undefined) last.current = value;
  }, [value]);
  return value ?? last.current;
}

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { QueryClient } from '@tanstack/react-query';
import { ask as askServer } from '../../../../client/src/index.ts';
import { PREFIX } from '../../public-address.ts';

const FRESH_MS = 60_000;
/** The key in session storage, which ends with the tab. */
const TOKEN_KEY = 'tenure-token';

/** Caches answers, so that going back and playing through the years sends no request. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      // A failure is shown at once; the reader decides whether to retry.
      retry: false,
      networkMode: 'always',
      refetchOnReconnect: true,
      refetchOnWindowFocus: false,
    },
  },
});

/** Asks the server of this page with the token of this tab; throws as `ask` of the client does. */
export function ask<Answer, Variables>(
  document: DocumentTypeDecoration<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const token = storedToken();
  const server = { endpoint: `${PREFIX}/graphql`, ...(token !== null && { token }) };
  return askServer(server, document, variables, signal);
}

export function storedToken(): string | null {
  try {
    return sessionStorage.getItem(TOKEN_KEY);
  } catch {
    return null;
  }
}

export function storeToken(token: string): void {
  try {
    sessionStorage.setItem(TOKEN_KEY, token);
  } catch {
    // Without storage the token is lost.
  }
}

import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context.ts';

/** Maps errors to the ids of their requests, for the log. */
export interface ErrorRequests {
  readonly plugin: ApolloServerPlugin<RequestContext>;
  /** The id of the request that raised an error; undefined for an error outside of a request. */
  idOf(error: unknown): string | undefined;
}

export function errorRequestIds(): ErrorRequests {
  const ids = new WeakMap<object, string>();
  return {
    plugin: {
      requestDidStart: async ({ contextValue: { requestId } }) => ({
        didEncounterErrors: async ({ errors }) => {
          for (const error of errors) ids.set(error, requestId);
        },
      }),
    },
    idOf: (error) => (typeof error === 'object' && error !== null ? ids.get(error) : undefined),
  };
}

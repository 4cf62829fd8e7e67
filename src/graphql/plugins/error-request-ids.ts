import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context.ts';

/** Maps errors to the ids of their requests, for the log; undefined outside of a request. */
export function errorRequestIds() {
  const ids = new WeakMap<object, string>();
  const plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async ({ contextValue: { requestId } }) => ({
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors) ids.set(error, requestId);
      },
    }),
  };
  const idOf = (error: unknown) =>
    typeof error === 'object' && error !== null ? ids.get(error) : undefined;
  return { plugin, idOf };
}

import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/** Knows in which request an error came up, so that the log has both. */
export interface ErrorRequests {
  readonly plugin: ApolloServerPlugin<Context>;
  /** The id of the request; undefined where the error came up outside of one. */
  idOf(error: unknown): string | undefined;
}

/** For one server: errors are told apart by identity, and forgotten with their answer. */
export function errorRequests(): ErrorRequests {
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

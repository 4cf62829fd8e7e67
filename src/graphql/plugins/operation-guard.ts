import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { requireFieldRoles } from '../../access/access.ts';
import { HttpError } from '../../errors.ts';
import type { RequestContext } from '../context.ts';

/** Refuses mutations and subscriptions, and admin fields for anyone but admins. */
export const operationGuard: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, document, contextValue }) => {
      if (!operation) return;
      if (operation.operation !== OperationTypeNode.QUERY) {
        throw new GraphQLError(
          `an operation must be a query, nothing can be changed here: ${operation.operation}`,
          { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
        );
      }
      try {
        requireFieldRoles(contextValue.caller, document, operation);
      } catch (error) {
        if (!(error instanceof HttpError)) throw error;
        const { message, code, status } = error;
        throw new GraphQLError(message, { extensions: { code, http: { status } } });
      }
    },
  }),
};

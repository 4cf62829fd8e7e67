import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { requireFieldRoles } from '../../access/access.ts';
import { HttpError } from '../../errors.ts';
import type { RequestContext } from '../context.ts';
import { badRequest } from '../limits.ts';

/** Refuses mutations and subscriptions, and admin fields for anyone but admins. */
export const operationGuard: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, document, contextValue }) => {
      if (!operation) return;
      try {
        if (operation.operation !== OperationTypeNode.QUERY)
          throw new HttpError(
            'BAD_REQUEST',
            `an operation must be a query, nothing can be changed here: ${operation.operation}`,
          );
        requireFieldRoles(contextValue.caller, document, operation);
      } catch (error) {
        throw error instanceof HttpError ? badRequest(error) : error;
      }
    },
  }),
};

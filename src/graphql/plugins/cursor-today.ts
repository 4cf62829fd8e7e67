import type { ApolloServerPlugin } from '@apollo/server';
import { type ASTNode, valueFromASTUntyped, visit } from 'graphql';
import { setToday, type RequestContext } from '../context.ts';
import { defaultsOf, type Variables } from '../cost.ts';
import { dayOfCursor } from '../cursor.ts';

/** Sets the day of a request's cursors as its today, so that later pages continue the first. */
export const cursorToday: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, document, request, contextValue }) => {
      if (!operation) return;
      const variables = { ...defaultsOf(operation), ...request.variables };
      const days = cursorsIn(document, variables).flatMap((cursor) => dayOfCursor(cursor) ?? []);
      const { today } = contextValue.todayContext;
      const earliest = Math.min(today, ...days);
      if (earliest < today) setToday(contextValue, earliest);
    },
  }),
};

function cursorsIn(document: ASTNode, variables: Variables): readonly string[] {
  const cursors: string[] = [];
  visit(document, {
    Argument: ({ name, value }) => {
      const cursor: unknown =
        name.value === 'after' ? valueFromASTUntyped(value, { ...variables }) : null;
      if (typeof cursor === 'string') cursors.push(cursor);
    },
  });
  return cursors;
}

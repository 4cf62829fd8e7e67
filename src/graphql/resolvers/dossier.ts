import type { Resolvers } from '../generated/resolvers-types.ts';
import { requiredNode } from '../node-in-context.ts';

/** Resolvers of schema/dossier.graphql. */
export const dossierResolvers: Resolvers = {
  Dossier: {
    focus: ({ focusIds }, _, request) =>
      Promise.all(focusIds.map((id) => requiredNode('PARTY', id, request.todayContext, request))),
    questions: ({ questions }) => [...questions],
  },
};

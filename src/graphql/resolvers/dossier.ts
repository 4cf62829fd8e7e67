import type { Resolvers } from '../generated/resolvers-types.ts';
import { requiredNode } from '../node-in-context.ts';

/** Resolvers of schema/dossier.graphql. */
export const dossierResolvers: Resolvers = {
  Dossier: {
    focus: ({ focusIds }, _, context) =>
      Promise.all(focusIds.map((id) => requiredNode('PARTY', id, context.todayView, context))),
    questions: ({ questions }) => [...questions],
  },
};

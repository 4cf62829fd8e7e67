import type { Resolvers } from '../../generated/resolvers-types.ts';
import type { Connection, UncountedConnection } from '../../parent-types.ts';

const uncounted = {
  edges: async ({ page }: UncountedConnection) => (await page()).rows,
  nodes: async ({ page }: UncountedConnection) =>
    Promise.all((await page()).rows.map(({ node }) => node())),
  pageInfo: async ({ page, after }: UncountedConnection) => {
    const { rows, more } = await page();
    return {
      hasNextPage: more,
      hasPreviousPage: after !== null,
      startCursor: rows[0]?.cursor ?? null,
      endCursor: rows.at(-1)?.cursor ?? null,
    };
  },
};
const counted = { ...uncounted, totalCount: ({ count }: Connection) => count() };

const COUNTED =
  'Agreement Asset Clause Deal Dispute Event Evidence KnownTerm LinkedRight Party Right Search Source Statement Timeline';

export const connectionResolvers = {
  ...Object.fromEntries(COUNTED.split(' ').map((type) => [`${type}Connection`, counted])),
  ChangeConnection: {
    ...uncounted,
    // An empty page ends where it began, so that clients can poll.
    pageInfo: async (answer: UncountedConnection) => {
      const info = await uncounted.pageInfo(answer);
      return { ...info, endCursor: info.endCursor ?? answer.after };
    },
  },
} as unknown as Resolvers;

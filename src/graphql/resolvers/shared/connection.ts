import type { Resolvers } from '../../generated/resolvers-types.ts';
import { pageInfo } from '../../pagination.ts';
import type { Connection } from '../../parent-types.ts';

const connection = {
  edges: async ({ page }: Connection) => [...(await page()).rows],
  nodes: async ({ page }: Connection) => Promise.all((await page()).rows.map(({ node }) => node)),
  pageInfo: async ({ page, after }: Connection) => {
    const { rows, more } = await page();
    return pageInfo(rows, more, after);
  },
  totalCount: ({ count }: Connection) => count(),
};

const TYPES =
  'Agreement Asset Clause Deal Dispute Event Evidence KnownTerm LinkedRight Party Right Search Source Statement Timeline';

/** The resolvers that all connections with a total count have. */
export const connectionResolvers = Object.fromEntries(
  TYPES.split(' ').map((type) => [`${type}Connection`, connection]),
) as Resolvers;

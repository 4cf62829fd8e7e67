import type { PartyRefFragment, RightRowFragment } from '../../generated/documents.ts';
import { groupBy } from '../group-rights.ts';

export type Pair = Pick<RightRowFragment, 'holder' | 'counterparty'>;

/** The parties of rights, and their links: all rights of one holder against one bound party. */
export type Graph<Right extends Pair = Pair> = ReturnType<typeof graphOf<Right>>;
export type GraphNode = Graph['nodes'][number];
export type GraphLink<Right extends Pair = Pair> = Graph<Right>['links'][number];

/** Parties and links in order of id, so that equal answers give equal graphs. */
export function graphOf<Right extends Pair>(rights: readonly Right[]) {
  const ends = rights.flatMap(({ holder, counterparty }) => [holder, counterparty ?? []].flat());
  const parties = new Map<string, PartyRefFragment>(ends.map((party) => [party.id, party]));
  const wholes = ends.flatMap(({ partOf }) => partOf ?? []);
  const groups = new Map(wholes.map((group) => [group.id, group]));
  const bundles = groupBy(
    rights.filter(({ counterparty }) => counterparty !== null),
    ({ counterparty, holder }) => `${counterparty!.id} ${holder.id}`,
  );
  return {
    nodes: [...parties.values()]
      .map(({ id, name, partOf }) => {
        /** How many rights it holds or owes. */
        const amount = ends.filter((party) => party.id === id).length;
        /** Of its dot, in units of the drawing. */
        const radius = 4 + Math.min(14, Math.sqrt(amount) * 1.8);
        return { id, name, group: partOf ?? groups.get(id) ?? null, amount, radius };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: [...bundles]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, bundle]) => ({
        bound: bundle[0].counterparty!.id,
        holder: bundle[0].holder.id,
        rights: bundle,
      })),
  };
}

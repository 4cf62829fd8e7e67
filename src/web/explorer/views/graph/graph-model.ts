import type { PartyRefFragment, RightRowFragment } from '../../generated/documents.ts';
import { groupBy } from '../group-rights.ts';

/** A party in the graph. */
export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly group: { readonly id: string; readonly name: string } | null;
  /** How many rights it holds or owes. */
  readonly amount: number;
  /** Of its dot, in units of the drawing. */
  readonly radius: number;
}

/** All rights of one holder against one bound party. */
export interface GraphLink<Right> {
  readonly bound: string;
  readonly holder: string;
  readonly rights: readonly Right[];
}

export interface Graph<Right> {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink<Right>[];
}

type Pair = Pick<RightRowFragment, 'holder' | 'counterparty'>;

/** Parties and links in order of id, so that equal answers give equal graphs. */
export function graphOf<Right extends Pair>(rights: readonly Right[]): Graph<Right> {
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
        const amount = ends.filter((party) => party.id === id).length;
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

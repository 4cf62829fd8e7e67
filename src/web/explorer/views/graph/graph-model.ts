import type { PartyRefFragment, RightRowFragment } from '../../generated/documents.ts';
import { groupBy } from '../group-by.ts';

/** A party in the graph. */
export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly group: { readonly id: string; readonly name: string } | null;
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
  /** Rights without a bound party, by holder. */
  readonly alone: ReadonlyMap<string, readonly Right[]>;
}

/** The chosen party, or two, with all that binds one to the other. */
export type Chosen = { readonly party: string } | { readonly pair: readonly [string, string] };

type Pair = Pick<RightRowFragment, 'holder' | 'counterparty'>;

/** Parties and links in order of id, so that equal answers give equal graphs. */
export function graphOf<Right extends Pair>(rights: readonly Right[]): Graph<Right> {
  const parties = new Map<string, PartyRefFragment>(
    rights
      .flatMap(({ holder, counterparty }) => [holder, counterparty])
      .flatMap((party) => (party === null ? [] : [[party.id, party]])),
  );
  const bundles = groupBy(
    rights.filter(({ counterparty }) => counterparty !== null),
    ({ counterparty, holder }) => `${counterparty!.id} ${holder.id}`,
  );
  const groups = new Map(
    [...parties.values()].flatMap(({ partOf }) =>
      partOf === null ? [] : [[partOf.id, partOf] as const],
    ),
  );
  const nodes = [...parties.values()]
    .map(({ id, name, partOf }) => ({ id, name, group: groups.get(id) ?? partOf }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    nodes,
    links: [...bundles]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, bundle]) => ({
        bound: bundle[0].counterparty!.id,
        holder: bundle[0].holder.id,
        rights: bundle,
      })),
    alone: groupBy(
      rights.filter(({ counterparty }) => counterparty === null),
      ({ holder }) => holder.id,
    ),
  };
}

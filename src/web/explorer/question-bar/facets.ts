import type { FacetsQuery } from '../generated/documents.ts';
import { enumLabel } from '../labels.ts';

export const FACETS = ['party', 'holder', 'counterparty', 'kind', 'asset'] as const;
export type FacetName = (typeof FACETS)[number];

/** A value of a filter, and how many rights the list has with it; null if it is not counted. */
export interface Facet {
  readonly value: string;
  readonly words: string;
  readonly count: number | null;
}

type FacetRight = FacetsQuery['view']['rights']['nodes'][number];

/** A party in its groups, or an asset in its wholes. */
interface Nested {
  readonly id: string;
  readonly name: string;
  readonly partOf?: Nested | null;
}

/**
 * The values that a filter can take, most frequent first. As the filter does, a group counts the
 * rights of its members, an asset those of its parts and of the wholes that contain it.
 */
export function facetsOf(name: FacetName, rights: readonly FacetRight[]) {
  const chains = rights.map((right) => thingsOf(name, right).map(chainOf));
  const words = new Map(chains.flat(2).map((thing) => [thing.id, thing.name]));
  const wholes = new Map(chains.flat().map((chain) => [chain[0]!.id, chain]));
  const isIn = (chain: readonly Nested[], value: string): boolean =>
    chain.some(({ id }) => id === value) ||
    (name === 'asset' && wholes.get(value)?.some(({ id }) => id === chain[0]!.id) === true);
  return [...words]
    .map(([value, text]) => ({
      value,
      words: text,
      count: chains.filter((own) => own.some((chain) => isIn(chain, value))).length,
    }))
    .sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
}

function thingsOf(name: FacetName, right: FacetRight): readonly Nested[] {
  const { holder, counterparty, assets, kind } = right;
  const bound = counterparty === null ? [] : [counterparty];
  return {
    party: [holder, ...bound],
    holder: [holder],
    counterparty: bound,
    kind: [{ id: kind, name: enumLabel(kind) }],
    asset: assets,
  }[name];
}

function chainOf(thing: Nested): readonly Nested[] {
  return thing.partOf ? [thing, ...chainOf(thing.partOf)] : [thing];
}

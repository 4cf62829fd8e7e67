import { useQuery } from '@tanstack/react-query';
import { readPages } from '../answers/pages.ts';
import { useLast } from '../answers/use-last.ts';
import {
  FacetsDocument,
  type AnswerQueryVariables,
  type FacetsQuery,
} from '../generated/documents.ts';
import { enumLabel } from '../labels.ts';

export type FacetName = 'party' | 'holder' | 'counterparty' | 'kind' | 'asset';

/** A value of a filter, and how many rights the list has with it. */
export interface Facet {
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

type FacetRight = FacetsQuery['view']['rights']['nodes'][number];

/** A party in its groups, or an asset in its wholes. */
interface Nested {
  readonly id: string;
  readonly name: string;
  readonly partOf?: Nested | null;
}

/** The limit of pages: counts are of the first thousand rights. */
const MAX_PAGES = 10;

/** The rights of an answer in short; `isWhole` if these are all. */
export function useFacetRights(variables: Omit<AnswerQueryVariables, 'first' | 'after'>) {
  const { data, error } = useQuery({
    queryKey: ['facets', variables],
    queryFn: ({ signal }) => readRights(variables, signal),
  });
  return { data: useLast(data), error };
}

async function readRights(
  variables: Omit<AnswerQueryVariables, 'first' | 'after'>,
  signal: AbortSignal,
) {
  const rights: FacetRight[] = [];
  let pages = 0;
  let total = 0;
  for await (const { view } of readPages(FacetsDocument, variables, signal)) {
    rights.push(...view.rights.nodes);
    total = view.rights.totalCount;
    if (++pages === MAX_PAGES) break;
  }
  return { rights, isWhole: rights.length === total };
}

/**
 * The values that a filter can take, most frequent first. As the filter does, a group counts the
 * rights of its members, an asset those of its parts and of the wholes that contain it.
 */
export function facetsOf(name: FacetName, rights: readonly FacetRight[]): readonly Facet[] {
  const words = new Map<string, string>();
  const lines = rights.map((right) =>
    chainsOf(name, right).map((chain) => {
      for (const { id, name: text } of chain) words.set(id, text);
      return chain.map(({ id }) => id);
    }),
  );
  const wholes = new Map(lines.flat().map((line) => [line[0]!, line]));
  const counts = new Map<string, number>();
  for (const chains of lines) {
    const values = new Set(chains.flat());
    if (name === 'asset')
      for (const [part, line] of wholes)
        if (chains.some(([own]) => line.includes(own!))) values.add(part);
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, words: words.get(value)!, count }))
    .sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
}

/** The things of a right, each followed by what contains it. */
function chainsOf(name: FacetName, right: FacetRight): readonly (readonly Nested[])[] {
  const { holder, counterparty, assets, kind } = right;
  const bound = counterparty === null ? [] : [counterparty];
  const things: Readonly<Record<FacetName, readonly Nested[]>> = {
    party: [holder, ...bound],
    holder: [holder],
    counterparty: bound,
    kind: [{ id: kind, name: enumLabel(kind) }],
    asset: assets,
  };
  return things[name].map(chainOf);
}

function chainOf(thing: Nested): readonly Nested[] {
  return thing.partOf ? [thing, ...chainOf(thing.partOf)] : [thing];
}

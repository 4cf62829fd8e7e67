import type { Schema } from '../../../../client/src/index.ts';
import type { SearchAllQuery } from '../generated/documents.ts';
import { homeOf, thingName } from './thing.ts';
import { pageOf, type Page } from '../question/route.ts';

type Hit = SearchAllQuery['parties']['edges'][number];

/** The hits in one section. */
export interface SearchSection {
  readonly name: SectionName;
  readonly title: string;
  readonly amount: number;
  readonly hits: readonly PlacedHit[];
}

/** A hit with the page to open. */
export interface PlacedHit extends Hit {
  readonly page: Page;
}

/** The sections of the search, in order. */
export const SECTIONS = [
  ['parties', 'Parties', ['PARTY']],
  ['rights', 'Rights', ['RIGHT']],
  ['deals', 'Deals', ['DEAL']],
  ['agreements', 'Agreements', ['AGREEMENT']],
  ['events', 'Events', ['EVENT']],
  ['assets', 'Assets', ['ASSET']],
  ['clauses', 'Clauses and conditions', ['CLAUSE', 'CONDITION']],
  ['sources', 'Sources', ['SOURCE']],
] as const satisfies readonly (readonly [string, string, readonly Schema.NodeType[]])[];

export type SectionName = (typeof SECTIONS)[number][0];

/** The hits by section, each with at most so many; empty sections are left out. */
export function searchSections(
  found: Partial<Readonly<Record<SectionName, SearchAllQuery['parties']>>> | null,
  text: string,
  maxHits: number,
): readonly SearchSection[] {
  const isExactName = ({ node }: Hit): boolean =>
    thingName(node).toLowerCase() === text.toLowerCase();
  const parts = SECTIONS.flatMap(([name, title]) => {
    const { edges = [], counts = [] } = found?.[name] ?? {};
    const sorted = edges.toSorted((a, b) => Number(isExactName(b)) - Number(isExactName(a)));
    const hits = sorted.slice(0, maxHits).flatMap((hit) => placed(hit));
    const amount = counts.reduce((sum, part) => sum + part.count, 0);
    return hits.length === 0 ? [] : [{ name, title, amount, hits }];
  });
  const words = text.toLowerCase().split(/\s+/);
  const relevance = ({ hits: [best] }: SearchSection): number => {
    const haystack = `${thingName(best!.node)} ${best!.snippet}`.toLowerCase();
    return words.filter((word) => haystack.includes(word)).length + Number(isExactName(best!));
  };
  return parts.sort((a, b) => relevance(b) - relevance(a));
}

function placed(hit: Hit): readonly PlacedHit[] {
  const page = pageOf(homeOf(hit.node));
  return page === null ? [] : [{ ...hit, page }];
}

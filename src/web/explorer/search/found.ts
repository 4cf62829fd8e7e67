import type { Schema } from '../../../../client/src/index.ts';
import type { SearchAllQuery } from '../generated/documents.ts';
import { homeOf, thingName } from './thing.ts';
import { pageOf, type Page } from '../question/place.ts';

type Hit = SearchAllQuery['parties']['edges'][number];

/** The hits in one section. */
export interface FoundPart {
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

/** The hits by section; empty sections are left out. */
export function foundParts(
  found: Partial<Readonly<Record<SectionName, SearchAllQuery['parties']>>> | null,
  text: string,
): readonly FoundPart[] {
  const parts = SECTIONS.flatMap(([name, title]) => {
    const { edges = [], counts = [] } = found?.[name] ?? {};
    const hits = edges.flatMap((hit) => placed(hit));
    const amount = counts.reduce((sum, part) => sum + part.count, 0);
    return hits.length === 0 ? [] : [{ name, title, amount, hits }];
  });
  const words = text.toLowerCase().split(/\s+/);
  const fit = ({ hits: [best] }: FoundPart): number => {
    const name = thingName(best!.node).toLowerCase();
    const said = `${name} ${best!.snippet}`.toLowerCase();
    const held = words.filter((word) => said.includes(word)).length;
    return name === text.toLowerCase() ? held + 1 : held;
  };
  return parts.sort((a, b) => fit(b) - fit(a));
}

function placed(hit: Hit): readonly PlacedHit[] {
  const page = pageOf(homeOf(hit.node));
  return page === null ? [] : [{ ...hit, page }];
}

import { skipToken, useQuery } from '@tanstack/react-query';
import {
  PairsDocument,
  type PairsQuery,
  type PairsQueryVariables,
} from '../generated/documents.ts';
import { readPages, type PagedList } from '../answers/pages.ts';
import { useLast } from '../answers/use-last.ts';
import type { Years } from '../question-bar/years.ts';

type Pair = PairsQuery['rights']['nodes'][number];

const PAIRS: PagedList<PairsQuery, PairsQueryVariables> = {
  document: PairsDocument,
  pageInfoOf: ({ rights }) => rights.pageInfo,
};

/** The limit of pages for the layout; later parties are placed as they come. */
const MAX_PAGES = 5;

/** The pairs of all years, so that the layout is the same in each year; null while loading. */
export function usePairs(years: Years | null): readonly Pair[] | null {
  const { data, isError } = useQuery({
    queryKey: ['pairs', years],
    queryFn: years === null ? skipToken : ({ signal }) => readPairs(years, signal),
  });
  const pairs = useLast(data);
  // On an error the layout falls back to the answer itself.
  return isError ? NO_PAIRS : pairs;
}

const NO_PAIRS: readonly Pair[] = [];

async function readPairs(years: Years, signal: AbortSignal): Promise<readonly Pair[]> {
  const [from, through] = [years.from, years.through].map((year) => String(year).padStart(4, '0'));
  const pairs: Pair[] = [];
  let pages = 0;
  for await (const { rights } of readPages(
    PAIRS,
    { from: `${from}-01-01`, through: `${through}-12-31` },
    signal,
  )) {
    pairs.push(...rights.nodes);
    if (++pages === MAX_PAGES) break;
  }
  return pairs;
}

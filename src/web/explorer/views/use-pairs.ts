import { skipToken, useQuery } from '@tanstack/react-query';
import { PairsDocument, type PairsQuery } from '../generated/documents.ts';
import { readPages } from '../answers/pages.ts';
import { useLast } from '../answers/use-last.ts';
import { firstOfYear, lastOfYear } from '../time/days.ts';
import type { Years } from '../question-bar/years.ts';

type Pair = PairsQuery['view']['rights']['nodes'][number];

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
  const asked = { from: firstOfYear(years.from), through: lastOfYear(years.through) };
  const pairs: Pair[] = [];
  let pages = 0;
  for await (const { view } of readPages(PairsDocument, asked, signal)) {
    pairs.push(...view.rights.nodes);
    if (++pages === MAX_PAGES) break;
  }
  return pairs;
}

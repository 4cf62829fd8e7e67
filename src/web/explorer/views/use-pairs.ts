import { useEffect, useState } from 'react';
import { PairsDocument, type PairsQuery } from '../generated/documents.ts';
import { useAsker } from '../answers/asker.tsx';
import type { Years } from '../question-bar/years.ts';

type Pair = PairsQuery['rights']['nodes'][number];

/** Pages that are read for the layout: beyond that, parties that come later are placed as they come. */
const MOST_PAGES = 5;

/** Who is bound to whom in all the years, so that the graph's layout does not depend on the one that is asked; null until it is there. */
export function usePairs(years: Years | null): readonly Pair[] | null {
  const asker = useAsker();
  const [pairs, setPairs] = useState<readonly Pair[] | null>(null);
  const key = years === null ? null : `${years.from} ${years.through}`;
  useEffect(() => {
    if (key === null) return undefined;
    const abort = new AbortController();
    const [from, through] = key.split(' ').map((year) => year.padStart(4, '0'));
    const variables = { from: `${from}-01-01`, through: `${through}-12-31` };
    const read = async (): Promise<readonly Pair[]> => {
      let found: readonly Pair[] = [];
      let after: string | null = null;
      for (let page = 0; page < MOST_PAGES; page++) {
        const asked: typeof variables & { after?: string } =
          after === null ? variables : { ...variables, after };
        const { rights }: PairsQuery =
          asker.remembered(PairsDocument, asked) ??
          (await asker.ask(PairsDocument, asked, abort.signal));
        found = [...found, ...rights.nodes];
        after = rights.pageInfo.endCursor;
        if (!rights.pageInfo.hasNextPage) break;
      }
      return found;
    };
    // Without it the graph is laid out from the answer itself.
    read().then(setPairs, () => {
      if (!abort.signal.aborted) setPairs([]);
    });
    return () => {
      abort.abort();
    };
  }, [asker, key]);
  return pairs;
}

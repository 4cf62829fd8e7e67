import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo } from 'react';
import { ask, queryClient } from '../answers/graphql-client.ts';
import { SourceTitlesDocument, type RightRowFragment } from '../generated/documents.ts';
import { momentWords } from '../time/term-words.ts';
import { usePrinting } from '../ui/browser.ts';

/** The numbers of sources by their ids while the page is printed; null on the screen. */
export const SourceNumbers = createContext<ReadonlyMap<string, number> | null>(null);

/** The numbers of a right's sources on paper, such as `1, 4`; null on the screen. */
export function useSourceNumbers(right: RightRowFragment): string | null {
  const numbers = useContext(SourceNumbers);
  if (numbers === null) return null;
  const own = right.evidence.flatMap(({ source }) => numbers.get(source.id) ?? []);
  return [...new Set(own)].sort((a, b) => a - b).join(', ');
}

/** The limit of ids in one question. */
const MAX_IDS = 100;

/** An answer that has stood for so long may be printed by the browser's own menu. */
const STILL_MS = 800;

/**
 * An answer's sources, numbered, while it is printed; else null. They are read before, because a page
 * cannot wait for them once printing has begun. `print` prints, when they are there.
 */
export function usePrint(rights: readonly RightRowFragment[]) {
  const isPrinting = usePrinting();
  const read = useMemo(() => {
    const all = rights.flatMap(({ evidence }) => evidence.map(({ source }) => source.id));
    const ids = [...new Set(all)];
    return queryOptions({
      queryKey: ['sources', ids] as const,
      queryFn: ({ signal }) => readSources(ids, signal),
      staleTime: Infinity,
      gcTime: Infinity,
    });
  }, [rights]);
  useEffect(() => {
    const timer = setTimeout(() => void queryClient.prefetchQuery(read), STILL_MS);
    return () => clearTimeout(timer);
  }, [read]);
  const print = (): void => void queryClient.prefetchQuery(read).then(() => window.print());
  const sources = (isPrinting && queryClient.getQueryData(read.queryKey)) || null;
  const numbers = sources && new Map(read.queryKey[1].map((id, index) => [id, index + 1]));
  return { print, numbers, sources };
}

type PrintedSource = Awaited<ReturnType<typeof readSources>>[number];

async function readSources(ids: readonly string[], signal: AbortSignal) {
  const parts = Array.from({ length: Math.ceil(ids.length / MAX_IDS) }, (_, part) =>
    ids.slice(part * MAX_IDS, (part + 1) * MAX_IDS),
  );
  const answers = await Promise.all(
    parts.map((part) => ask(SourceTitlesDocument, { ids: part }, signal)),
  );
  return answers.flatMap(({ nodes }) => nodes);
}

/** The sources of a printed answer, numbered as its rights name them. */
export function PrintedSources({ sources }: { readonly sources: readonly PrintedSource[] }) {
  return (
    <section className="printed-sources">
      <h2>Sources</h2>
      <ol>
        {sources.map((source, index) => (
          <li key={source?.id ?? index}>
            {source !== null && 'title' in source && (
              <>
                {source.title}. {source.publisher}, {momentWords(source.published)}. {source.url}
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

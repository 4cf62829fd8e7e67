import { useQuery } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import { ask } from '../answers/graphql-client.ts';
import { SourceTitlesDocument, type RightRowFragment } from '../generated/documents.ts';
import { momentWords } from '../time/term-words.ts';
import { useDocumentKey } from '../ui/use-document-key.ts';

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

/**
 * Prints an answer with its sources, which are read first. `print` begins, by its button or Ctrl P;
 * `numbers` and `sources` are null until then.
 */
export function usePrint(rights: readonly RightRowFragment[]) {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const { data = null } = useQuery({
    queryKey: ['sources', ids],
    queryFn: ({ signal }) => readSources(ids ?? [], signal),
    enabled: ids !== null,
  });
  const print = useCallback(
    () =>
      setIds([
        ...new Set(rights.flatMap(({ evidence }) => evidence.map(({ source }) => source.id))),
      ]),
    [rights],
  );
  useDocumentKey((event) => {
    if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    print();
  });
  useEffect(() => {
    if (ids === null || data === null) return;
    window.print();
    setIds(null);
  }, [ids, data]);
  if (ids === null || data === null) return { print, numbers: null, sources: null };
  return { print, numbers: new Map(ids.map((id, index) => [id, index + 1])), sources: data };
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

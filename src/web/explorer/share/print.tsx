import { createContext, useContext } from 'react';
import type { Rights } from '../answers/use-rights.ts';
import type { RightRowFragment } from '../generated/documents.ts';
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

type PrintedSource = Rights['rows'][number]['evidence'][number]['source'];

/** The sources of an answer, each once, while it is printed; null on the screen. */
export function usePrintedSources(rights: Rights['rows']): readonly PrintedSource[] | null {
  const sources = rights.flatMap(({ evidence }) => evidence.map(({ source }) => source));
  const byId = new Map(sources.map((source) => [source.id, source]));
  return usePrinting() ? [...byId.values()] : null;
}

/** The sources of a printed answer, numbered as its rights name them. */
export function PrintedSources({ sources }: { readonly sources: readonly PrintedSource[] }) {
  return (
    <section className="printed-sources">
      <h2>Sources</h2>
      <ol>
        {sources.map(({ id, title, publisher, published, url }) => (
          <li key={id}>
            {title}. {publisher}, {momentWords(published)}. {url}
          </li>
        ))}
      </ol>
    </section>
  );
}

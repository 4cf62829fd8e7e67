import { createContext, use, type PropsWithChildren } from 'react';
import type { PrintedSourcesFragment, RightPartsFragment } from '../generated/documents.ts';
import { momentWords } from '../time/term-words.ts';
import { usePrinting } from '../ui/browser.ts';

const SourceNumbers = createContext<ReadonlyMap<string, number> | null>(null);

/** The numbers of a right's sources on paper, such as `1, 4`; null on the screen. */
export function useSourceNumbers(right: Pick<RightPartsFragment, 'evidence'>): string | null {
  const numbers = use(SourceNumbers);
  if (numbers === null) return null;
  const own = right.evidence.flatMap(({ source }) => numbers.get(source.id) ?? []);
  return [...new Set(own)].sort((a, b) => a - b).join(', ');
}

/** An answer; on paper its sources follow, numbered as its rights name them. */
export function WithSources({
  rights,
  children,
}: PropsWithChildren<{ readonly rights: readonly PrintedSourcesFragment[] }>) {
  const printing = usePrinting();
  const sources = rights.flatMap(({ evidence }) => evidence.map(({ source }) => source));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const numbers = new Map([...byId.keys()].map((id, index) => [id, index + 1]));
  return (
    <>
      <SourceNumbers value={printing ? numbers : null}>{children}</SourceNumbers>
      {printing && (
        <section className="printed-sources">
          <h2>Sources</h2>
          <ol>
            {[...byId.values()].map(({ id, title, publisher, published, url }) => (
              <li key={id}>
                {title}. {publisher}, {momentWords(published)}. {url}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

import { useMemo } from 'react';
import { PREFIX } from '../../public-address.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { FrameDocument, SearchAllDocument, SearchDocument } from '../generated/documents.ts';
import { statusWords } from '../labels.ts';
import { useNavigation } from '../navigation.tsx';
import { toPage, type RouteChange } from '../question/route.ts';
import { yearOf } from '../time/days.ts';
import { readQuestion, type FoundThing, type Lookup } from './parse-question.ts';
import { commandsOf } from './commands.ts';
import {
  SECTIONS,
  searchSections,
  type SearchSection,
  type PlacedHit,
  type SectionName,
} from './sections.ts';
import { recentOnes } from './recent.ts';
import { thingName } from './thing.ts';

/** One line of the list: a question, a command, or a hit. */
export interface Entry {
  readonly key: string;
  readonly words: string;
  readonly quiet: string;
  readonly detail: string;
  readonly href: string;
  /** Whether the browser opens it, not the explorer. */
  readonly isOutside: boolean;
}

export interface Section {
  readonly title: string;
  /** Null if it is not counted. */
  readonly amount: number | null;
  readonly entries: readonly Entry[];
}

/** Examples and recent ones for an empty text, else the question that it asks, and commands. */
export function useFirstLines(text: string): readonly Section[] {
  const { route, addressOf } = useNavigation();
  const meta = useAnswer(FrameDocument, NOTHING).data?.meta ?? null;
  const today = meta?.today ?? '';
  const asked = useMemo(
    () => (text === '' || today === '' ? null : readQuestion(text, today, meta?.earliest ?? today)),
    [text, today, meta],
  );
  const found = [useLookup(asked?.lookups[0]), useLookup(asked?.lookups[1])];
  const entry = (words: string, to: RouteChange | { readonly href: string }): Entry => ({
    key: words,
    words,
    quiet: '',
    detail: '',
    href: 'href' in to ? to.href : addressOf(to),
    isOutside: 'href' in to,
  });
  const inside = (words: string, href: string): Entry => ({
    ...entry(words, { href }),
    isOutside: false,
  });
  if (text === '')
    return [
      section(
        'Recent',
        recentOnes().map(({ words, href }) => inside(words, href)),
      ),
      section(
        'For example',
        (meta?.dossier?.questions ?? []).map((example) =>
          inside(example.text, PREFIX + example.address),
        ),
      ),
    ].filter(({ entries }) => entries.length > 0);
  const things = found.slice(0, asked?.lookups.length ?? 0);
  const suggestion = things.includes(null) ? null : asked?.suggest(things as FoundThing[]);
  const lines = [
    ...(suggestion ? [suggestion] : []),
    ...commandsOf(text, route, today === '' ? '2000-01-01' : today),
  ];
  return lines.length === 0
    ? []
    : [
        section(
          'Go to',
          lines.map(({ words, to }) => entry(words, to)),
        ),
      ];
}

const NOTHING = {};

function section(title: string, entries: readonly Entry[]): Section {
  return { title, amount: null, entries };
}

/** The best hit for what a question calls a thing; null if there is none, or not yet. */
function useLookup(lookup: Lookup | undefined): FoundThing | null {
  const { data } = useAnswer(
    SearchDocument,
    lookup === undefined ? null : { text: lookup.text, types: [lookup.type], first: 1 },
  );
  const node = lookup === undefined ? undefined : data?.search.edges[0]?.node;
  return node === undefined ? null : { id: node.id, name: thingName(node) };
}

/** The hits as lines. */
export function useHitSections(parts: readonly SearchSection[]): readonly Section[] {
  const { addressOf } = useNavigation();
  return parts.map(({ title, amount, hits }) => ({
    title,
    amount,
    entries: hits.map((hit) => {
      const words = thingName(hit.node);
      return {
        key: hit.node.id,
        words,
        quiet: rightWords(hit),
        detail: hit.snippet === words ? '' : hit.snippet,
        href: addressOf(toPage(hit.page)),
        isOutside: false,
      };
    }),
  }));
}

/** Holder, years and status of a right; empty for other things. */
function rightWords({ node }: PlacedHit): string {
  if (node.__typename !== 'Right') return '';
  const { holder, effective, evaluation } = node;
  const from = effective.startEarliest === null ? '' : String(yearOf(effective.startEarliest));
  const until = effective.lastDay === null ? '' : String(yearOf(effective.lastDay));
  const span = until === '' ? `from ${from}` : `${from} to ${until}`;
  const years = from === until ? from : span;
  return [holder.name, years, statusWords(evaluation).toLowerCase()]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What the hits are called and say. */
export function hitWords(parts: readonly SearchSection[]): readonly string[] {
  return parts.flatMap(({ hits }) =>
    hits.flatMap(({ node, snippet }) => [thingName(node), snippet]),
  );
}

const MAX_HITS = 4;

/** A few hits of every section, or all of one; none for an empty text. */
export function useFound(text: string, only: SectionName | null) {
  const types = SECTIONS.find(([name]) => name === only)?.[2] ?? [];
  const all = useAnswer(SearchAllDocument, text === '' || only !== null ? null : { text });
  const one = useAnswer(SearchDocument, text === '' || only === null ? null : { text, types });
  const parts = useMemo(() => {
    if (text === '') return [];
    return only === null
      ? searchSections(all.data, text, MAX_HITS)
      : searchSections(one.data && { [only]: one.data.search }, text, Infinity);
  }, [text, only, one.data, all.data]);
  const { error, waiting } = only === null ? all : one;
  return { parts, error, waiting };
}

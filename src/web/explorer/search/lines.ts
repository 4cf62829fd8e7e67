import { PREFIX } from '../../public-address.ts';
import { useAnswer } from '../answers/use-answer.ts';
import {
  FrameDocument,
  LookupDocument,
  SearchAllDocument,
  type LookupQuery,
  type SearchAllQuery,
} from '../generated/documents.ts';
import { sentenceCase, statusWords, thingName } from '../labels.ts';
import { useNavigation } from '../navigation.tsx';
import { VIEWS, homeOf, pageOf, toAnswer, toPage } from '../question/route.ts';
import { answerVariables, dated } from '../question/variables.ts';
import { downloadAddress } from '../share/download-address.ts';
import { yearOf } from '../time/days.ts';
import { MAX_SUGGESTIONS, readQuestion, spokenWords, type Lookup } from './parse-question.ts';

/** One line of the list: a question, a command, or a hit. */
export interface Entry {
  readonly words: string;
  /** An address of this server. */
  readonly href: string;
  readonly quiet?: string;
  readonly detail?: string;
}

export interface Section {
  readonly title: string;
  /** The number of all hits; null if they are not counted. */
  readonly amount: number | null;
  readonly entries: readonly Entry[];
}

type Hits = SearchAllQuery['parties'];

const MIN_COMMAND_LETTERS = 3;

/**
 * Examples and recent ones for an empty text, else the question that it asks, and commands; `waiting`
 * while what the question names is looked up.
 */
export function useFirstLines(text: string) {
  const { route, addressOf } = useNavigation();
  const meta = useAnswer(FrameDocument, {}).data?.meta ?? null;
  const examples = (meta?.dossier?.questions ?? []).map((example) => ({
    words: example.text,
    href: PREFIX + example.address,
  }));
  // The words of an example mean what its line means.
  const same = examples.filter(({ words }) => spokenWords(words) === spokenWords(text));
  const asked =
    meta === null || same.length > 0
      ? null
      : readQuestion(text, meta.today, meta.earliest ?? meta.today);
  const [first, second] = asked?.lookups ?? [];
  const lookups = [useLookup(first), useLookup(second)];
  const waiting = lookups.some((lookup) => lookup.waiting);
  if (meta === null) return { sections: [], waiting };
  if (text === '') {
    const sections = [...section('Recent', recentOnes()), ...section('For example', examples)];
    return { sections, waiting };
  }
  const found = lookups.map((lookup) => lookup.found);
  const suggestions = asked && !waiting ? asked.suggest(found) : [];
  const variables = answerVariables(dated(route.question, meta.today));
  const commands = [
    ...VIEWS.map((view) => ({
      words: `${sentenceCase(view)} of this answer`,
      href: addressOf(toAnswer({ view })),
    })),
    { words: 'Download the answer as CSV', href: downloadAddress('/rights.csv', variables) },
  ];
  const sections = section('Go to', [
    ...same,
    ...suggestions.map(({ words, to }) => ({ words, href: addressOf(to) })),
    ...(text.length < MIN_COMMAND_LETTERS ? [] : commands).filter(({ words }) =>
      words.toLowerCase().startsWith(text.toLowerCase()),
    ),
  ]);
  return { sections, waiting };
}

function section(title: string, entries: readonly Entry[]): readonly Section[] {
  return entries.length === 0 ? [] : [{ title, amount: null, entries }];
}

/** What a question may mean by what it calls a thing, best first. */
function useLookup(lookup: Lookup | undefined) {
  const { data, error, waiting } = useAnswer(
    LookupDocument,
    lookup === undefined
      ? null
      : { ...lookup, isParty: lookup.type === 'PARTY', first: MAX_SUGGESTIONS },
  );
  const nodes = data === null || error !== null ? [] : meantBy(data);
  return { found: nodes.map((node) => ({ id: node.id, name: thingName(node) })), waiting };
}

/** The party that has just this name, those that share it or nearly have it, else what is found. */
function meantBy({ resolveParty: named, search }: LookupQuery) {
  if (named?.__typename === 'Party') return [named];
  if (named?.__typename === 'AmbiguousParty') return named.candidates.map(({ party }) => party);
  return search.nodes;
}

/** The hits shown of each section, and of one that is shown alone. */
const MAX_HITS = 4;
const MAX_HITS_ALONE = 50;

/**
 * A few hits of every section, or many of the one titled `only`, as known on the question's day;
 * none for an empty text, or after an error.
 */
export function useFound(text: string, only: string | null) {
  const { route, addressOf } = useNavigation();
  const { knownAt } = route.question;
  // More than are shown, for one whose name is exactly the text comes first.
  const first = only === null ? 2 * MAX_HITS : MAX_HITS_ALONE;
  const { data, error, waiting } = useAnswer(
    SearchAllDocument,
    text === '' ? null : { text, first, ...(knownAt !== null && { knownAt }) },
  );
  const isExactName = ({ words }: Entry): boolean => words.toLowerCase() === text.toLowerCase();
  const sectionOf = (name: string, { edges, counts }: Hits): readonly Section[] => {
    const title = name === 'clauses' ? 'Clauses and conditions' : sentenceCase(name);
    if (title !== (only ?? title)) return [];
    const entries = edges
      .flatMap(({ node, snippet }): readonly Entry[] => {
        const page = pageOf(homeOf(node));
        if (page === null) return [];
        const words = thingName(node);
        const detail = snippet === words ? '' : snippet;
        const href = addressOf(toPage(page));
        return [{ words, quiet: rightWords(node), detail, href }];
      })
      .sort((a, b) => Number(isExactName(b)) - Number(isExactName(a)));
    const amount = counts.reduce((sum, part) => sum + part.count, 0);
    const shown = entries.slice(0, only === null ? MAX_HITS : Infinity);
    return shown.length === 0 ? [] : [{ title, amount, entries: shown }];
  };
  const words = text.toLowerCase().split(/\s+/);
  const relevance = ({ entries: [best] }: Section): number => {
    const haystack = `${best!.words} ${best!.detail}`.toLowerCase();
    return words.filter((word) => haystack.includes(word)).length + Number(isExactName(best!));
  };
  const sections = Object.entries(data === null || text === '' || error !== null ? {} : data)
    .flatMap(([name, hits]) => sectionOf(name, hits))
    .sort((a, b) => relevance(b) - relevance(a));
  return { sections, error, waiting };
}

function rightWords(node: Hits['edges'][number]['node']): string {
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

const STORAGE_KEY = 'tenure-recent';
const MAX_KEPT = 5;

/** What was opened from the search, newest first. */
function recentOnes(): readonly Entry[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as readonly Entry[]) : [];
  } catch {
    return [];
  }
}

export function keepRecent(recent: Entry): void {
  const others = recentOnes().filter(({ href }) => href !== recent.href);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify([recent, ...others].slice(0, MAX_KEPT)));
  } catch {
    // Without storage nothing is kept.
  }
}

import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { PREFIX } from '../../public-address.ts';
import { FrameDocument, SearchAllDocument, SearchDocument } from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useNavigation } from '../navigation.tsx';
import { toPage, type Change } from '../question/place.ts';
import { yearOf } from '../time/days.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Modal } from '../ui/modal.tsx';
import { Skeleton, TroubleNotice } from '../ui/notice.tsx';
import { number, statusWords } from '../labels.ts';
import { readQuestion, type FoundThing, type Lookup } from './asked.ts';
import { commandsOf } from './commands.ts';
import { SECTIONS, foundParts, type FoundPart, type PlacedHit, type SectionName } from './found.ts';
import { keepRecent, recentOnes } from './recent.ts';
import { thingName } from './thing.ts';
import { typoOf } from './typos.ts';

/** One line of the list: a question, a command, or a hit. */
interface Entry {
  readonly key: string;
  readonly words: string;
  readonly quiet: string;
  readonly detail: string;
  readonly href: string;
  /** Whether the browser opens it, not the explorer. */
  readonly isOutside: boolean;
}

interface Section {
  readonly title: string;
  /** Null if it is not counted. */
  readonly amount: number | null;
  readonly entries: readonly Entry[];
}

/** The search dialog; arrow keys choose a line, Enter opens it. */
export function Search({ onClose }: { readonly onClose: () => void }) {
  const { visit } = useNavigation();
  const [text, setText] = useState('');
  const [only, setOnly] = useState<SectionName | null>(null);
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const asked = text.trim();
  const { parts, error, waiting } = useFound(asked, only);
  const first = useFirstLines(asked);
  const hits = useHitSections(parts);
  const sections = only === null ? [...first, ...hits] : hits;
  const entries = sections.flatMap((section) => section.entries);
  const choose = (section: SectionName | null): void => {
    setOnly(section);
    setAt(0);
  };
  const open = ({ href, words, isOutside }: Entry): void => {
    keepRecent({ words, href });
    onClose();
    if (isOutside) window.location.assign(href);
    else visit(href);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key] ?? 0;
    if (step !== 0 && entries.length > 0) {
      event.preventDefault();
      const to = (at + step + entries.length) % entries.length;
      setAt(to);
      list.current?.querySelectorAll('[role=option]')[to]?.scrollIntoView({ block: 'nearest' });
    }
    // Escape would only clear the field.
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
    const entry = entries[at];
    // Questions and commands do not wait for the hits.
    const isThere =
      !waiting || (only === null && at < first.flatMap((part) => part.entries).length);
    if (event.key === 'Enter' && entry !== undefined && isThere) open(entry);
  };
  const typo = waiting ? null : typoOf(asked, hitWords(parts));
  return (
    <Modal label="Search" className="modal-search" onClose={onClose}>
      <div className="search-field">
        <Icon name="search" />
        <input
          autoFocus
          type="search"
          role="combobox"
          aria-label="Search, or ask a question"
          placeholder="Search, or ask: who lost exclusivity?"
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-hits`}
          aria-autocomplete="list"
          aria-activedescendant={entries.length > 0 ? `${id}-${at}` : undefined}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <IconButton icon="close" aria-label="Close" onClick={onClose} />
      </div>
      {error !== null && <TroubleNotice error={error} />}
      {waiting && parts.length === 0 && <Skeleton lines={4} />}
      <p role="status" className="quiet search-status">
        {typo !== null && `Showing ${typo.shown} for ${typo.typed}. `}
        {statusOf(asked, parts, waiting, first.length > 0)}
      </p>
      {only !== null && (
        <p>
          <Button onClick={() => choose(null)}>All sorts</Button>
        </p>
      )}
      <div id={`${id}-hits`} ref={list} role="listbox" aria-label="Found" className="hits">
        {sections.map((section) => (
          <div key={section.title} role="group" aria-label={section.title}>
            <p className="hit-section" aria-hidden="true">
              {section.title}{' '}
              {section.amount !== null && (
                <span className="quiet number">{number(section.amount)}</span>
              )}
            </p>
            {section.entries.map((entry) => {
              const index = entries.indexOf(entry);
              return (
                <a
                  key={entry.key}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === at}
                  href={entry.href}
                  tabIndex={-1}
                  className="hit"
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    open(entry);
                  }}
                  onMouseEnter={() => setAt(index)}
                >
                  <span className="hit-name">
                    {entry.words}
                    {entry.quiet !== '' && <span className="quiet"> {entry.quiet}</span>}
                  </span>
                  {entry.detail !== '' && <span className="quiet hit-snippet">{entry.detail}</span>}
                </a>
              );
            })}
          </div>
        ))}
      </div>
      <p className="row search-more">
        {only === null &&
          parts
            .filter((part) => part.amount > part.hits.length)
            .map((part) => (
              <Button quiet key={part.name} onClick={() => choose(part.name)}>
                All {number(part.amount)} {part.title.toLowerCase()}
              </Button>
            ))}
      </p>
    </Modal>
  );
}

/** Examples and recent ones for an empty text, else the question that it asks, and commands. */
function useFirstLines(text: string): readonly Section[] {
  const { place, addressOf } = useNavigation();
  const meta = useAnswer(FrameDocument, NOTHING).data?.meta ?? null;
  const today = meta?.today ?? '';
  const asked = useMemo(
    () => (text === '' || today === '' ? null : readQuestion(text, today, meta?.earliest ?? today)),
    [text, today, meta],
  );
  const found = [useLookup(asked?.lookups[0]), useLookup(asked?.lookups[1])];
  const entry = (words: string, to: Change | { readonly href: string }): Entry => ({
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
    ...commandsOf(text, place, today === '' ? '2000-01-01' : today),
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

function useHitSections(parts: readonly FoundPart[]): readonly Section[] {
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
  const years = from === until ? from : `${from} to ${until || 'open'}`;
  return [holder.name, years, statusWords(evaluation).toLowerCase()]
    .filter((part) => part !== '')
    .join(' · ');
}

function hitWords(parts: readonly FoundPart[]): readonly string[] {
  return parts.flatMap(({ hits }) =>
    hits.flatMap(({ node, snippet }) => [thingName(node), snippet]),
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A few hits of every section, or all of one; none for an empty text. */
function useFound(text: string, only: SectionName | null) {
  const types = SECTIONS.find(([name]) => name === only)?.[2] ?? [];
  const all = useAnswer(SearchAllDocument, text === '' || only !== null ? null : { text });
  const one = useAnswer(SearchDocument, text === '' || only === null ? null : { text, types });
  const parts = useMemo(() => {
    if (text === '') return [];
    return foundParts(only === null ? all.data : one.data && { [only]: one.data.search }, text);
  }, [text, only, one.data, all.data]);
  const { error, waiting } = only === null ? all : one;
  return { parts, error, waiting };
}

function statusOf(
  text: string,
  parts: readonly FoundPart[],
  waiting: boolean,
  isAnswered: boolean,
): string {
  if (text === '')
    return 'Names, titles, statements and summaries, a day or a year; a part of a word is enough.';
  if (waiting) return 'Searching …';
  if (parts.length === 0)
    return isAnswered ? '' : `Nothing contains “${text}”. Try fewer or other words.`;
  return `${number(parts.reduce((sum, part) => sum + part.amount, 0))} found`;
}

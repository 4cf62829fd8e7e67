import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { useNavigation } from '../navigation.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Modal } from '../ui/modal.tsx';
import { Skeleton, TroubleNotice } from '../ui/notice.tsx';
import { formatNumber } from '../labels.ts';
import type { SearchSection, SectionName } from './sections.ts';
import {
  hitWords,
  useFirstLines,
  useFound,
  useHitSections,
  type Entry,
  type Section,
} from './lines.ts';
import { keepRecent } from './recent.ts';
import { typoOf } from './typos.ts';

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
      <Field
        id={id}
        at={entries.length > 0 ? at : null}
        text={text}
        onText={(next) => {
          setText(next);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        onClose={onClose}
      />
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
      <Hits list={list} id={id} sections={sections} at={at} onPoint={setAt} onOpen={open} />
      {only === null && <More parts={parts} onChoose={choose} />}
    </Modal>
  );
}

interface FieldProps {
  readonly id: string;
  /** The number of the chosen line; null if there are none. */
  readonly at: number | null;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
}

function Field({ id, at, text, onText, onKeyDown, onClose }: FieldProps) {
  return (
    <div className="search-field">
      <Icon name="search" />
      <input
        autoFocus
        type="search"
        role="combobox"
        aria-label="Search, or ask a question"
        placeholder="Search, or ask"
        aria-expanded={at !== null}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={at === null ? undefined : `${id}-${at}`}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <IconButton icon="close" aria-label="Close" onClick={onClose} />
    </div>
  );
}

interface HitsProps {
  readonly list: Ref<HTMLDivElement>;
  /** Of the list; that of a line is `id-0`, `id-1` and so on. */
  readonly id: string;
  readonly sections: readonly Section[];
  /** The number of the chosen line. */
  readonly at: number;
  readonly onPoint: (at: number) => void;
  readonly onOpen: (entry: Entry) => void;
}

/** The lines of the search by section. */
function Hits({ list, id, sections, at, onPoint, onOpen }: HitsProps) {
  const entries = sections.flatMap((section) => section.entries);
  return (
    <div id={`${id}-hits`} ref={list} role="listbox" aria-label="Found" className="hits">
      {sections.map((section) => (
        <div key={section.title} role="group" aria-label={section.title}>
          <p className="hit-section" aria-hidden="true">
            {section.title}{' '}
            {section.amount !== null && (
              <span className="quiet number">{formatNumber(section.amount)}</span>
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
                  onOpen(entry);
                }}
                onMouseEnter={() => onPoint(index)}
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
  );
}

interface MoreProps {
  readonly parts: readonly SearchSection[];
  readonly onChoose: (section: SectionName) => void;
}

function More({ parts, onChoose }: MoreProps) {
  return (
    <p className="row search-more">
      {parts
        .filter((part) => part.amount > part.hits.length)
        .map((part) => (
          <Button quiet key={part.name} onClick={() => onChoose(part.name)}>
            All {formatNumber(part.amount)} {part.title.toLowerCase()}
          </Button>
        ))}
    </p>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function statusOf(
  text: string,
  parts: readonly SearchSection[],
  waiting: boolean,
  isAnswered: boolean,
): string {
  if (text === '')
    return 'Names, titles, statements and summaries, a day or a year; a part of a word is enough.';
  if (waiting) return 'Searching …';
  if (parts.length === 0)
    return isAnswered ? '' : `Nothing contains “${text}”. Try fewer or other words.`;
  return `${formatNumber(parts.reduce((sum, part) => sum + part.amount, 0))} found`;
}

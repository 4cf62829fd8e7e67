import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigation } from '../navigation.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useDocumentKey } from '../ui/browser.ts';
import { Modal } from '../ui/modal.tsx';
import { Skeleton, TroubleNotice } from '../ui/notice.tsx';
import { formatNumber } from '../labels.ts';
import { dayWords } from '../time/days.ts';
import { keepRecent, useFirstLines, useFound, type Entry } from './lines.ts';
import { typoOf } from './typos.ts';

export function SearchButton() {
  const [open, setOpen] = useState(false);
  useDocumentKey((event) => {
    const isShortcut =
      (event.key === '/' && !isTyping(event)) ||
      (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey));
    if (!isShortcut || event.altKey || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    setOpen(true);
  });
  return (
    <>
      <button
        type="button"
        className="search-button"
        onClick={() => setOpen(true)}
        aria-keyshortcuts="/ Control+K Meta+K"
      >
        <Icon name="search" size={18} />
        <span className="search-words">Search parties, rights, deals, sources …</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      {open && <Search onClose={() => setOpen(false)} />}
    </>
  );
}

export function isTyping({ target }: Event): boolean {
  const fields = 'input, textarea, select, [contenteditable]';
  return target instanceof Element && target.closest(fields) !== null;
}

function Search({ onClose }: { readonly onClose: () => void }) {
  const { route, visit } = useNavigation();
  const [text, setText] = useState('');
  const [only, setOnly] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const asked = text.trim();
  const { sections: hits, error, waiting: isSearching } = useFound(asked, only);
  const { sections: first, waiting: isLooking } = useFirstLines(asked);
  const waiting = isSearching || isLooking;
  const sections = only === null ? [...first, ...hits] : hits;
  const entries = sections.flatMap((section) => section.entries);
  const choose = (section: string | null): void => {
    setOnly(section);
    setAt(0);
  };
  const open = ({ href, words }: Entry): void => {
    keepRecent({ words, href });
    onClose();
    visit(href);
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
      !waiting ||
      (!isLooking && only === null && at < first.flatMap((part) => part.entries).length);
    if (event.key === 'Enter' && entry !== undefined && isThere) open(entry);
  };
  const names = hits.flatMap((part) => part.entries.flatMap((hit) => [hit.words, hit.detail!]));
  const typo = waiting ? null : typoOf(asked, names);
  const status = (): string => {
    if (asked === '')
      return 'Names, titles, statements and summaries, a day or a year; a part of a word is enough.';
    if (waiting) return 'Searching …';
    if (hits.length > 0)
      return `${formatNumber(hits.reduce((sum, part) => sum + part.amount!, 0))} found`;
    if (first.length > 0 || error !== null) return '';
    const { knownAt } = route.question;
    const known = knownAt === null ? '' : ` known by ${dayWords(knownAt)}`;
    return `Nothing${known} contains “${asked}”. Try fewer or other words.`;
  };
  return (
    <Modal label="Search" className="modal-search" onClose={onClose}>
      <div className="search-field">
        <Icon name="search" />
        <input
          autoFocus
          type="search"
          role="combobox"
          aria-label="Search, or ask a question"
          placeholder="Search, or ask"
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
      {waiting && hits.length === 0 && <Skeleton lines={4} />}
      <p role="status" className="quiet search-status">
        {typo !== null && `Showing ${typo.shown} for ${typo.typed}. `}
        {status()}
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
                <span className="quiet number">{formatNumber(section.amount)}</span>
              )}
            </p>
            {section.entries.map((entry) => {
              const index = entries.indexOf(entry);
              return (
                <a
                  key={index}
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
                    {entry.quiet && <span className="quiet"> {entry.quiet}</span>}
                  </span>
                  {entry.detail && <span className="quiet hit-snippet">{entry.detail}</span>}
                </a>
              );
            })}
          </div>
        ))}
      </div>
      {only === null && (
        <p className="row search-more">
          {hits
            .filter((part) => part.amount! > part.entries.length)
            .map((part) => (
              <Button quiet key={part.title} onClick={() => choose(part.title)}>
                All {formatNumber(part.amount!)} {part.title.toLowerCase()}
              </Button>
            ))}
        </p>
      )}
    </Modal>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

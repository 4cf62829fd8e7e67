import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { SearchAllDocument, SearchDocument } from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { Link, toPage, useNavigation } from '../navigation.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Modal } from '../ui/modal.tsx';
import { Skeleton, TroubleNotice } from '../ui/notice.tsx';
import { number } from '../labels.ts';
import { SECTIONS, foundParts, type FoundPart, type PlacedHit, type SectionName } from './found.ts';
import { thingName } from './thing.ts';

/** The search dialog; arrow keys choose a hit, Enter opens it. */
export function Search({ onClose }: { readonly onClose: () => void }) {
  const { go } = useNavigation();
  const [text, setText] = useState('');
  const [only, setOnly] = useState<SectionName | null>(null);
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const asked = text.trim();
  const { parts, error, waiting } = useFound(asked, only);
  const hits = useMemo(() => parts.flatMap((part) => part.hits), [parts]);
  const choose = (section: SectionName | null): void => {
    setOnly(section);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key] ?? 0;
    if (step !== 0 && hits.length > 0) {
      event.preventDefault();
      const to = (at + step + hits.length) % hits.length;
      setAt(to);
      list.current?.querySelectorAll('[role=option]')[to]?.scrollIntoView({ block: 'nearest' });
    }
    // Escape would only clear the field.
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
    const hit = hits[at];
    if (event.key !== 'Enter' || hit === undefined || waiting) return;
    go(toPage(hit.page));
    onClose();
  };
  return (
    <Modal label="Search" className="modal-search" onClose={onClose}>
      <div className="search-field">
        <Icon name="search" />
        <input
          autoFocus
          type="search"
          role="combobox"
          aria-label="Search parties, rights, deals, sources"
          placeholder="Search parties, rights, deals, sources …"
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-hits`}
          aria-autocomplete="list"
          aria-activedescendant={hits.length > 0 ? `${id}-${at}` : undefined}
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
        {statusOf(asked, hits.length, parts, waiting)}
      </p>
      {only !== null && (
        <p>
          <Button onClick={() => choose(null)}>All sorts</Button>
        </p>
      )}
      <div id={`${id}-hits`} ref={list} role="listbox" aria-label="Found" className="hits">
        {parts.map((part) => (
          <div key={part.name} role="group" aria-label={part.title}>
            <p className="hit-section" aria-hidden="true">
              {part.title} <span className="quiet number">{number(part.amount)}</span>
            </p>
            {part.hits.map((hit) => {
              const index = hits.indexOf(hit);
              return (
                <Link
                  key={hit.node.id}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === at}
                  to={toPage(hit.page)}
                  tabIndex={-1}
                  className="hit"
                  onClick={onClose}
                  onMouseEnter={() => setAt(index)}
                >
                  <HitWords hit={hit} />
                </Link>
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

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A few hits of every section, or all of one; none for an empty text. */
function useFound(text: string, only: SectionName | null) {
  const types = SECTIONS.find(([name]) => name === only)?.[2] ?? [];
  const all = useAnswer(SearchAllDocument, text === '' || only !== null ? null : { text });
  const one = useAnswer(SearchDocument, text === '' || only === null ? null : { text, types });
  const parts = useMemo(() => {
    if (text === '') return [];
    return foundParts(only === null ? all.data : one.data && { [only]: one.data.search });
  }, [text, only, one.data, all.data]);
  const { error, waiting } = only === null ? all : one;
  return { parts, error, waiting };
}

function HitWords({ hit }: { readonly hit: PlacedHit }) {
  const name = thingName(hit.node);
  return (
    <>
      <span className="hit-name">
        {name}
        {hit.node.__typename === 'Right' && <span className="quiet"> {hit.node.holder.name}</span>}
      </span>
      {hit.snippet !== name && <span className="quiet hit-snippet">{hit.snippet}</span>}
    </>
  );
}

function statusOf(
  text: string,
  found: number,
  parts: readonly FoundPart[],
  waiting: boolean,
): string {
  if (text === '') return 'Names, titles, statements and summaries; a part of a word is enough.';
  if (waiting) return 'Searching …';
  if (found === 0) return `Nothing contains “${text}”. Try fewer or other words.`;
  return `${number(parts.reduce((sum, part) => sum + part.amount, 0))} found`;
}

import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { SearchDocument, type NodeType, type SearchQuery } from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { Link, toPage, useNavigation } from '../navigation.tsx';
import { homeOf } from '../pages/story.tsx';
import { pageOf, type Page } from '../question/place.ts';
import { Icon } from '../ui/icon.tsx';
import { Modal } from '../ui/modal.tsx';
import { Skeleton, TroubleNotice } from '../ui/notice.tsx';
import { count, nameOf, number } from '../words.ts';
import { thingName, thingType } from './thing-name.ts';

type Hit = SearchQuery['search']['edges'][number];

/** Things with pages of their own come first; the rest is found with them. */
const TYPES: readonly NodeType[] = ['PARTY', 'RIGHT', 'AGREEMENT', 'DEAL', 'EVENT', 'ASSET', 'CLAUSE', 'CONDITION', 'SOURCE'];

/** Finds anything by its words; arrow keys choose, Enter goes there. */
export function Search({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { go } = useNavigation();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const asked = text.trim();
  const { data, error, waiting, retry } = useAnswer(SearchDocument, asked === '' ? null : { text: asked, types: TYPES });
  const hits = useMemo(() => (asked === '' ? [] : (data?.search.edges ?? []).flatMap((hit) => { const page = pageOf(homeOf(hit.node)); return page === null ? [] : [{ ...hit, page }]; })), [data, asked]);
  const choose = (page: Page): void => {
    go(toPage(page));
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && hits.length > 0) {
      event.preventDefault();
      const to = (at + step + hits.length) % hits.length;
      setAt(to);
      list.current?.children[to]?.scrollIntoView({ block: 'nearest' });
    }
    const hit = hits[at];
    if (event.key === 'Enter' && hit !== undefined) choose(hit.page);
  };
  return (
    <Modal label="Search" className="modal-search" onClose={onClose}>
      <div className="search-field">
        <Icon name="search" />
        <input autoFocus type="search" role="combobox" aria-label="Search parties, rights, deals, sources" placeholder="Search parties, rights, deals, sources …" aria-expanded={hits.length > 0} aria-controls={`${id}-hits`} aria-autocomplete="list" aria-activedescendant={hits.length > 0 ? `${id}-${at}` : undefined}
          value={text} onChange={(event) => { setText(event.target.value); setAt(0); }} onKeyDown={onKeyDown} />
        <button type="button" className="button button-icon" aria-label="Close" onClick={onClose}><Icon name="close" /></button>
      </div>
      {error !== null && <TroubleNotice error={error} onRetry={retry} />}
      {waiting && data === null && <Skeleton lines={4} />}
      <p role="status" className="quiet search-status">{statusOf(asked, hits.length, data, waiting)}</p>
      <ul id={`${id}-hits`} ref={list} role="listbox" aria-label="Found" className="hits">
        {hits.map((hit, index) => (
          <li key={hit.node.id} id={`${id}-${index}`} role="option" aria-selected={index === at}>
            <Link to={toPage(hit.page)} tabIndex={-1} className="hit" onClick={onClose} onMouseEnter={() => { setAt(index); }}><HitWords hit={hit} /></Link>
          </li>
        ))}
      </ul>
    </Modal>
  );
}

function HitWords({ hit }: { readonly hit: Hit }): ReactNode {
  const name = thingName(hit.node);
  return (
    <>
      <span className="hit-type quiet">{thingType(hit.node)}</span>
      <span className="hit-name">{name}</span>
      {hit.snippet !== name && <span className="quiet hit-snippet">{hit.snippet}</span>}
    </>
  );
}

function statusOf(text: string, found: number, data: SearchQuery | null, waiting: boolean): string {
  if (text === '') return 'Names, titles, statements and summaries; a part of a word is enough.';
  if (waiting || data === null) return 'Searching …';
  if (found === 0) return `Nothing contains “${text}”. Try fewer or other words.`;
  return data.search.counts.map((part) => `${number(part.count)} ${count(part.count, nameOf(part.type).toLowerCase(), plural(part.type)).replace(/^[\d,]+ /, '')}`).join(' · ');
}

function plural(type: NodeType): string {
  const name = nameOf(type).toLowerCase();
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}

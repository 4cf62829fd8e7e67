import type { PropsWithChildren } from 'react';
import type { EvidenceRowFragment } from '../generated/documents.ts';
import { ThingLink } from '../navigation.tsx';
import { momentWords } from '../time/term-words.ts';
import { enumLabel } from '../labels.ts';
import { Icon } from './icon.tsx';

export function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceRowFragment[] }) {
  return (
    <ol className="evidence">
      {evidence.map(({ id, source, locator, quote, supports }) => (
        <li key={id}>
          <p className="evidence-title">
            <ThingLink id={source.id}>{source.title}</ThingLink>
          </p>
          <p className="quiet">
            {source.publisher}, {momentWords(source.published)} · {enumLabel(source.kind)}
            {source.grade === 'REPOST' && ' · repeats '}
            {source.grade === 'REPOST' && <Repeated {...source} />}
          </p>
          <p>
            {locator}
            {quote !== null && <> · “{quote}”</>}
          </p>
          <p className="quiet">
            Supports {supports.map(fieldWords).join(', ')}
            <OutsideLink url={source.url}>Open the source</OutsideLink>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** What a repost repeats. */
export function Repeated({ repostOf }: Pick<EvidenceRowFragment['source'], 'repostOf'>) {
  if (repostOf === null) return 'another source, which is not recorded';
  return (
    <>
      <ThingLink id={repostOf.id}>{repostOf.title}</ThingLink> by {repostOf.publisher}
    </>
  );
}

/** A link that leaves the explorer, for web addresses only. */
export function OutsideLink({ url, children }: PropsWithChildren<{ readonly url: string | null }>) {
  if (url === null || !/^https?:\/\//.test(url)) return null;
  return (
    <a className="outside" href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="outside" size={16} />
      <span className="unseen"> (opens in a new tab)</span>
    </a>
  );
}

/** A field's name in words: `endEarliest` is end earliest. */
export function fieldWords(field: string): string {
  if (field === 'counterparty') return 'bound party';
  return field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

import type { ReactNode } from 'react';
import type { TermFragment } from '../generated/documents.ts';
import { ThingLink } from '../navigation.tsx';
import { isoTerm, momentWords, termWords } from '../time/term-words.ts';

/** A titled part of a page. */
export function Part({
  title,
  note,
  level = 2,
  children,
}: {
  readonly title: string;
  readonly note?: string | undefined;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <section className="part">
      <Heading>
        {title}
        {note !== undefined && <span className="quiet"> {note}</span>}
      </Heading>
      {children}
    </section>
  );
}

/** Names with their values; what has no value is left out. */
export function Facts({ children }: { readonly children: ReactNode }): ReactNode {
  return <dl className="facts">{children}</dl>;
}

/** One name and its value; nothing where the value is null, false or empty. */
export function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactNode {
  if (children === null || children === undefined || children === false || children === '')
    return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Links to things, separated by commas; nothing for none. */
export function ThingLinks({
  things,
}: {
  readonly things: readonly {
    readonly id: string;
    readonly label?: string;
    readonly name?: string;
    readonly title?: string;
  }[];
}): ReactNode {
  return things.map((thing, index) => (
    <span key={thing.id}>
      {index > 0 && ', '}
      <ThingLink id={thing.id}>{thing.label ?? thing.name ?? thing.title ?? thing.id}</ThingLink>
    </span>
  ));
}

/** A term in words, with its ISO text on pointing. */
export function TermWords({ term }: { readonly term: TermFragment }): ReactNode {
  return <time title={isoTerm(term)}>{termWords(term)}</time>;
}

/** A moment in words, with its ISO text on pointing; nothing for null. */
export function Moment({ when }: { readonly when: TermFragment | null }): ReactNode {
  return when === null ? null : <time title={isoTerm(when)}>{momentWords(when)}</time>;
}

import type { PropsWithChildren, ReactNode } from 'react';
import type { FullRight } from '../answers/types.ts';
import type { EvidenceRowFragment, TermFragment } from '../generated/documents.ts';
import { enumLabel, formatNumber, plainName, type NamedThing } from '../labels.ts';
import { ThingLink, ThingLinks } from '../navigation.tsx';
import { dayWords } from '../time/days.ts';
import { isoTerm, momentWords, termWords } from '../time/term-words.ts';
import { EvidenceList } from '../ui/evidence-list.tsx';
import { Prose } from '../ui/prose.tsx';

interface PartProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Part({ title, note, level = 2, children }: PartProps) {
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

/** A name and its value in a list of facts; nothing if the value is null, false or empty. */
export function Fact({ name, children }: PropsWithChildren<{ readonly name: string }>) {
  if (children === null || children === false || children === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface LinksFactProps {
  readonly name: string;
  readonly things: readonly (NamedThing | null)[];
}

/** Links to things under one name; nothing for none. */
export function LinksFact({ name, things }: LinksFactProps) {
  const known = things.filter((thing) => thing !== null);
  return <Fact name={name}>{known.length > 0 && <ThingLinks things={known} />}</Fact>;
}

/** The editors' note, with links; nothing for null. */
export function NoteFact({ note }: { readonly note: string | null }) {
  return <Fact name="Note">{note !== null && <Prose text={note} />}</Fact>;
}

/** The assertion of a statement and the day of its publication. */
export function BasisFact({ assertion, knownFrom }: Pick<FullRight, 'assertion' | 'knownFrom'>) {
  return (
    <Fact name="Basis">
      {enumLabel(assertion)}, public since {dayWords(knownFrom)}
    </Fact>
  );
}

interface EvidencePartProps {
  readonly evidence: readonly EvidenceRowFragment[];
  readonly level?: 2 | 3;
}

/** The evidence, with how many pieces there are. */
export function EvidencePart({ evidence, level = 2 }: EvidencePartProps) {
  return (
    <Part title="Evidence" note={formatNumber(evidence.length)} level={level}>
      <EvidenceList evidence={evidence} />
    </Part>
  );
}

interface TermProps {
  readonly term: TermFragment | null;
  readonly before?: string;
  readonly words?: (term: TermFragment) => string;
}

/** A term in words, with its ISO text as the title; nothing for null. */
export function TermWords({ term, before, words = termWords }: TermProps) {
  return (
    term !== null && (
      <>
        {before}
        <time title={isoTerm(term)}>{words(term)}</time>
      </>
    )
  );
}

/** A moment in words, with its ISO text as the title; nothing for null. */
export function Moment(props: TermProps) {
  return <TermWords {...props} words={momentWords} />;
}

interface MadeByProps {
  readonly agreement: NamedThing | null;
  readonly before?: string;
}

/** The agreement that an act is made by, as a link; nothing for null. */
export function MadeBy({ agreement, before = '' }: MadeByProps) {
  return (
    agreement !== null && (
      <>
        {before}by <ThingLink id={agreement.id}>{plainName(agreement)}</ThingLink>
      </>
    )
  );
}

interface ItemProps {
  readonly thing: NamedThing | null;
}

/** A thing in a list, as a link with a remark. */
export function ThingItem({ thing, children }: PropsWithChildren<ItemProps>) {
  return (
    thing !== null && (
      <li>
        <ThingLink id={thing.id}>{plainName(thing)}</ThingLink>{' '}
        <span className="quiet">{children}</span>
      </li>
    )
  );
}

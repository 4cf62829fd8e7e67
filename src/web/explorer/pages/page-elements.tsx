import { Children, type PropsWithChildren, type ReactNode } from 'react';
import { usePages } from '../answers/use-answer.ts';
import {
  TimelineDocument,
  type FullRightFragment,
  type PageRightsFragment,
  type TermFragment,
} from '../generated/documents.ts';
import {
  countLabel,
  enumLabel,
  formatNumber,
  plainName,
  slugOf,
  whenWords,
  type NamedThing,
} from '../labels.ts';
import { Link, ThingLink, useNavigation } from '../navigation.tsx';
import { useQuestion } from '../question-context.tsx';
import type { Filter } from '../question/question.ts';
import { THING_KINDS, homeOf, toAnswer } from '../question/route.ts';
import { contextVariables } from '../question/variables.ts';
import { dayWords } from '../time/days.ts';
import { momentWords, termWords } from '../time/term-words.ts';
import { Button } from '../ui/button.tsx';
import { Pending } from '../ui/notice.tsx';
import { RightsBrief } from '../views/right-marks.tsx';

type PartProps = PropsWithChildren<{ readonly title: string; readonly note?: string | undefined }>;

/** A titled part of a page, or of a right beside the answer; left out if it has nothing in it. */
export function Part({ title, note, children }: PartProps) {
  const Heading = useNavigation().route.page.kind === 'answer' ? 'h3' : 'h2';
  if (Children.toArray(children).length === 0) return null;
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

export function linksTo(things: readonly (NamedThing | null)[]): readonly ReactNode[] {
  return things
    .filter((thing) => thing !== null)
    .map((thing, index) => (
      <span key={thing.id}>
        {index > 0 && ', '}
        <ThingLink id={thing.id}>{plainName(thing)}</ThingLink>
      </span>
    ));
}

export function basisWords({
  assertion,
  knownFrom,
}: Pick<FullRightFragment, 'assertion' | 'knownFrom'>) {
  return `${enumLabel(assertion)}, public since ${dayWords(knownFrom)}`;
}

interface TermProps {
  readonly term: TermFragment | null;
  readonly before?: string;
  readonly words?: (term: TermFragment) => string;
}

export function TermWords({ term, before, words = termWords }: TermProps) {
  return (
    term !== null && (
      <>
        {before}
        {words(term)}
      </>
    )
  );
}

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

type ThingWithProps = PropsWithChildren<{ readonly thing: NamedThing }>;

/** A link to a thing with a remark. */
export function ThingWith({ thing, children }: ThingWithProps) {
  return (
    <>
      <ThingLink id={thing.id}>{plainName(thing)}</ThingLink>{' '}
      <span className="quiet">{children}</span>
    </>
  );
}

interface ThingListProps {
  readonly things: readonly (readonly [thing: NamedThing | null, remark: ReactNode])[];
}

export function ThingList({ things }: ThingListProps) {
  return (
    <ul className="plain">
      {things.map(
        ([thing, remark], index) =>
          thing !== null && (
            <li key={index}>
              <ThingWith thing={thing}>{remark}</ThingWith>
            </li>
          ),
      )}
    </ul>
  );
}

const ID = new RegExp(`((?:${THING_KINDS.join('|')}):[a-z0-9]+(?:[-.][a-z0-9]+)*)`);

/** A text with ids such as `source:openai-2025-10-28` as links. */
export function Prose({ text }: { readonly text: string }) {
  return text.split(ID).map((part, index) =>
    index % 2 === 1 ? (
      <ThingLink key={index} id={part}>
        {slugOf(part)}
      </ThingLink>
    ) : (
      part
    ),
  );
}

interface RightsPartProps {
  readonly title: string;
  readonly rights: PageRightsFragment & { readonly excluded?: { readonly contingent: number } };
  /** The filter of the linked list with all of them; no link without it. */
  readonly filter?: Filter;
  /** Follows the count and the asked time in the heading. */
  readonly remark?: string;
  /** Stands in place of the list if there is no right; by default that nothing is in force. */
  readonly empty?: string | undefined;
  readonly withHolder?: boolean;
}

/** The rights of a thing in force at the asked time, each with a link to its page. */
export function RightsPart({
  title,
  rights: { totalCount, nodes, excluded },
  filter,
  remark = '',
  empty,
  withHolder = true,
}: RightsPartProps) {
  const question = { ...useQuestion().question, match: 'OVERLAPS' as const };
  const when = whenWords(question.when, question.match);
  const isCut = totalCount > nodes.length;
  const waiting = excluded?.contingent ?? 0;
  return (
    <Part title={title} note={`${countLabel(totalCount, 'right')} ${when}${remark}`}>
      {nodes.length === 0 ? (
        <p className="quiet">{empty ?? `Nothing in force ${when}.`}</p>
      ) : (
        <RightsBrief rights={nodes} withHolder={withHolder} />
      )}
      {filter !== undefined && (
        <p>
          <Link to={toAnswer({ question: { ...question, filter } })}>
            {isCut ? `See all ${formatNumber(totalCount)} in the list` : 'See in the list'}
          </Link>
          {waiting > 0 && (
            <span className="quiet">
              {' '}
              ·{' '}
              <Link to={toAnswer({ question: { ...question, filter, also: ['contingent'] } })}>
                {countLabel(waiting, 'right')} waiting for an event
              </Link>
            </span>
          )}
        </p>
      )}
      {isCut && filter === undefined && (
        <p className="quiet">
          The first {formatNumber(nodes.length)} of {formatNumber(totalCount)}.
        </p>
      )}
    </Part>
  );
}

/** The timeline of a thing, oldest first. */
export function TimelineSection({ subject }: { readonly subject: string }) {
  const { question } = useQuestion();
  const list = usePages(TimelineDocument, { subject, ...contextVariables(question) });
  const { data: pages, isOld } = list;
  const entries = pages?.flatMap(({ timeline }) => timeline.nodes) ?? [];
  const total = pages?.[0]?.timeline.totalCount;
  return (
    <Part title="Story" note={total === undefined ? undefined : formatNumber(total)}>
      <Pending query={list} lines={5} />
      {total === 0 && <p className="quiet">Nothing is recorded.</p>}
      <ol className={isOld ? 'story is-old' : 'story'}>
        {entries.map((entry, index) => (
          <li key={`${entry.kind} ${entry.subject.id} ${index}`}>
            <span className="story-when">
              <Moment term={entry.when} />
            </span>
            <span className="story-kind quiet">{enumLabel(entry.kind)}</span>
            <span className={entry.assumed ? 'assumed' : undefined}>
              <ThingLink id={homeOf(entry.subject)}>{entry.title}</ThingLink>
            </span>
          </li>
        ))}
      </ol>
      {entries.length < (total ?? 0) && (
        <p>
          <Button onClick={() => list.showMore()}>Show more</Button>
        </p>
      )}
    </Part>
  );
}

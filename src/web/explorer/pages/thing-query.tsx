import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { Children, type ReactNode } from 'react';
import type { EvidenceRowFragment } from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { formatNumber, plainName, type NamedThing } from '../labels.ts';
import { useNavigation } from '../navigation.tsx';
import { useQuestion } from '../question-context.tsx';
import { viewVariables, type DatedQuestion } from '../question/variables.ts';
import { dayWords } from '../time/days.ts';
import { EvidenceList } from '../ui/evidence-list.tsx';
import { EmptyNotice, Skeleton, TroubleNotice } from '../ui/notice.tsx';
import { useTitle } from '../ui/browser.ts';
import { Part, Prose } from './page-elements.tsx';

interface ThingQuery<Answer, Variables, Thing> {
  readonly document: DocumentTypeDecoration<Answer, Variables>;
  /** The variables of the document beside the id; by default those of a view. */
  readonly variables?: (question: DatedQuestion) => Omit<Variables, 'id'>;
  /** Null if the server does not know the thing. */
  readonly pick: (answer: Answer) => Thing | null;
  readonly tell: (thing: Thing, answer: Answer, question: DatedQuestion) => ThingParts;
}

/** What a page tells of a thing below its name. */
interface ThingParts {
  readonly kicker: string;
  readonly summary?: string | null;
  /** What the page says, in a sentence. */
  readonly answer?: string | null;
  /** What stands between the head and the facts. */
  readonly opening?: ReactNode;
  /** Short facts by their names; one that is null, false or empty is left out. */
  readonly facts: Readonly<Record<string, ReactNode>>;
  readonly parts: ReactNode;
}

/** A page of a thing by its id, its evidence last; an old answer stays while a new one loads. */
export function defineThingPage<
  Answer,
  Variables extends { id: string },
  Thing extends NamedThing & {
    readonly note: string | null;
    readonly evidence?: readonly EvidenceRowFragment[];
  },
>({ document, variables, pick, tell }: ThingQuery<Answer, Variables, Thing>) {
  return function ThingBody({ id }: { readonly id: string }) {
    const { question } = useQuestion();
    const isPage = useNavigation().route.page.kind !== 'answer';
    const asked = { id, ...(variables ?? viewVariables)(question) } as Variables;
    const { data, error, isOld, waiting } = useAnswer(document, asked);
    const last = data === null ? null : pick(data);
    const thing = isOld && last?.id !== id ? null : last;
    const evidence = thing?.evidence ?? [];
    const told = data && thing && tell(thing, data, question);
    const as = isPage && thing === null ? 'h1' : 'p';
    useTitle(isPage && thing !== null ? plainName(thing) : null);
    return (
      <>
        {error !== null && <TroubleNotice as={as} error={error} />}
        {waiting && thing === null && <Skeleton lines={10} />}
        {!isOld && thing === null && <NotKnown id={id} as={as} />}
        {thing && told && (
          <article className={isOld ? 'detail is-old' : 'detail'}>
            <PageHead {...told} title={plainName(thing)} />
            {told.opening}
            <Facts facts={{ ...told.facts, Note: thing.note && <Prose text={thing.note} /> }} />
            {told.parts}
            <Part title="Evidence" note={formatNumber(evidence.length)}>
              {evidence.length > 0 && <EvidenceList evidence={evidence} />}
            </Part>
          </article>
        )}
      </>
    );
  };
}

function Facts({ facts }: Pick<ThingParts, 'facts'>) {
  return (
    <dl className="facts">
      {Object.entries(facts)
        .filter(([, value]) => value !== '' && Children.toArray(value).length > 0)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function NotKnown({ id, as }: { readonly id: string; readonly as: 'h1' | 'p' }) {
  const { knownAt } = useQuestion().question;
  const kind = id.slice(0, id.indexOf(':'));
  const [title, advice] =
    knownAt === null
      ? [`There is no such ${kind}.`, 'It may have been renamed or removed: search for it above.']
      : [
          `Nothing was known of this ${kind} on ${dayWords(knownAt)}.`,
          'Go back to today’s knowledge to see it.',
        ];
  return (
    <EmptyNotice as={as} title={title}>
      <p className="quiet">{id}</p>
      <p>{advice}</p>
    </EmptyNotice>
  );
}

type PageHeadProps = Omit<ThingParts, 'opening' | 'facts' | 'parts'> & { readonly title: string };

/** The title of a page under its type; beside the answer it is no page. */
export function PageHead({ kicker, title, summary, answer }: PageHeadProps) {
  const Heading = useNavigation().route.page.kind === 'answer' ? 'h2' : 'h1';
  return (
    <header>
      <p className="kicker">{kicker}</p>
      <Heading className="detail-title">{title}</Heading>
      {summary && <p className="detail-statement">{summary}</p>}
      {answer && <p className="evaluation">{answer}</p>}
    </header>
  );
}

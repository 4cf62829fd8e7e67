import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { useAnswer } from '../answers/use-answer.ts';
import { plainName, type NamedThing } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';
import type { DatedQuestion } from '../question/variables.ts';
import { EmptyNotice, Skeleton, TroubleNotice } from '../ui/notice.tsx';
import { useTitle } from '../ui/use-title.ts';

interface ThingQuery<Answer, Variables, Thing> {
  readonly document: DocumentTypeDecoration<Answer, Variables>;
  /** The variables of the document beside the id. */
  readonly variables: (question: DatedQuestion) => Omit<Variables, 'id'>;
  /** Null if the server does not know the thing. */
  readonly pick: (answer: Answer) => Thing | null;
  readonly render: (thing: Thing, answer: Answer, question: DatedQuestion) => ReactNode;
}

/**
 * A page of a thing by its id: the thing, its error or its placeholder; an old answer stays while a
 * new one loads.
 */
export function defineThingPage<
  Answer,
  Variables extends { id: string },
  Thing extends NamedThing,
>({ document, variables, pick, render }: ThingQuery<Answer, Variables, Thing>) {
  return function ThingBody({ id }: { readonly id: string }) {
    const { question } = useQuestion();
    const asked = { id, ...variables(question) } as Variables;
    const { data, error, waiting } = useAnswer(document, asked);
    const thing = data === null ? null : pick(data);
    const isComing = error === null && (data === null || (waiting && thing?.id !== id));
    const isMissing = error === null && data !== null && thing === null && !waiting;
    useTitle(thing && plainName(thing));
    return (
      <>
        {error !== null && <TroubleNotice as={thing === null ? 'h1' : 'p'} error={error} />}
        {isComing && <Skeleton lines={10} />}
        {isMissing && (
          <EmptyNotice as="h1" title="There is nothing of this name here.">
            <p className="quiet">{id}</p>
            <p>
              It may have been renamed or removed, or was not yet known on the day that is asked:
              search for it, or ask as known today.
            </p>
          </EmptyNotice>
        )}
        {data !== null && thing !== null && (thing.id === id || !waiting) && (
          <article className={waiting ? 'detail is-old' : 'detail'}>
            {render(thing, data, question)}
          </article>
        )}
      </>
    );
  };
}

interface PageHeadProps {
  readonly kicker: string;
  readonly title: string;
  readonly summary?: string | null;
  /** What the page says, in a sentence. */
  readonly answer?: string | null;
}

/** The title of a page under its type. */
export function PageHead({ kicker, title, summary = null, answer = null }: PageHeadProps) {
  return (
    <header>
      <p className="kicker">{kicker}</p>
      <h1 className="detail-title">{title}</h1>
      {summary !== null && <p className="detail-statement">{summary}</p>}
      {answer !== null && answer !== '' && <p className="evaluation">{answer}</p>}
    </header>
  );
}

import type { ReactNode } from 'react';
import type { Answered } from '../answers/use-answer.ts';
import { EmptyNotice, Skeleton, TroubleNotice } from '../ui/notice.tsx';
import { useTitle } from '../ui/use-title.ts';
import { plainName, type NamedThing } from '../labels.ts';

interface QueryBoundaryProps<Answer, Thing> {
  readonly id: string;
  readonly answered: Answered<Answer>;
  readonly pick: (answer: Answer) => Thing | null;
  readonly children: (thing: Thing, answer: Answer) => ReactNode;
}

/** The page of a thing, its error or its placeholder; an old answer stays while a new one loads. */
export function QueryBoundary<Answer, Thing extends NamedThing>({
  id,
  answered,
  pick,
  children,
}: QueryBoundaryProps<Answer, Thing>) {
  const { data, error, waiting } = answered;
  const thing = data === null ? null : pick(data);
  const isComing = error === null && (data === null || (waiting && thing?.id !== id));
  const isMissing = error === null && data !== null && thing === null && !waiting;
  useTitle(thing === null ? id : plainName(thing));
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
        <article className={waiting ? 'detail is-old' : 'detail'}>{children(thing, data)}</article>
      )}
    </>
  );
}

/** The title of a page under its type. */
export function PageHead({
  kicker,
  title,
  summary,
}: {
  readonly kicker: string;
  readonly title: string;
  readonly summary?: string | null;
}) {
  return (
    <header>
      <p className="kicker">{kicker}</p>
      <h1 className="detail-title">{title}</h1>
      {summary !== null && summary !== undefined && <p className="detail-statement">{summary}</p>}
    </header>
  );
}

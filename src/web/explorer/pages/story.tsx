import { useMemo, useState, type ReactNode } from 'react';
import type { TimelineDocument, TimelineQuery } from '../generated/documents.ts';
import { useAsker } from '../answers/asker.tsx';
import { useAnswer } from '../answers/use-answer.ts';
import { ThingLink } from '../navigation.tsx';
import { homeOf } from '../search/home-of.ts';
import { yearsVariables, type DatedQuestion } from '../question/variables.ts';
import { Skeleton, TroubleNotice } from '../ui/notice.tsx';
import { nameOf, number } from '../words.ts';
import { Moment, Part } from './parts.tsx';

interface StoryProps {
  readonly document: typeof TimelineDocument;
  readonly subject: string;
  readonly question: DatedQuestion;
}

/** What happened to one thing, oldest first: beginnings, endings, acts, events and publications. */
export function Story({ document, subject, question }: StoryProps): ReactNode {
  const asker = useAsker();
  const variables = useMemo(() => {
    const { knownAt, assume } = yearsVariables(question);
    return {
      subject,
      ...(knownAt !== undefined && { knownAt }),
      ...(assume !== undefined && { assume }),
    };
  }, [subject, question]);
  const { data, error, waiting, retry } = useAnswer(document, variables);
  const [more, setMore] = useState<{
    readonly of: TimelineQuery | null;
    readonly pages: readonly TimelineQuery[];
    readonly error: unknown;
  }>({ of: null, pages: [], error: null });
  const pages = data === null ? [] : more.of === data ? [data, ...more.pages] : [data];
  const entries = pages.flatMap((page) => page.timeline.nodes);
  const last = pages.at(-1)?.timeline.pageInfo;
  const next = (): void => {
    asker.ask(document, { ...variables, after: last?.endCursor ?? null }).then(
      (page) => {
        setMore({ of: data, pages: [...pages.slice(1), page], error: null });
      },
      (cause: unknown) => {
        setMore({ of: data, pages: pages.slice(1), error: cause });
      },
    );
  };
  return (
    <Part title="Story" note={data === null ? undefined : number(data.timeline.totalCount)}>
      {(error ?? more.error) !== null && (
        <TroubleNotice error={error ?? more.error} onRetry={retry} />
      )}
      {data === null && error === null && <Skeleton lines={5} />}
      {data !== null && entries.length === 0 && <p className="quiet">Nothing is recorded.</p>}
      <ol className={waiting ? 'story is-old' : 'story'}>
        {entries.map((entry, index) => (
          <li key={`${entry.kind} ${entry.subject.id} ${index}`}>
            <span className="story-when">
              <Moment when={entry.when} />
            </span>
            <span className="story-kind quiet">{nameOf(entry.kind)}</span>
            <span className={entry.assumed ? 'assumed' : undefined}>
              <ThingLink id={homeOf(entry.subject)}>{entry.title}</ThingLink>
            </span>
          </li>
        ))}
      </ol>
      {last?.hasNextPage === true && (
        <p>
          <button type="button" className="button" onClick={next}>
            Show more
          </button>
        </p>
      )}
    </Part>
  );
}

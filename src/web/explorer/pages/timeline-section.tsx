import { TimelineDocument } from '../generated/documents.ts';
import { usePages } from '../answers/pages.ts';
import { ThingLink } from '../navigation.tsx';
import { homeOf } from '../search/thing.ts';
import { contextVariables } from '../question/variables.ts';
import { Button } from '../ui/button.tsx';
import { Pending } from '../ui/notice.tsx';
import { enumLabel, formatNumber } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';
import { Moment, Part } from './page-elements.tsx';

/** The timeline of a thing, oldest first. */
export function TimelineSection({ subject }: { readonly subject: string }) {
  const { question } = useQuestion();
  const list = usePages(TimelineDocument, { subject, ...contextVariables(question) });
  const { data: pages, waiting } = list;
  const entries = pages?.flatMap(({ timeline }) => timeline.nodes) ?? [];
  const total = pages?.[0]?.timeline.totalCount;
  return (
    <Part title="Story" note={total === undefined ? undefined : formatNumber(total)}>
      <Pending query={list} onRetry={list.retry} lines={5} />
      {total === 0 && <p className="quiet">Nothing is recorded.</p>}
      <ol className={waiting ? 'story is-old' : 'story'}>
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

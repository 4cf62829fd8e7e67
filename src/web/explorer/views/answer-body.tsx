import type { Rights } from '../answers/use-answer.ts';
import { Link, useNavigation } from '../navigation.tsx';
import { DEFAULT_ROUTE } from '../question/route.ts';
import { whenBounds, type Question } from '../question/question.ts';
import { isFiltered } from '../question/variables.ts';
import { dayWords, yearOf } from '../time/days.ts';
import { momentWords } from '../time/term-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyNotice, Pending } from '../ui/notice.tsx';
import { daysThrough } from '../time/day-range.ts';
import { countWords, formatNumber, whenWords } from '../labels.ts';
import { Graph } from './graph/graph.tsx';
import { Legend } from './legend.tsx';
import { RightsList } from './list.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { useQuestion } from '../question-context.tsx';

export function AnswerBody({ rights }: { readonly rights: Rights }) {
  const { question, meta } = useQuestion();
  const { view } = useNavigation().route;
  const { rows, total } = rights;
  const asked = meta && rights.asked; // the parties in focus stand first, so it waits for them
  const window = asked && daysThrough(asked.from, asked.through);
  const isEmpty = rows.length === 0 && !rights.isOld;
  return (
    <>
      <p role="status" className="unseen">
        {rights.waiting && 'Loading'}
        {!rights.isOld && countWords(total ?? 0, question)}
      </p>
      <Pending query={{ ...rights, data: asked }} lines={12} />
      {asked !== null && window !== null && (
        <div className={rights.isOld ? 'is-old' : undefined}>
          {isEmpty ? (
            <Nothing />
          ) : (
            <>
              {view === 'list' && <RightsList rights={rights} asked={window} />}
              {view === 'timeline' && <Timeline rights={rights} asked={window} />}
              {view === 'graph' && <Graph rights={rights} />}
              {view !== 'graph' && <More rights={rights} />}
              {view !== 'graph' && <Legend />}
              {asked.newestSource !== null && (
                <p className="quiet newest-source">
                  From sources up to {momentWords(asked.newestSource.published)}.
                </p>
              )}
            </>
          )}
        </div>
      )}
    </>
  );
}

function More({ rights }: { readonly rights: Rights }) {
  const { rows, total, isOld, growing, showMore } = rights;
  const left = isOld ? 0 : (total ?? 0) - rows.length;
  if (left <= 0) return null;
  return (
    <p className="row more">
      <Button disabled={growing} onClick={() => showMore()}>
        {growing ? 'Loading …' : `Show ${formatNumber(Math.min(100, left))} more`}
      </Button>
      {left > 100 && (
        <Button quiet disabled={growing} onClick={() => showMore(true)}>
          Show all {formatNumber(total ?? 0)}
        </Button>
      )}
      <span className="quiet">
        {formatNumber(rows.length)} of {formatNumber(total ?? 0)} shown
      </span>
    </p>
  );
}

function Nothing() {
  const { question, meta } = useQuestion();
  const at = whenWords(question.when, question.match);
  const { earliest, latest } = meta!;
  const wayOut = (words: string, change: Partial<Question>) => (
    <p>
      <Link to={{ question: { ...question, ...change } }} className="button">
        {words}
      </Link>
    </p>
  );
  if (isFiltered(question.filter))
    return (
      <EmptyNotice title={`No right fits these filters ${at}.`}>
        {wayOut('Clear the filters', { filter: {} })}
      </EmptyNotice>
    );
  if (question.match !== 'OVERLAPS')
    return (
      <EmptyNotice title={`There is no right ${at}.`}>
        {wayOut('Show what is in force then', { match: 'OVERLAPS' })}
      </EmptyNotice>
    );
  const earlier = earliest !== null && whenBounds(question.when)[0] < earliest;
  const edge = earlier ? earliest : latest;
  return (
    <EmptyNotice
      title={`Nothing was in force ${at}${question.knownAt === null ? '' : `, as far as was known on ${dayWords(question.knownAt)}`}.`}
    >
      {question.knownAt !== null && wayOut('Ask as known today', { knownAt: null })}
      {edge !== null && question.knownAt === null && (
        <p>
          No right names a day {earlier ? 'before' : 'after'} {dayWords(edge)}:{' '}
          <Link to={{ question: { ...question, when: { kind: 'year', year: yearOf(edge) } } }}>
            go there
          </Link>
          .
        </p>
      )}
      {earliest === null && (
        <p>
          No facts are loaded. Load some with <code>npm run seed</code>, then{' '}
          <Link to={DEFAULT_ROUTE}>ask again</Link>.
        </p>
      )}
    </EmptyNotice>
  );
}

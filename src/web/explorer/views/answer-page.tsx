import { useEffect, useRef } from 'react';
import {
  type AnswerQueryVariables,
  TallyDocument,
  YearTotalsDocument,
} from '../generated/documents.ts';
import { useAnswer, useRights } from '../answers/use-answer.ts';
import { DossierIntro } from '../frame/dossier-intro.tsx';
import { sentenceCase } from '../labels.ts';
import { Link, useNavigation } from '../navigation.tsx';
import { RightDetail } from '../pages/right-detail.tsx';
import { useQuestion } from '../question-context.tsx';
import { SortAndGroup } from '../question-bar/sort-and-group.tsx';
import { AssumedBar } from '../question-bar/assumed-bar.tsx';
import { Filters } from '../question-bar/filters.tsx';
import { Scrubber } from '../question-bar/scrubber.tsx';
import { Sentence, titleOf } from '../question-bar/sentence.tsx';
import { Summary, Tally } from '../question-bar/tally.tsx';
import { type Years } from '../question-bar/years.ts';
import { VIEWS, toRight, type Route } from '../question/route.ts';
import {
  compareQuery,
  playgroundAddress,
  rightsQuery,
  yearsQuery,
} from '../question/show-query.ts';
import {
  answerVariables,
  compareVariables,
  orderOf,
  tallyVariables,
  yearsVariables,
  type DatedQuestion,
} from '../question/variables.ts';
import { Cite, CitedNotice } from '../share/cite.tsx';
import { Download } from '../share/download.tsx';
import { WithSources } from '../share/print.tsx';
import { hasModifier, useDocumentKey, useMedia, useTitle } from '../ui/browser.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Modal } from '../ui/modal.tsx';
import { Popover } from '../ui/popover.tsx';
import { AnswerBody } from './answer-body.tsx';
import { Compare } from './compare.tsx';
import { Matrix, matrixGrouping } from './matrix.tsx';

const MAX_GRAPH_PAGES = 10;

export function AnswerPage() {
  const { question, today, meta, years, change } = useQuestion();
  const { route, navigate, addressOf } = useNavigation();
  const { view, orderBy } = route;
  const variables = { ...answerVariables(question), ...(view === 'list' && orderOf(orderBy)) };
  const rights = useRights(variables, view === 'graph' ? MAX_GRAPH_PAGES : undefined);
  const tally = useAnswer(TallyDocument, tallyVariables(question));
  const counts = tally.data?.view.rights ?? null;
  const totals = useAnswer(YearTotalsDocument, years && yearsVariables(question, years));
  const onYear = (year: number, isStep: boolean): void =>
    navigate(
      { question: { ...question, when: { kind: 'year', year } } },
      isStep ? 'push' : 'replace',
    );
  const title = titleOf(question, today);
  useTitle(title);
  useYearKeys(question, onYear);
  const content = () => {
    if (view === 'compare') return <Compare />;
    return (
      <WithSources rights={rights.rows}>
        {view === 'matrix' ? <Matrix /> : <AnswerBody rights={rights} />}
      </WithSources>
    );
  };
  return (
    <>
      {meta ? <DossierIntro meta={meta} /> : <div className="subject-waiting" aria-hidden="true" />}
      <section className="question" aria-label="The question">
        <h1 className="unseen">{title}</h1>
        <Sentence question={question} onChange={change} />
        {(counts !== null || tally.error === null) && (
          <Summary tally={counts} isOld={tally.isOld} />
        )}
        {years === null ? (
          <div className="scrubber scrubber-waiting" aria-hidden="true" />
        ) : (
          <Scrubber
            years={years}
            totals={totals.data?.rightsByYear ?? []}
            waiting={rights.waiting}
            onYear={onYear}
          />
        )}
        <AssumedBar asked={rights.asked} whatIf={counts?.whatIf ?? null} />
      </section>
      <div className="view-bar">
        <nav className="tabs" aria-label="Ways to see the answer">
          {VIEWS.map((name) => (
            <Link
              key={name}
              to={{ view: name }}
              className="tab"
              aria-current={name === view ? 'page' : undefined}
            >
              {sentenceCase(name)}
            </Link>
          ))}
        </nav>
        <Filters />
        {view === 'list' && <SortAndGroup />}
        {view !== 'matrix' && view !== 'compare' && <Tally tally={counts} isOld={tally.isOld} />}
        <div className="actions">
          <a
            className="button button-quiet"
            title="Show the query"
            href={playgroundAddress(queryOf(question, route, years, variables), addressOf({}))}
          >
            {faceOf('code', 'Show the query')}
          </a>
          <Popover
            className="button button-quiet"
            name="Download"
            face={faceOf('download', 'Download')}
          >
            <Download variables={variables} />
          </Popover>
          <Popover className="button button-quiet" name="Cite" face={faceOf('link', 'Cite')} wide>
            <Cite rights={rights} />
          </Popover>
          <Button quiet title="Print" onClick={() => window.print()}>
            {faceOf('print', 'Print')}
          </Button>
        </div>
      </div>
      <CitedNotice rights={rights} />
      <div className={route.open === null ? 'answer' : 'answer answer-with-sheet'}>
        <section className="answer-main" aria-label={sentenceCase(view)} aria-busy={rights.waiting}>
          {content()}
        </section>
        {route.open !== null && <RightSheet id={route.open} />}
      </div>
    </>
  );
}

/** A right beside the answer, or over it on a narrow screen. */
function RightSheet({ id }: { readonly id: string }) {
  const { navigate } = useNavigation();
  const wide = useMedia('(min-width: 1100px)');
  const close = (): void => {
    navigate({ open: null });
    const row = `[data-right="${CSS.escape(id)}"]`;
    document.querySelector<HTMLElement>(`${row} a, ${row} button`)?.focus();
  };
  const aside = useRef<HTMLElement>(null);
  useEffect(() => aside.current?.focus({ preventScroll: true }), [id, wide]);
  useDocumentKey((event) => {
    const isOver = document.querySelector('dialog[open], [popover]:popover-open') !== null;
    if (wide && event.key === 'Escape' && !event.defaultPrevented && !isOver) close();
  });
  const content = (
    <>
      <p className="sheet-bar">
        <Link to={toRight(id, false)}>Open as a page</Link>
        <IconButton icon="close" aria-label="Close" onClick={close} />
      </p>
      <RightDetail id={id} />
    </>
  );
  return wide ? (
    <aside ref={aside} tabIndex={-1} className="sheet" aria-label="Right">
      {content}
    </aside>
  ) : (
    <Modal label="Right" className="modal-sheet" onClose={close}>
      {content}
    </Modal>
  );
}

function faceOf(icon: IconName, words: string) {
  return (
    <>
      <Icon name={icon} size={18} />
      <span>{words}</span>
    </>
  );
}

/** The query of the view on the screen, for the playground. */
function queryOf(
  question: DatedQuestion,
  { view, against, groupBy }: Route,
  years: Years | null,
  variables: AnswerQueryVariables,
): string {
  if (view === 'matrix' && years !== null)
    return yearsQuery({ groupBy: matrixGrouping(groupBy), ...yearsVariables(question, years) });
  if (view === 'compare') return compareQuery(compareVariables(question, against));
  return rightsQuery(variables);
}

const TAKES_ARROWS = 'input, select, textarea, dialog, [popover], [role=slider], [data-arrows]';
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Steps through the years by arrow keys, unless the focused element uses them. */
function useYearKeys(
  { when }: DatedQuestion,
  onYear: (year: number, isStep: boolean) => void,
): void {
  useDocumentKey((event) => {
    const step = STEPS[event.key];
    if (step === undefined || when.kind !== 'year') return;
    if (event.defaultPrevented || event.shiftKey || hasModifier(event)) return;
    if (event.target instanceof Element && event.target.closest(TAKES_ARROWS) !== null) return;
    event.preventDefault();
    onYear(when.year + step, false);
  });
}

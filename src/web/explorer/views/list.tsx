import type { PropsWithChildren, ReactNode } from 'react';
import { answerRows, useAnswer, type Rights } from '../answers/use-answer.ts';
import { AnswerDocument, type RightRowFragment } from '../generated/documents.ts';
import { Link, ThingLink, useNavigation } from '../navigation.tsx';
import { daysOf } from '../question-bar/years.ts';
import type { Question } from '../question/question.ts';
import { toPage } from '../question/route.ts';
import { answerVariables, type DatedQuestion } from '../question/variables.ts';
import { useQuestion } from '../question-context.tsx';
import { sinceWords, termWords, untilWords, termToShow } from '../time/term-words.ts';
import { type DayRange, overDays } from '../time/day-range.ts';
import { addDays, firstOfYear, isoFromDay, shortDay, yearOf } from '../time/days.ts';
import { StripBar } from '../ui/strip.tsx';
import { countLabel, enumLabel, formatNumber, isPossible } from '../labels.ts';
import { focusFirst, groupsOf } from './group-rights.ts';
import { useSourceNumbers } from '../share/print.tsx';
import { CompactLegend } from './legend.tsx';
import { RightMarks } from './right-marks.tsx';

/** The days of the strips, and of the question. */
interface Days {
  readonly reach: DayRange;
  readonly asked: DayRange;
}

/** The answer as a table in groups: certain rights, then others folded to a count, then ended. */
export function RightsList({ rights, asked }: Pick<Days, 'asked'> & { readonly rights: Rights }) {
  const { rows } = rights;
  // A part of an answer cannot be put in another order.
  const isWhole = rows.length === rights.total;
  const { question, meta, years } = useQuestion();
  const { route } = useNavigation();
  // The answer is shown once the server has told about its facts.
  const days = { asked, reach: daysOf(years!) };
  const focus = meta!.dossier?.focus.map(({ id }) => id) ?? [];
  const ended = useOtherAnswer(endedBefore(question));
  const plain = useOtherAnswer(question.assume.length === 0 ? null : { ...question, assume: [] });
  const ids = new Set(rows.map(({ id }) => id));
  const vanished = isWhole ? (plain?.rights.filter(({ id }) => !ids.has(id)) ?? []) : [];
  const first = isWhole && route.orderBy === 'HOLDER' ? focusFirst(rows, focus) : rows;
  const certain = first.filter(({ evaluation }) => !isPossible(evaluation));
  const uncertain = first.filter(({ evaluation }) => isPossible(evaluation));
  const canFold = isWhole && certain.length > 0 && uncertain.length > 0;
  const isFolded = canFold && !question.also.includes('unconfirmed');
  const also: Question['also'] = isFolded
    ? [...question.also, 'unconfirmed']
    : question.also.filter((group) => group !== 'unconfirmed');
  const yearAt = (day: number): string => isoFromDay(day).slice(0, 4);
  return (
    <div className="rights-card">
      <table className="rights">
        <thead>
          <tr>
            <th scope="col">
              <span className="rights-head">
                <span>Right</span> <CompactLegend />
              </span>
            </th>
            <th scope="col" className="rights-strip">
              <span className="strip-scale">
                <span className="unseen">When, from </span>
                <span>{yearAt(days.reach.from)}</span>
                <span className="unseen"> to </span>
                <span>{yearAt(days.reach.until - 1)}</span>
              </span>
            </th>
            <th scope="col" className="rights-since">
              Since
            </th>
            <th scope="col">Until</th>
            <th scope="col" className="rights-confirmed">
              Last confirmed
            </th>
            <th scope="col" className="number rights-sources">
              Sources
            </th>
          </tr>
        </thead>
        <Groups rights={canFold ? certain : first} {...days} />
        {vanished.length > 0 && (
          <>
            <Section>
              Not in force with what is assumed{' '}
              <span className="number">({formatNumber(vanished.length)})</span>
            </Section>
            <Groups rights={vanished} {...days} look="is-struck" />
          </>
        )}
        {canFold && (
          <Section>
            {countLabel(uncertain.length, 'more right')} may {MATCH_VERBS[question.match]}
            {question.match === 'OVERLAPS' && ', but not certainly'}.{' '}
            <Link to={{ question: { ...route.question, also } }}>
              {isFolded ? 'Show' : 'Hide'} {uncertain.length === 1 ? 'it' : 'them'}
            </Link>
          </Section>
        )}
        {canFold && !isFolded && <Groups rights={uncertain} {...days} />}
        {ended !== null && ended.rights.length > 0 && (
          <>
            <Section>
              Ended earlier that year{' '}
              <span className="number">({formatNumber(ended.totalCount)})</span>
            </Section>
            <Groups rights={focusFirst(ended.rights, focus)} {...days} look="is-over" />
          </>
        )}
      </table>
    </div>
  );
}

const MATCH_VERBS = {
  OVERLAPS: 'be in force',
  THROUGHOUT: 'be in force all the time',
  BEGINS: 'begin then',
  ENDS: 'end then',
} as const;

interface GroupsProps extends Days {
  readonly rights: readonly RightRowFragment[];
  /** Of rights that have ended, or that an assumption ends. */
  readonly look?: 'is-over' | 'is-struck';
}

function Groups({ rights, look, ...days }: GroupsProps) {
  const { groupBy } = useNavigation().route;
  return groupsOf(rights, groupBy).map(({ id, words, rights: grouped }) => {
    const partOf = groupBy === 'HOLDER' ? grouped[0]!.holder.partOf : null;
    return (
      <tbody key={id} className={look}>
        {words !== '' && (
          <HeadingRow className="rights-holder">
            <h2>
              <ThingLink id={id}>{words}</ThingLink>
            </h2>
            {partOf !== null && <span className="quiet"> part of {partOf.name}</span>}
            <span className="quiet"> · {countLabel(grouped.length, 'right')}</span>
          </HeadingRow>
        )}
        {grouped.map((right) => (
          <RightRow key={right.id} right={right} {...days} />
        ))}
      </tbody>
    );
  });
}

function Section({ children }: { readonly children: ReactNode }) {
  return (
    <tbody>
      <HeadingRow className="rights-section">{children}</HeadingRow>
    </tbody>
  );
}

/** A heading over the columns for which narrow screens have room too. */
function HeadingRow({ className, children }: PropsWithChildren<{ readonly className: string }>) {
  return (
    <tr className={className}>
      <th scope="rowgroup" colSpan={3}>
        {children}
      </th>
      <td className="rights-since" />
      <td className="rights-confirmed" />
      <td className="rights-sources" />
    </tr>
  );
}

function RightRow({ right, reach, asked }: Days & { readonly right: RightRowFragment }) {
  const { status, dependsOnAssumption, lastConfirmed } = right.evaluation;
  const isSure = status === 'IN_FORCE' && !isPossible(right.evaluation);
  const { open, groupBy } = useNavigation().route;
  const isOpen = open === right.id;
  const shown = termToShow(right);
  return (
    <tr
      className={`rights-row${isOpen ? ' is-open' : ''}${dependsOnAssumption ? ' is-assumed' : ''}`}
      data-right={right.id}
    >
      <td className="rights-what">
        <Link to={{ open: right.id }} className="rights-label" aria-current={isOpen || undefined}>
          {right.label}
        </Link>
        <span className="quiet rights-about">
          {groupBy === 'HOLDER' ? '' : `${right.holder.name} · `}
          {enumLabel(right.kind)} ·{' '}
          {right.counterparty === null ? 'against everyone' : `binds ${right.counterparty.name}`}
        </span>
      </td>
      <td className="rights-strip">
        <span className="rights-track">
          <span className="asked-window" style={overDays(asked, reach)} />
          <StripBar right={right} reach={reach} />
        </span>
      </td>
      <td className="rights-since">{sinceWords(shown, shortDay)}</td>
      <td className="rights-until">
        <span title={termWords(shown)}>{untilWords(shown, shortDay)}</span>
        <RightMarks right={right} />
      </td>
      <td className="rights-confirmed">
        {lastConfirmed === null ? (
          isSure && <span className="quiet">only by its dates</span>
        ) : (
          <Link
            to={toPage({ kind: 'source', id: lastConfirmed.source.id })}
            title={lastConfirmed.source.title}
          >
            <span className="unseen">Confirmed on </span>
            {shortDay(lastConfirmed.day)}
          </Link>
        )}
      </td>
      <td className="number rights-sources">
        {useSourceNumbers(right) ??
          countLabel(new Set(right.evidence.map((proof) => proof.source.id)).size, 'source')}
      </td>
    </tr>
  );
}

/** The answer to another question; null if none is asked, or it is not there yet. */
function useOtherAnswer(question: DatedQuestion | null) {
  const { data, error } = useAnswer(AnswerDocument, question && answerVariables(question));
  if (question === null || data === null || error !== null) return null;
  return { rights: answerRows(data), totalCount: data.view.rights.totalCount };
}

/** Which rights had surely ended in the year of an asked day, before it; null for other times. */
function endedBefore(question: DatedQuestion): DatedQuestion | null {
  const { when, match, also, filter } = question;
  if (when.kind !== 'day' || match !== 'OVERLAPS' || also.includes('ended')) return null;
  if (filter.certainty === 'POSSIBLE') return null;
  const from = firstOfYear(yearOf(when.day));
  if (from === when.day) return null;
  const period = { kind: 'period', from, through: addDays(when.day, -1) } as const;
  const surely = { ...filter, certainty: 'CERTAIN' } as const;
  return { ...question, when: period, match: 'ENDS', also: [], filter: surely };
}

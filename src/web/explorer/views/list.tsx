import { useMemo } from 'react';
import type { RightRowFragment } from '../generated/documents.ts';
import { Link, ThingLink, useNavigation } from '../navigation.tsx';
import { type Grouping, toPage } from '../question/route.ts';
import { useQuestion } from '../question-context.tsx';
import { isoTerm, sinceWords, termWords, untilWords, termToShow } from '../time/term-words.ts';
import { stripOf } from '../time/strip.ts';
import { type DayRange, overDays } from '../time/day-range.ts';
import { isoFromDay, shortDay } from '../time/days.ts';
import { StripBar } from '../ui/strip.tsx';
import { countLabel, enumLabel, formatNumber } from '../labels.ts';
import { groupsOf, type RightsGroup } from './group-rights.ts';
import { byConfirmation, focusFirst } from './ordered-rights.ts';
import { useSourceNumbers } from '../share/print.tsx';
import { CompactLegend } from './legend.tsx';
import { RightMarks } from './right-marks.tsx';
import { useEnded } from './use-ended.ts';
import { useVanished } from './use-vanished.ts';

interface ListProps {
  readonly rights: readonly RightRowFragment[];
  /** Whether these are all rights of the answer, so that they can be put in another order. */
  readonly isWhole: boolean;
  readonly reach: DayRange;
  readonly asked: DayRange;
}

/** The answer as a table in groups: confirmed rights, then others folded to a count, then ended. */
export function RightsList({ rights, isWhole, reach, asked }: ListProps) {
  const { question, meta } = useQuestion();
  const { orderBy } = useNavigation().route;
  const focus = useMemo(() => meta?.dossier?.focus.map(({ id }) => id) ?? [], [meta]);
  const ended = useEnded();
  const vanished = useVanished(rights, isWhole);
  const first = useMemo(
    () => (isWhole && orderBy === 'HOLDER' ? focusFirst(rights, focus) : rights),
    [rights, isWhole, orderBy, focus],
  );
  const [confirmed, unconfirmed] = useMemo(() => byConfirmation(first), [first]);
  const canFold = isWhole && confirmed.length > 0 && unconfirmed.length > 0;
  const isFolded = canFold && !question.also.includes('unconfirmed');
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
              <StripScale reach={reach} />
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
        <Groups rights={canFold ? confirmed : first} reach={reach} asked={asked} />
        {vanished.length > 0 && (
          <>
            <tbody>
              <tr className="rights-section">
                <th scope="rowgroup" colSpan={3}>
                  Not in force with what is assumed{' '}
                  <span className="number">({formatNumber(vanished.length)})</span>
                </th>
                <OtherColumns />
              </tr>
            </tbody>
            <Groups rights={vanished} reach={reach} asked={asked} look="is-struck" />
          </>
        )}
        {canFold && <Fold amount={unconfirmed.length} isFolded={isFolded} />}
        {canFold && !isFolded && <Groups rights={unconfirmed} reach={reach} asked={asked} />}
        {ended !== null && ended.rights.length > 0 && (
          <>
            <tbody>
              <tr className="rights-section">
                <th scope="rowgroup" colSpan={3}>
                  Ended earlier that year{' '}
                  <span className="number">({formatNumber(ended.totalCount)})</span>
                </th>
                <OtherColumns />
              </tr>
            </tbody>
            <Groups
              rights={focusFirst(ended.rights, focus)}
              reach={reach}
              asked={asked}
              look="is-over"
            />
          </>
        )}
      </table>
    </div>
  );
}

interface GroupsProps extends Omit<ListProps, 'isWhole'> {
  /** Of rights that have ended, or that an assumption ends. */
  readonly look?: 'is-over' | 'is-struck';
}

function Groups({ rights, reach, asked, look }: GroupsProps) {
  const { groupBy } = useNavigation().route;
  return groupsOf(rights, groupBy).map((group) => (
    <tbody key={group.id} className={look}>
      {group.words !== '' && <GroupRow group={group} grouping={groupBy} />}
      {group.rights.map((right) => (
        <RightRow key={right.id} right={right} reach={reach} asked={asked} />
      ))}
    </tbody>
  ));
}

function GroupRow({ group: { id, words, rights }, grouping }: GroupRowProps) {
  const group = grouping === 'HOLDER' ? rights[0]!.holder.partOf : null;
  return (
    <tr className="rights-holder">
      <th scope="rowgroup" colSpan={3}>
        <h2>
          <ThingLink id={id}>{words}</ThingLink>
        </h2>
        {group !== null && <span className="quiet"> part of {group.name}</span>}
        <span className="quiet"> · {countLabel(rights.length, 'right')}</span>
      </th>
      <OtherColumns />
    </tr>
  );
}

interface GroupRowProps {
  readonly group: RightsGroup;
  readonly grouping: Grouping;
}

/** How many rights no source confirms for the asked time, with a link that shows or hides them. */
function Fold({ amount, isFolded }: { readonly amount: number; readonly isFolded: boolean }) {
  const { question } = useNavigation().route;
  const others = question.also.filter((also) => also !== 'unconfirmed');
  const also = isFolded ? ([...others, 'unconfirmed'] as const) : others;
  return (
    <tbody>
      <tr className="rights-section">
        <th scope="rowgroup" colSpan={3}>
          {countLabel(amount, 'more right')} may be in force, but no source confirms{' '}
          {amount === 1 ? 'it' : 'them'} for then.{' '}
          <Link to={{ question: { ...question, also } }}>
            {isFolded ? 'Show' : 'Hide'} {amount === 1 ? 'it' : 'them'}
          </Link>
        </th>
        <OtherColumns />
      </tr>
    </tbody>
  );
}

/** The columns that narrow screens have no room for. */
function OtherColumns() {
  return (
    <>
      <td className="rights-since" />
      <td className="rights-confirmed" />
      <td className="rights-sources" />
    </>
  );
}

interface RightRowProps {
  readonly right: RightRowFragment;
  readonly reach: DayRange;
  readonly asked: DayRange;
}

function RightRow({ right, reach, asked }: RightRowProps) {
  const { evaluation } = right;
  const { open, groupBy } = useNavigation().route;
  const isOpen = open === right.id;
  const shown = termToShow(right);
  return (
    <tr
      className={`rights-row${isOpen ? ' is-open' : ''}${evaluation.dependsOnAssumption ? ' is-assumed' : ''}`}
      data-right={right.id}
    >
      <td className="rights-what">
        <Link
          to={{ open: right.id }}
          className="rights-label"
          aria-current={isOpen ? 'true' : undefined}
        >
          {right.label}
        </Link>
        <span className="quiet rights-about">
          {groupBy === 'HOLDER' ? '' : `${right.holder.name} · `}
          {enumLabel(right.kind)} ·{' '}
          {right.counterparty === null ? 'against everyone' : `${right.counterparty.name} is bound`}
        </span>
      </td>
      <td className="rights-strip">
        <span className="rights-track">
          <span className="asked-window" style={overDays(asked, reach)} />
          <StripBar strip={stripOf(right)} reach={reach} />
        </span>
      </td>
      <td className="rights-since">{sinceWords(shown, true)}</td>
      <td className="rights-until">
        <span title={`${termWords(shown)} (${isoTerm(shown)})`}>{untilWords(shown, true)}</span>
        <RightMarks right={right} />
      </td>
      <td className="rights-confirmed">
        <Confirmed evaluation={evaluation} />
      </td>
      <td className="number rights-sources">
        {useSourceNumbers(right) ??
          countLabel(new Set(right.evidence.map((proof) => proof.source.id)).size, 'source')}
      </td>
    </tr>
  );
}

/** The last day on which a source shows the right in force, with a link to the source. */
function Confirmed({ evaluation: { lastConfirmed } }: Pick<RightRowFragment, 'evaluation'>) {
  if (lastConfirmed === null) return <span className="quiet">not confirmed</span>;
  const { day, source } = lastConfirmed;
  return (
    <Link to={toPage({ kind: 'source', id: source.id })} title={source.title}>
      <span className="unseen">Confirmed on </span>
      {shortDay(day)}
    </Link>
  );
}

/** The first and the last year above the strips. */
function StripScale({ reach }: { readonly reach: DayRange }) {
  const yearAt = (day: number): string => isoFromDay(day).slice(0, 4);
  return (
    <span className="strip-scale">
      <span className="unseen">When, from </span>
      <span>{yearAt(reach.from)}</span>
      <span className="unseen"> to </span>
      <span>{yearAt(reach.until - 1)}</span>
    </span>
  );
}

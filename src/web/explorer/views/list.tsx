import { useMemo } from 'react';
import type { RightRowFragment } from '../generated/documents.ts';
import { Link, ThingLink, useNavigation } from '../navigation.tsx';
import { isoTerm, termWords, untilWords, termToShow } from '../time/term-words.ts';
import { stripOf } from '../time/strip.ts';
import { type Reach, overDays } from '../time/reach.ts';
import { dayOf } from '../time/days.ts';
import { StripBar } from '../ui/strip.tsx';
import { count, daysWords, nameOf } from '../labels.ts';
import { byHolder } from './group-rights.ts';
import { RightMarks } from './right-marks.tsx';

interface ListProps {
  readonly rights: readonly RightRowFragment[];
  readonly reach: Reach;
  readonly asked: Reach;
}

/** The answer as a table, grouped by holder. */
export function RightsList({ rights, reach, asked }: ListProps) {
  const groups = useMemo(() => byHolder(rights), [rights]);
  return (
    <div className="rights-card">
      <table className="rights">
        <thead>
          <tr>
            <th scope="col">Right</th>
            <th scope="col" className="rights-strip">
              <StripScale reach={reach} />
            </th>
            <th scope="col">Until</th>
            <th scope="col" className="number">
              Days
            </th>
            <th scope="col" className="number">
              Sources
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.holder.id}>
            <tr className="rights-holder">
              <th scope="rowgroup" colSpan={3}>
                <h2>
                  <ThingLink id={group.holder.id}>{group.holder.name}</ThingLink>
                </h2>
                {group.holder.partOf !== null && (
                  <span className="quiet"> part of {group.holder.partOf.name}</span>
                )}
                <span className="quiet"> · {count(group.rights.length, 'right')}</span>
              </th>
              <td className="rights-days" />
              <td className="rights-sources" />
            </tr>
            {group.rights.map((right) => (
              <RightRow key={right.id} right={right} reach={reach} asked={asked} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RightRowProps {
  readonly right: RightRowFragment;
  readonly reach: Reach;
  readonly asked: Reach;
}

function RightRow({ right, reach, asked }: RightRowProps) {
  const { evaluation } = right;
  const isOpen = useNavigation().place.open === right.id;
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
          {nameOf(right.kind)} ·{' '}
          {right.counterparty === null ? 'against everyone' : `${right.counterparty.name} is bound`}
        </span>
      </td>
      <td className="rights-strip">
        <span className="rights-track">
          <span className="asked-window" style={overDays(asked, reach)} />
          <StripBar strip={stripOf(right)} reach={reach} />
        </span>
      </td>
      <td className="rights-until">
        <span title={`${termWords(shown)} (${isoTerm(shown)})`}>{untilWords(shown, true)}</span>
        <RightMarks right={right} />
      </td>
      <td className="number rights-days">
        <DaysWords evaluation={evaluation} />
      </td>
      <td className="number rights-sources">
        {count(new Set(right.evidence.map((proof) => proof.source.id)).size, 'source')}
      </td>
    </tr>
  );
}

function DaysWords({ evaluation }: Pick<RightRowFragment, 'evaluation'>) {
  const days = daysWords(evaluation);
  if (days === '') return <span className="unseen">not counted</span>;
  return evaluation.coverage?.wholePeriod === true ? `all ${days}` : days;
}

/** The first and the last year above the strips. */
function StripScale({ reach }: { readonly reach: Reach }) {
  const yearAt = (day: number): string => dayOf(day).slice(0, 4);
  return (
    <span className="strip-scale">
      <span className="unseen">When, from </span>
      <span>{yearAt(reach.from)}</span>
      <span className="unseen"> to </span>
      <span>{yearAt(reach.until - 1)}</span>
    </span>
  );
}

import { memo } from 'react';
import type { RightRowFragment } from '../../generated/documents.ts';
import { countLabel } from '../../labels.ts';
import { Link, useNavigation } from '../../navigation.tsx';
import { type DayRange, atDay } from '../../time/day-range.ts';
import { dayNumber } from '../../time/days.ts';
import { StripBar } from '../../ui/strip.tsx';
import type { groupsOf } from '../group-rights.ts';
import type { ActOnRights, DayMark } from './timeline-model.ts';

type Group = ReturnType<typeof groupsOf>[number];

interface RightLineProps {
  readonly right: RightRowFragment;
  readonly reach: DayRange;
  /** Whether the act that the reader points at ended or introduced the right. */
  readonly isJoined: boolean;
  /** Takes the id of the right at whose act the reader points. */
  readonly onPoint: (right: string | null) => void;
}

/** A right as a strip; drawn anew only when it changes, for the timeline scrolls. */
export const RightLine = memo(function RightLine(props: RightLineProps) {
  const { right, reach, isJoined, onPoint } = props;
  const { open } = useNavigation().route;
  const { endedBy, explanation, dependsOnAssumption } = right.evaluation;
  const name = `timeline-line${right.id === open ? ' is-open' : ''}${isJoined ? ' is-joined' : ''}${dependsOnAssumption ? ' is-assumed' : ''}`;
  return (
    <div className={name} data-right={right.id} title={`${right.label}: ${explanation}`}>
      <div className="timeline-label">
        <Link to={{ open: right.id }}>
          {right.label}
          <span className="unseen">: {explanation}</span>
        </Link>
      </div>
      <div className="timeline-track">
        <StripBar right={right} reach={reach} />
        {endedBy?.act && (
          <button
            type="button"
            className="act-tick"
            style={atDay(dayNumber(endedBy.on), reach)}
            aria-label={`Act on ${right.label}: ${countLabel(endedBy.act.introduces.length, 'right')} introduced${endedBy.act.madeBy === null ? '' : ` by ${endedBy.act.madeBy.title}`}`}
            onMouseEnter={() => onPoint(right.id)}
            onMouseLeave={() => onPoint(null)}
            onFocus={() => onPoint(right.id)}
            onBlur={() => onPoint(null)}
          />
        )}
      </div>
    </div>
  );
});

/** Of a line, as the styles have it. */
const LINE_HEIGHT_PX = 36;

interface ActLineProps {
  readonly reach: DayRange;
  readonly act: ActOnRights;
  readonly groups: readonly Group[];
}

/** Connects the rights that an act ended to those that it introduced. */
export function ActLine({ reach, act, groups }: ActLineProps) {
  const lines = groups.flatMap(({ id, rights }) => [id, ...rights.map((right) => right.id)]);
  const lineOf = (id: string): number => lines.indexOf(id);
  const joined = act.joined.map(lineOf);
  const top = Math.min(...joined);
  return (
    <div className="timeline-backdrop timeline-backdrop-front" aria-hidden="true">
      <span
        className="act-line"
        style={{
          ...atDay(act.day, reach),
          top: (top + 0.5) * LINE_HEIGHT_PX,
          height: (Math.max(...joined) - top) * LINE_HEIGHT_PX,
        }}
      >
        {act.introduces.map(lineOf).map((number) => (
          <span key={number} className="act-end" style={{ top: (number - top) * LINE_HEIGHT_PX }} />
        ))}
      </span>
    </div>
  );
}

interface DayMarksProps {
  readonly marks: readonly DayMark[];
  readonly reach: DayRange;
  /** A line behind the strips, or a name above them. */
  readonly as: 'rule' | 'tick';
}

export function DayMarks({ marks, reach, as }: DayMarksProps) {
  return marks.map(({ day, look, words }) => (
    <span key={`${look} ${day}`} className={`timeline-${as} is-${look}`} style={atDay(day, reach)}>
      {as === 'tick' && words}
    </span>
  ));
}

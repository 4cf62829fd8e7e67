import { Link, ThingLink, useNavigation } from '../../navigation.tsx';
import { type DayRange, atDay } from '../../time/day-range.ts';
import { StripBar } from '../../ui/strip.tsx';
import { countLabel } from '../../labels.ts';
import type { ActTick, TimelineRow } from './timeline-rows.ts';

interface LineProps {
  readonly row: TimelineRow;
  readonly number: number;
  readonly reach: DayRange;
  readonly top: number | null;
  readonly active: ActTick | undefined;
  readonly onAct: (act: string | null) => void;
}

/** A holder, or one of its rights as a strip. */
export function Line({ row, number, reach, top, active, onAct }: LineProps) {
  const { open } = useNavigation().route;
  const style = top === null ? undefined : { top };
  if (row.kind === 'holder') {
    return (
      <div className="timeline-line timeline-holder" style={style}>
        <div className="timeline-label">
          <h2>
            <ThingLink id={row.holder.id}>{row.holder.name}</ThingLink>
          </h2>{' '}
          <span className="quiet number">{row.amount}</span>
        </div>
      </div>
    );
  }
  const { right, strip } = row;
  const { evaluation } = right;
  const act = evaluation.endedBy?.act ?? null;
  const joined =
    active !== undefined && (active.ends.includes(number) || active.introduces.includes(number));
  const name = `timeline-line${right.id === open ? ' is-open' : ''}${joined ? ' is-joined' : ''}${evaluation.dependsOnAssumption ? ' is-assumed' : ''}`;
  const says = evaluation.explanation;
  return (
    <div className={name} style={style} data-right={right.id} title={`${right.label}: ${says}`}>
      <div className="timeline-label">
        <Link to={{ open: right.id }}>
          {right.label}
          <span className="unseen">: {says}</span>
        </Link>
      </div>
      <div className="timeline-track">
        <StripBar strip={strip} reach={reach} />
        {act !== null && strip.cut !== null && (
          <button
            type="button"
            className="act-tick"
            style={atDay(strip.cut.day, reach)}
            aria-label={`Act on ${right.label}: ${countLabel(act.introduces.length, 'right')} introduced${act.madeBy === null ? '' : ` by ${act.madeBy.title}`}`}
            onMouseEnter={() => onAct(act.id)}
            onMouseLeave={() => onAct(null)}
            onFocus={() => onAct(act.id)}
            onBlur={() => onAct(null)}
          />
        )}
      </div>
    </div>
  );
}

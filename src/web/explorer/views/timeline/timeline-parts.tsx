import { countLabel } from '../../labels.ts';
import { Link, ThingLink, useNavigation } from '../../navigation.tsx';
import { type DayRange, overDays, atDay } from '../../time/day-range.ts';
import { StripBar } from '../../ui/strip.tsx';
import type { ActTick, TimelineRow, TimeTick } from './timeline-rows.ts';

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

interface BackdropProps {
  readonly reach: DayRange;
  readonly times: readonly TimeTick[];
  readonly asked: DayRange;
  readonly today: number;
  readonly knownAt: number | null;
}

/** The asked time, today and the day of knowledge behind the strips. */
export function TimelineBackdrop({ reach, times, asked, today, knownAt }: BackdropProps) {
  return (
    <div className="timeline-backdrop" aria-hidden="true">
      <span className="timeline-window" style={overDays(asked, reach)} />
      {times.map((tick) => (
        <span key={tick.day} className="timeline-rule" style={atDay(tick.day, reach)} />
      ))}
      <span className="timeline-rule timeline-rule-now" style={atDay(today, reach)} />
      {knownAt !== null && (
        <span className="timeline-rule timeline-rule-known" style={atDay(knownAt, reach)} />
      )}
    </div>
  );
}

interface ActLineProps {
  readonly reach: DayRange;
  readonly act: ActTick;
  /** Height of a line in pixels. */
  readonly line: number;
}

/** Connects the rights that an act ended to those that it introduced. */
export function ActLine({ reach, act, line }: ActLineProps) {
  const lines = [...act.ends, ...act.introduces];
  const top = Math.min(...lines);
  return (
    <div className="timeline-backdrop timeline-backdrop-front" aria-hidden="true">
      <span
        className="act-line"
        style={{
          ...atDay(act.day, reach),
          top: (top + 0.5) * line,
          height: (Math.max(...lines) - top) * line,
        }}
      >
        {act.introduces.map((number) => (
          <span key={number} className="act-end" style={{ top: (number - top) * line }} />
        ))}
      </span>
    </div>
  );
}

interface AxisProps extends Omit<BackdropProps, 'asked'> {
  /** Pixels. */
  readonly perDay: number;
}

/** The times above the strips. */
export function TimelineAxis({ reach, times, today, knownAt, perDay }: AxisProps) {
  const [knownSide, nowSide] = sidesOf(knownAt, today);
  return (
    <div className="timeline-axis" aria-hidden="true">
      <div className="timeline-label" />
      <div className="timeline-track">
        {times
          .filter(
            ({ day }) =>
              isClearOf((day - today) * perDay) && (reach.until - day) * perDay > YEAR_WIDTH_PX,
          )
          .map((tick) => (
            <span key={tick.day} className="timeline-tick" style={atDay(tick.day, reach)}>
              {tick.words}
            </span>
          ))}
        <span className={`timeline-tick timeline-now ${nowSide}`} style={atDay(today, reach)}>
          today
        </span>
        {knownAt !== null && (
          <span
            className={`timeline-tick timeline-known ${knownSide}`}
            style={atDay(knownAt, reach)}
          >
            known
          </span>
        )}
      </div>
    </div>
  );
}

/** The classes that put the labels `known` and `today` on different sides of their lines. */
function sidesOf(knownAt: number | null, today: number): readonly [known: string, now: string] {
  if (knownAt === null) return ['', ''];
  return knownAt < today ? ['is-before', 'is-after'] : ['is-after', 'is-before'];
}

const YEAR_WIDTH_PX = 36;

/** Whether a day's label, right of its line, leaves room for `today`, centred on its own. */
function isClearOf(pixels: number): boolean {
  return pixels < -84 || pixels > 28;
}

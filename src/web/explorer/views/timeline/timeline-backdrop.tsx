import { type Reach, overDays, atDay } from '../../time/reach.ts';
import type { ActTick } from './timeline-rows.ts';
import type { TimeTick } from './time-ticks.ts';

interface BackdropProps {
  readonly reach: Reach;
  readonly times: readonly TimeTick[];
  readonly asked: Reach;
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
  readonly reach: Reach;
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

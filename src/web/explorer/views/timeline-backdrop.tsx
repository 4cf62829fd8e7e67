import type { ReactNode } from 'react';
import { percent, share, type Reach } from '../time/reach.ts';
import type { ActTick } from './timeline-rows.ts';
import type { TimeTick } from './time-ticks.ts';

interface BackdropProps {
  readonly reach: Reach;
  readonly times: readonly TimeTick[];
  readonly asked: Reach;
  readonly today: number;
  readonly knownAt: number | null;
}

/** What lies behind the strips: the asked time, today, and the day of knowledge. */
export function TimelineBackdrop({
  reach,
  times,
  asked,
  today,
  knownAt,
}: BackdropProps): ReactNode {
  const from = share(asked.from, reach);
  return (
    <div className="timeline-backdrop" aria-hidden="true">
      <span
        className="timeline-window"
        style={{ left: percent(from), width: percent(share(asked.until, reach) - from) }}
      />
      {times.map((tick) => (
        <span
          key={tick.day}
          className="timeline-rule"
          style={{ left: percent(share(tick.day, reach)) }}
        />
      ))}
      <span
        className="timeline-rule timeline-rule-now"
        style={{ left: percent(share(today, reach)) }}
      />
      {knownAt !== null && (
        <span
          className="timeline-rule timeline-rule-known"
          style={{ left: percent(share(knownAt, reach)) }}
        />
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
export function ActLine({ reach, act, line }: ActLineProps): ReactNode {
  const lines = [...act.ends, ...act.introduces];
  const top = Math.min(...lines);
  return (
    <div className="timeline-backdrop timeline-backdrop-front" aria-hidden="true">
      <span
        className="act-line"
        style={{
          left: percent(share(act.day, reach)),
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

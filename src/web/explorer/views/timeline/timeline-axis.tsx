import { type Reach, atDay } from '../../time/reach.ts';
import type { TimeTick } from './time-ticks.ts';

interface AxisProps {
  readonly reach: Reach;
  readonly times: readonly TimeTick[];
  readonly today: number;
  readonly knownAt: number | null;
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
          .filter(({ day }) => isClearOf((day - today) * perDay))
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

/** Whether a day's label, right of its line, leaves room for `today`, centred on its own. */
function isClearOf(pixels: number): boolean {
  return pixels < -68 || pixels > 28;
}

import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import type { RightRowFragment } from '../../generated/documents.ts';
import { Link, ThingLink, useNavigation } from '../../navigation.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { type Reach, atDay } from '../../time/reach.ts';
import { dayNumber } from '../../time/days.ts';
import { StripBar } from '../../ui/strip.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { hasModifier } from '../../ui/use-document-key.ts';
import { count } from '../../labels.ts';
import { useQuestion } from '../../question-context.tsx';
import { ActLine, TimelineBackdrop } from './timeline-backdrop.tsx';
import {
  actTicks,
  timelineReach,
  timelineRows,
  type ActTick,
  type TimelineRow,
} from './timeline-rows.ts';
import { timeTicks } from './time-ticks.ts';
import { useZoom } from './use-zoom.ts';

interface TimelineProps {
  readonly rights: readonly RightRowFragment[];
  readonly asked: Reach;
  readonly today: number;
  readonly onEnd: () => void;
}

const LINE_HEIGHT_PX = 36;
const LABEL_GAP_PX = 8;

/** One strip per right, grouped by holder; only visible lines are rendered. */
export function Timeline({ rights, asked, today, onEnd }: TimelineProps) {
  const { question } = useQuestion();
  const knownAt = question.knownAt === null ? null : dayNumber(question.knownAt);
  const narrow = useMedia('(max-width: 640px)');
  const printing = useMedia('print');
  const rows = useMemo(() => timelineRows(rights), [rights]);
  const reach = useMemo(() => timelineReach(rows, asked, today), [rows, asked, today]);
  const ticks = useMemo(() => actTicks(rows), [rows]);
  const label = narrow ? 136 : 280;
  const zoom = useZoom(reach, label);
  const [act, setAct] = useState<string | null>(null);
  const first = printing ? 0 : Math.max(0, Math.floor(zoom.top / LINE_HEIGHT_PX) - LABEL_GAP_PX);
  const last = printing
    ? rows.length
    : Math.min(rows.length, Math.ceil(zoom.bottom / LINE_HEIGHT_PX) + LABEL_GAP_PX);
  const times = useMemo(
    () =>
      timeTicks(
        printing ? reach : clipped(zoom.days, reach),
        printing ? 700 : Math.min(zoom.width, 2400),
      ),
    [printing, zoom.days, zoom.width, reach],
  );
  const atEnd = last >= rows.length;
  const perDay = zoom.width / (reach.until - reach.from);

  useEffect(() => {
    if (atEnd && !printing) onEnd();
  }, [atEnd, printing, rows.length, onEnd]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (hasModifier(event)) return;
    if (event.key === '+' || event.key === '=') zoom.zoomBy(1.5);
    if (event.key === '-') zoom.zoomBy(1 / 1.5);
    if (event.key === '0') zoom.show(null);
  };
  const [knownSide, nowSide] = sidesOf(knownAt, today);
  const active = act === null ? undefined : ticks.get(act);
  return (
    <div className="timeline-frame">
      <div className="timeline-tools" role="group" aria-label="Zoom">
        <IconButton icon="minus" aria-label="Zoom out" onClick={() => zoom.zoomBy(1 / 1.6)} />
        <IconButton icon="plus" aria-label="Zoom in" onClick={() => zoom.zoomBy(1.6)} />
        <Button quiet onClick={() => zoom.show(null)}>
          All years
        </Button>
        {asked.until !== Infinity && (
          <Button quiet onClick={() => zoom.show(asked)}>
            Asked time
          </Button>
        )}
        <span className="quiet timeline-hint">
          {active?.words ?? 'Point at a ⊣ to see what an act replaced'}
        </span>
      </div>
      {/* The box scrolls both ways, and takes the arrow keys for that. */}
      <div
        ref={zoom.box}
        className="timeline"
        role="region"
        aria-label="Timeline of rights"
        tabIndex={0}
        data-arrows
        onKeyDown={onKeyDown}
        style={{ '--label': `${label}px` }}
      >
        <div className="timeline-content" style={{ width: printing ? '100%' : label + zoom.width }}>
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
          <div
            className="timeline-lines"
            style={{ height: printing ? 'auto' : rows.length * LINE_HEIGHT_PX }}
          >
            <TimelineBackdrop
              reach={reach}
              times={times}
              asked={asked}
              today={today}
              knownAt={knownAt}
            />
            {active !== undefined && <ActLine reach={reach} act={active} line={LINE_HEIGHT_PX} />}
            {rows.slice(first, last).map((row, index) => (
              <Line
                key={keyOf(row)}
                row={row}
                number={first + index}
                reach={reach}
                top={printing ? null : (first + index) * LINE_HEIGHT_PX}
                active={active}
                onAct={setAct}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

interface LineProps {
  readonly row: TimelineRow;
  readonly number: number;
  readonly reach: Reach;
  readonly top: number | null;
  readonly active: ActTick | undefined;
  readonly onAct: (act: string | null) => void;
}

function Line({ row, number, reach, top, active, onAct }: LineProps) {
  const { open } = useNavigation().place;
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
            aria-label={`Act on ${right.label}: ${count(act.introduces.length, 'right')} introduced${act.madeBy === null ? '' : ` by ${act.madeBy.title}`}`}
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

/** The classes that put the labels `known` and `today` on different sides of their lines. */
function sidesOf(knownAt: number | null, today: number): readonly [known: string, now: string] {
  if (knownAt === null) return ['', ''];
  return knownAt < today ? ['is-before', 'is-after'] : ['is-after', 'is-before'];
}

function keyOf(row: TimelineRow): string {
  return row.kind === 'holder' ? row.holder.id : row.right.id;
}

/** Whether a day's label, right of its line, leaves room for `today`, centred on its own. */
function isClearOf(pixels: number): boolean {
  return pixels < -68 || pixels > 28;
}

function clipped(days: Reach, reach: Reach): Reach {
  return { from: Math.max(days.from, reach.from), until: Math.min(days.until, reach.until) };
}

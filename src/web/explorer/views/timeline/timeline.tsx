import { Fragment, useMemo, useState, type KeyboardEvent } from 'react';
import type { Rights } from '../../answers/use-answer.ts';
import { ThingLink } from '../../navigation.tsx';
import { useQuestion } from '../../question-context.tsx';
import { dayNumber } from '../../time/days.ts';
import { overDays, type DayRange } from '../../time/day-range.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { hasModifier, usePrinting } from '../../ui/browser.ts';
import { periodName } from '../../labels.ts';
import { groupsOf } from '../group-rights.ts';
import { CompactLegend } from '../legend.tsx';
import { ActLine, DayMarks, RightLine } from './timeline-parts.tsx';
import { actThatEnded, namedMarks, timeMarks, timelineReach } from './timeline-model.ts';
import { useZoom, type Zoom } from './use-zoom.ts';

interface TimelineProps {
  readonly rights: Rights;
  readonly asked: DayRange;
}

const PAPER_PX = 700;

export function Timeline({ rights: { rows }, asked }: TimelineProps) {
  const { question, ...context } = useQuestion();
  const today = dayNumber(context.today);
  const printing = usePrinting();
  const groups = useMemo(() => groupsOf(rows, 'HOLDER'), [rows]);
  const reach = useMemo(() => timelineReach(rows, asked, today), [rows, asked, today]);
  const zoom = useZoom(reach, printing);
  const [pointed, setPointed] = useState<string | null>(null);
  const ended = rows.find(({ id }) => id === pointed);
  const act = ended ? actThatEnded(ended, rows) : null;
  const marks = [
    ...(printing ? timeMarks(reach, PAPER_PX) : timeMarks(zoom.days, zoom.room)),
    { day: today, words: 'today', look: 'now' } as const,
    ...(question.knownAt === null
      ? []
      : [{ day: dayNumber(question.knownAt), words: 'known', look: 'known' } as const]),
  ];
  return (
    <div className="timeline-frame">
      <div className="timeline-tools" role="group" aria-label="Zoom">
        <IconButton icon="minus" aria-label="Zoom out" onClick={() => zoom.zoomBy(1 / 1.6)} />
        <IconButton icon="plus" aria-label="Zoom in" onClick={() => zoom.zoomBy(1.6)} />
        <Button quiet onClick={zoom.showAll}>
          All years
        </Button>
        {asked.until !== Infinity && (
          <Button quiet onClick={() => zoom.show(asked)}>
            Zoom to {periodName(question.when)}
          </Button>
        )}
        <CompactLegend />
        <span className="quiet timeline-hint">
          {act?.words ?? 'Point at a ⊣ to see what an act replaced'}
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
        onKeyDown={(event) => zoomByKey(event, zoom)}
        onScroll={zoom.measure}
      >
        <div
          className="timeline-content"
          style={{ width: printing ? '100%' : `calc(var(--label) + ${zoom.width}px)` }}
        >
          <div className="timeline-axis" aria-hidden="true">
            <div className="timeline-label" />
            <div className="timeline-track">
              <DayMarks
                as="tick"
                marks={namedMarks(marks, reach.until, zoom.perDay)}
                reach={reach}
              />
            </div>
          </div>
          <div className="timeline-lines">
            <div className="timeline-backdrop" aria-hidden="true">
              <span className="timeline-window" style={overDays(asked, reach)} />
              <DayMarks as="rule" marks={marks} reach={reach} />
            </div>
            {act !== null && <ActLine reach={reach} act={act} groups={groups} />}
            {groups.map((group) => (
              <Fragment key={group.id}>
                <div className="timeline-line timeline-holder">
                  <div className="timeline-label">
                    <h2>
                      <ThingLink id={group.id}>{group.words}</ThingLink>
                    </h2>{' '}
                    <span className="quiet number">{group.rights.length}</span>
                  </div>
                </div>
                {group.rights.map((right) => (
                  <RightLine
                    key={right.id}
                    right={right}
                    reach={reach}
                    isJoined={act?.joined.includes(right.id) ?? false}
                    onPoint={setPointed}
                  />
                ))}
              </Fragment>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

function zoomByKey(event: KeyboardEvent, zoom: Zoom): void {
  if (hasModifier(event)) return;
  if (event.key === '+' || event.key === '=') zoom.zoomBy(1.5);
  if (event.key === '-') zoom.zoomBy(1 / 1.5);
  if (event.key === '0') zoom.showAll();
}

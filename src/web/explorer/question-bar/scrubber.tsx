import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { YearTotalsQuery } from '../generated/documents.ts';
import { whenBounds, yearOfWhen } from '../question/question.ts';
import { daysThrough, overDays } from '../time/day-range.ts';
import { yearOf } from '../time/days.ts';
import { IconButton } from '../ui/button.tsx';
import { hasModifier, useMedia } from '../ui/browser.ts';
import { countLabel } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';
import { daysOf, type Years } from './years.ts';

interface ScrubberProps {
  readonly years: Years;
  readonly totals: YearTotalsQuery['rightsByYear'];
  readonly waiting: boolean;
  /** `isStep`: whether Back returns from it; false while years are dragged or played. */
  readonly onYear: (year: number, isStep: boolean) => void;
}

const PLAY_MS = 900;

/** A histogram of rights in force by year, to drag, click, step or play. */
export function Scrubber({ years, totals, waiting, onYear }: ScrubberProps) {
  const { question, today } = useQuestion();
  const year = yearOfWhen(question.when);
  const narrow = useMedia('(max-width: 640px), (min-width: 1100px)');
  const [playing, setPlaying] = useState(false);
  const most = Math.max(1, ...totals.map(({ totalCount }) => totalCount));
  const byYear = new Map(totals.map(({ year: of, totalCount }) => [of, totalCount]));
  const amount = years.through - years.from + 1;
  const inYear = byYear.get(year);
  const within = (to: number): number => Math.max(years.from, Math.min(years.through, to));
  // Each year plays as soon as the one before is answered.
  useEffect(() => {
    if (!playing || waiting) return undefined;
    if (year >= years.through) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => onYear(year + 1, false), PLAY_MS);
    return () => clearTimeout(timer);
  }, [playing, waiting, year, years.through, onYear]);
  const move = (to: number, isStep = true): void => {
    setPlaying(false);
    onYear(within(to), isStep);
  };
  const toggle = (): void => {
    if (!playing && year >= years.through) onYear(years.from, false);
    setPlaying(!playing);
  };
  const hasStepped = useRef(false);
  /** The first change of a drag is a step of Back, the others are not. */
  const drag = (event: PointerEvent): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const to = years.from + Math.floor(((event.clientX - box.left) / box.width) * amount);
    const isNew = question.when.kind !== 'year' || within(to) !== year;
    move(to, isNew && !hasStepped.current);
    hasStepped.current ||= isNew;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = KEY_STEPS[event.key];
    if (step === undefined || hasModifier(event)) return;
    event.preventDefault();
    event.stopPropagation();
    move(year + step, false);
  };
  return (
    <div className="scrubber">
      <div className="scrubber-buttons">
        <IconButton icon="back" aria-label="One year earlier" onClick={() => move(year - 1)} />
        <IconButton
          icon={playing ? 'pause' : 'play'}
          aria-label={playing ? 'Stop playing' : 'Play through the years'}
          aria-pressed={playing}
          onClick={toggle}
        />
        <IconButton icon="forward" aria-label="One year later" onClick={() => move(year + 1)} />
      </div>
      <div
        className="scrubber-track"
        role="slider"
        tabIndex={0}
        aria-label="Year"
        aria-valuemin={years.from}
        aria-valuemax={years.through}
        aria-valuenow={within(year)}
        aria-valuetext={
          inYear === undefined ? String(year) : `${year}: ${countLabel(inYear, 'right')} in force`
        }
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          hasStepped.current = false;
          drag(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event);
        }}
      >
        {Array.from({ length: amount }, (_, index) => years.from + index).map((of) => (
          <div
            key={of}
            className={yearClass(of, year, yearOf(today))}
            title={`${of}: ${countLabel(byYear.get(of) ?? 0, 'right')}`}
          >
            <div
              className="scrubber-bar"
              style={{ height: `${((byYear.get(of) ?? 0) / most) * 100}%` }}
            />
            <span className="scrubber-year">
              {isNamed(of, year, amount, narrow ? 7 : 14) ? of : ''}
            </span>
          </div>
        ))}
        {question.when.kind !== 'year' && (
          <div
            className="scrubber-window"
            style={overDays(daysThrough(...whenBounds(question.when)), daysOf(years))}
          />
        )}
      </div>
    </div>
  );
}

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
  Home: -Infinity,
  End: Infinity,
};

function yearClass(of: number, chosen: number, now: number): string {
  return `scrubber-column${of === chosen ? ' is-chosen' : ''}${of === now ? ' is-now' : ''}${of > now ? ' is-ahead' : ''}`;
}

/** Whether a year is labelled: the chosen one, and round ones that are not too close to it. */
function isNamed(year: number, chosen: number, amount: number, room: number): boolean {
  const every = [1, 2, 5, 10, 20, 50].find((step) => amount / step <= room) ?? 50;
  return (
    year === chosen || (year % every === 0 && Math.abs(year - chosen) >= amount / (room * 1.1))
  );
}

import { useEffect, useId, useState, type ReactNode } from 'react';
import { addDays, isDay } from '../time/days.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

const FIRST_YEAR = 1000;
const LAST_YEAR = 9998;

interface YearFieldProps {
  readonly label: string;
  readonly year: number;
  readonly onChange: (year: number) => void;
}

/** A year, typed or stepped; a number that is no year of ours yet is not taken over. */
export function YearField({ label, year, onChange }: YearFieldProps): ReactNode {
  const [text, setText] = useDraft(String(year));
  const id = useId();
  const take = (typed: string): void => {
    setText(typed);
    const value = Number(typed);
    if (/^\d{4}$/.test(typed) && value >= FIRST_YEAR && value <= LAST_YEAR) onChange(value);
  };
  const step = (by: number): void => onChange(Math.max(FIRST_YEAR, Math.min(LAST_YEAR, year + by)));
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="stepper">
        <Button aria-label="One year earlier" onClick={() => step(-1)}>
          <Icon name="minus" size={16} />
        </Button>
        <input
          id={id}
          data-autofocus
          inputMode="numeric"
          pattern="\d{4}"
          size={5}
          value={text}
          onChange={(event) => take(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            step(event.key === 'ArrowUp' ? 1 : -1);
          }}
        />
        <Button aria-label="One year later" onClick={() => step(1)}>
          <Icon name="plus" size={16} />
        </Button>
      </span>
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  /** ISO, or empty. */
  readonly day: string;
  readonly stepped?: boolean;
  readonly onChange: (day: string) => void;
  /** Where given, the field may be emptied. */
  readonly onClear?: () => void;
}

/** A day, picked from the browser's calendar or typed; half a date is not taken over. */
export function DayField({
  label,
  day,
  stepped = false,
  onChange,
  onClear,
}: DayFieldProps): ReactNode {
  const [text, setText] = useDraft(day);
  const id = useId();
  const take = (typed: string): void => {
    setText(typed);
    if (isDay(typed) && typed >= '1000-01-01' && typed < '9999') onChange(typed);
    if (typed === '') onClear?.();
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="stepper">
        {stepped && (
          <Button aria-label="One day earlier" onClick={() => onChange(addDays(day, -1))}>
            <Icon name="minus" size={16} />
          </Button>
        )}
        <input
          id={id}
          type="date"
          data-autofocus
          min="1000-01-01"
          max="9998-12-31"
          value={text}
          onChange={(event) => take(event.target.value)}
        />
        {stepped && (
          <Button aria-label="One day later" onClick={() => onChange(addDays(day, 1))}>
            <Icon name="plus" size={16} />
          </Button>
        )}
      </span>
    </div>
  );
}

/** What is being typed; starts again whenever the settled value changes. */
function useDraft(settled: string): [string, (text: string) => void] {
  const [text, setText] = useState(settled);
  useEffect(() => setText(settled), [settled]);
  return [text, setText];
}

import { useEffect, useId, useState, type InputHTMLAttributes, type ReactNode } from 'react';
import { addDays, isDay } from '../time/days.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

const FIRST_YEAR = 1000;
const LAST_YEAR = 9998;

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;
}

interface YearFieldProps {
  readonly year: number;
  readonly onChange: (year: number) => void;
}

/** A year, typed or stepped; another text is not taken, and said not to be. */
export function YearField({ year, onChange }: YearFieldProps) {
  const [text, setText] = useDraft(String(year));
  const take = (typed: string): void => {
    setText(typed);
    if (isYear(typed)) onChange(Number(typed));
  };
  const step = (by: number): void => onChange(Math.max(FIRST_YEAR, Math.min(LAST_YEAR, year + by)));
  return (
    <>
      <SteppedInput
        label="Year"
        unit="year"
        onStep={step}
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
      {!isYear(text) && (
        <p role="status">
          Type a year from {FIRST_YEAR} to {LAST_YEAR}.
        </p>
      )}
    </>
  );
}

interface DayFieldProps {
  readonly label: string;
  /** ISO, or empty. */
  readonly day: string;
  readonly stepped?: boolean;
  /** The last day that is taken, ISO. */
  readonly max?: string;
  readonly onChange: (day: string) => void;
  /** If given, the field may be cleared. */
  readonly onClear?: () => void;
}

/** A day, picked or typed; an incomplete one is ignored. */
export function DayField({
  label,
  day,
  stepped = false,
  max = '9998-12-31',
  onChange,
  onClear,
}: DayFieldProps) {
  const [text, setText] = useDraft(day);
  const isTaken = (typed: string): boolean => isDay(typed) && typed >= '1000-01-01' && typed <= max;
  const step = (by: number): void => {
    const next = addDays(day, by);
    if (isTaken(next)) onChange(next);
  };
  const take = (typed: string): void => {
    setText(typed);
    if (isTaken(typed)) onChange(typed);
    if (typed === '') onClear?.();
  };
  return (
    <SteppedInput
      label={label}
      unit="day"
      onStep={stepped ? step : undefined}
      type="date"
      min="1000-01-01"
      max={max}
      value={text}
      onChange={(event) => take(event.target.value)}
    />
  );
}

interface SteppedInputProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly unit: 'year' | 'day';
  readonly onStep: ((by: 1 | -1) => void) | undefined;
}

/** An input between two step buttons; without `onStep` the input alone. */
function SteppedInput({ label, unit, onStep, ...rest }: SteppedInputProps) {
  const id = useId();
  const stepButton = (by: 1 | -1): ReactNode =>
    onStep && (
      <Button aria-label={`One ${unit} ${by < 0 ? 'earlier' : 'later'}`} onClick={() => onStep(by)}>
        <Icon name={by < 0 ? 'minus' : 'plus'} size={16} />
      </Button>
    );
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="stepper">
        {stepButton(-1)}
        <input id={id} data-autofocus {...rest} />
        {stepButton(1)}
      </span>
    </div>
  );
}

interface FindFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Finds by name in a list below it; has the focus when its panel opens. */
export function FindField({ label, text, onChange }: FindFieldProps) {
  return (
    <label className="field">
      {label}
      <input type="search" value={text} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

/** The text being typed; it is reset whenever the value changes. */
function useDraft(effective: string): [string, (text: string) => void] {
  const [text, setText] = useState(effective);
  useEffect(() => setText(effective), [effective]);
  return [text, setText];
}

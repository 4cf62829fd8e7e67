import { useEffect, useId, useState, type InputHTMLAttributes, type ReactNode } from 'react';
import { addDays, isDay } from '../time/days.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

interface YearFieldProps {
  readonly year: number;
  readonly onChange: (year: number) => void;
}

/** A year, typed or stepped; any other text is refused with a message. */
export function YearField({ year, onChange }: YearFieldProps) {
  return (
    <DraftField
      label="Year"
      unit="year"
      value={String(year)}
      isTaken={(text) => /^\d{4}$/.test(text) && text >= '1000' && text <= '9998'}
      complaint="Type a year from 1000 to 9998."
      stepped={(by) => String(Math.max(1000, Math.min(9998, year + by)))}
      onTake={(text) => onChange(Number(text))}
      inputMode="numeric"
      pattern="\d{4}"
      size={5}
    />
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
export function DayField({ day, stepped, max = '9998-12-31', onChange, ...rest }: DayFieldProps) {
  return (
    <DraftField
      unit="day"
      type="date"
      min="1000-01-01"
      max={max}
      value={day}
      isTaken={(text) => isDay(text) && text >= '1000-01-01' && text <= max}
      stepped={stepped ? (by) => addDays(day, by) : undefined}
      onTake={onChange}
      {...rest}
    />
  );
}

interface DraftFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly unit: 'year' | 'day';
  readonly value: string;
  readonly isTaken: (text: string) => boolean;
  readonly onTake: (text: string) => void;
  readonly onClear?: () => void;
  /** The value a step later or earlier; undefined: it has no step buttons. */
  readonly stepped: ((by: 1 | -1) => string) | undefined;
  /** Said of a text that is not taken. */
  readonly complaint?: string;
}

/** An input that keeps what is being typed, and takes it when it is a value. */
function DraftField(props: DraftFieldProps) {
  const { label, unit, value, isTaken, onTake, onClear, stepped, complaint, ...rest } = props;
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const take = (typed: string): void => {
    if (isTaken(typed)) onTake(typed);
    if (typed === '') onClear?.();
  };
  const stepButton = (by: 1 | -1): ReactNode =>
    stepped && (
      <Button
        aria-label={`One ${unit} ${by < 0 ? 'earlier' : 'later'}`}
        onClick={() => take(stepped(by))}
      >
        <Icon name={by < 0 ? 'minus' : 'plus'} size={16} />
      </Button>
    );
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <span className="stepper">
          {stepButton(-1)}
          <input
            id={id}
            data-autofocus
            value={text}
            onChange={({ target }) => {
              setText(target.value);
              take(target.value);
            }}
            onKeyDown={(event) => {
              // The browser steps through days itself.
              const by = unit === 'year' && KEY_STEPS[event.key];
              if (!by) return;
              event.preventDefault();
              take(stepped!(by));
            }}
            {...rest}
          />
          {stepButton(1)}
        </span>
      </div>
      {complaint !== undefined && !isTaken(text) && <p role="status">{complaint}</p>}
    </>
  );
}

const KEY_STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };

interface FindFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

export function FindField({ label, text, onChange }: FindFieldProps) {
  return (
    <label className="field">
      {label}
      <input type="search" value={text} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

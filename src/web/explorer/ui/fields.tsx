import {
  useEffect,
  useId,
  useRef,
  useState,
  type InputHTMLAttributes,
  type ReactNode,
} from 'react';
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
      type="number"
      min={1000}
      max={9998}
      required
      value={String(year)}
      complaint="Type a year from 1000 to 9998."
      unit="year"
      stepped
      onTake={(text) => onChange(Number(text))}
    />
  );
}

interface DayFieldProps extends Omit<DraftFieldProps, 'unit' | 'value' | 'onTake' | 'onChange'> {
  /** ISO, or empty. */
  readonly day: string;
  readonly onChange: (day: string) => void;
}

/** A day, picked or typed; an incomplete one is ignored. `max` is the last that is taken, ISO. */
export function DayField({ day, onChange, ...rest }: DayFieldProps) {
  return (
    <DraftField
      unit="day"
      type="date"
      min="1000-01-01"
      max="9998-12-31"
      value={day}
      onTake={onChange}
      {...rest}
    />
  );
}

interface DraftFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly value: string;
  readonly onTake: (text: string) => void;
  /** If given, the field may be cleared. */
  readonly onClear?: () => void;
  readonly unit: 'year' | 'day';
  /** With buttons for a unit earlier and later. */
  readonly stepped?: boolean;
  /** Said of a text that is not taken. */
  readonly complaint?: string;
}

/** An input that keeps what is being typed, and takes it when it is valid. */
function DraftField(props: DraftFieldProps) {
  const { label, unit, stepped, value, onTake, onClear, complaint, ...rest } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const step = (by: 1 | -1): void => {
    input.current!.stepUp(by);
    input.current!.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const stepButton = (by: 1 | -1): ReactNode =>
    stepped && (
      <Button aria-label={`One ${unit} ${by < 0 ? 'earlier' : 'later'}`} onClick={() => step(by)}>
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
            ref={input}
            id={id}
            data-autofocus
            value={text}
            onChange={({ target }) => {
              setText(target.value);
              if (target.value === '') onClear?.();
              else if (target.validity.valid) onTake(target.value);
            }}
            {...rest}
          />
          {stepButton(1)}
        </span>
      </div>
      {complaint !== undefined && (
        <p role="status" className="complaint">
          {complaint}
        </p>
      )}
    </>
  );
}

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

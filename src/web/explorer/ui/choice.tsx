import { useId } from 'react';

interface ChoiceProps<Value> {
  readonly legend: string;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** As a row of joined buttons; else one below the other. */
  readonly joined?: boolean;
}

export function Choice<const Value extends string | boolean | null>({
  legend,
  options,
  value,
  onChange,
  joined = false,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={joined ? 'choice choice-joined' : 'choice'}>
      <legend className={joined ? 'unseen' : ''}>{legend}</legend>
      {options.map(([option, words]) => (
        <label key={words}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

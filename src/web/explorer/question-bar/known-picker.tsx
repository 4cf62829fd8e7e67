import { addYears, dayWords } from '../time/days.ts';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/fields.tsx';
import { Popover } from '../ui/popover.tsx';
import { useQuestion } from '../question-context.tsx';

interface KnownPickerProps {
  /** Null: today. */
  readonly knownAt: string | null;
  readonly name: string;
  readonly onChange: (knownAt: string | null) => void;
}

/** Chooses the day of knowledge. */
export function KnownPicker({ knownAt, name, onChange }: KnownPickerProps) {
  const { today } = useQuestion();
  return (
    <Popover
      className="chip"
      name={name}
      face={knownAt === null || knownAt === today ? 'so far' : `on ${dayWords(knownAt)}`}
    >
      <div className="stack">
        <p>Answer with only what the public could know by the end of this day.</p>
        <DayField
          label="Known by the end of"
          day={knownAt ?? today ?? ''}
          stepped={today !== null}
          onChange={(day) => onChange(day === today ? null : day)}
        />
        <p className="row">
          <Button onClick={() => onChange(null)}>Today</Button>
          {today !== null && (
            <Button onClick={() => onChange(addYears(today, -1))}>A year ago</Button>
          )}
        </p>
      </div>
    </Popover>
  );
}

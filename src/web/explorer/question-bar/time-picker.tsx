import { useState } from 'react';
import type { Schema } from '../../../../client/src/index.ts';
import { whenBounds, type Question, type When, yearOfWhen } from '../question/question.ts';
import { addYears, dayWords, lastOfYear, yearOf } from '../time/days.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DayField, YearField } from '../ui/fields.tsx';
import { Popover } from '../ui/popover.tsx';
import { whenWords } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';

interface TimePickerProps {
  readonly when: When;
  /** Null: only the time is chosen. */
  readonly match: Schema.PeriodMatch | null;
  readonly name: string;
  readonly onChange: (change: Partial<Question>) => void;
}

const MATCHES: readonly (readonly [Schema.PeriodMatch, string])[] = [
  ['OVERLAPS', 'in force at some time then'],
  ['THROUGHOUT', 'in force all the time'],
  ['BEGINS', 'that begin then'],
  ['ENDS', 'that end then'],
];

export function TimePicker({ when, match, name, onChange }: TimePickerProps) {
  const { today } = useQuestion();
  const ask = (time: When): void => onChange({ when: time });
  const isToday = when.kind === 'day' && when.day === today && (match ?? 'OVERLAPS') === 'OVERLAPS';
  const face = isToday ? 'today' : whenWords(when, match ?? 'OVERLAPS');
  return (
    <Popover className="chip" name={name} face={face}>
      <div className="stack">
        <Choice
          legend="Kind of time"
          joined
          options={[
            ['year', 'Year'],
            ['day', 'Day'],
            ['period', 'Period'],
          ]}
          value={when.kind}
          onChange={(kind) => ask(asKind(when, kind, today))}
        />
        {when.kind === 'year' && (
          <YearField year={when.year} onChange={(year) => ask({ kind: 'year', year })} />
        )}
        {when.kind === 'day' && (
          <DayField
            label="Day"
            day={when.day}
            stepped
            onChange={(day) => ask({ kind: 'day', day })}
          />
        )}
        {when.kind === 'period' && <PeriodFields {...when} onChange={ask} />}
        <p className="row">
          <Button onClick={() => ask({ kind: 'day', day: today })}>Today</Button>
          <Button onClick={() => ask({ kind: 'year', year: yearOf(today) })}>This year</Button>
        </p>
        {match !== null && (
          <Choice
            legend="Rights"
            options={MATCHES}
            value={match}
            onChange={(chosen) => onChange({ match: chosen })}
          />
        )}
      </div>
    </Popover>
  );
}

type Period = Omit<Extract<When, { readonly kind: 'period' }>, 'kind'>;

interface PeriodFieldsProps extends Period {
  readonly onChange: (when: When) => void;
}

/** An empty last day is an open end; a last day before the first is rejected, but stays typed. */
function PeriodFields({ from, through, onChange }: PeriodFieldsProps) {
  const [refused, setRefused] = useState<Period | null>(null);
  const typed = refused ?? { from, through };
  const take = (part: Partial<Period>): void => {
    const period = { ...typed, ...part };
    const empty = period.through !== null && period.through < period.from;
    setRefused(empty ? period : null);
    if (!empty) onChange({ kind: 'period', ...period });
  };
  return (
    <div className="stack">
      <DayField label="First day" day={typed.from} onChange={(day) => take({ from: day })} />
      <DayField
        label="Last day (none: open)"
        day={typed.through ?? ''}
        onChange={(day) => take({ through: day })}
        onClear={() => take({ through: null })}
      />
      {refused !== null && (
        <p role="alert">The last day must not be before {dayWords(refused.from)}.</p>
      )}
    </div>
  );
}

function asKind(when: When, kind: When['kind'], today: string): When {
  const year = yearOfWhen(when);
  const [first] = whenBounds(when);
  if (kind === 'year') return { kind, year };
  if (kind === 'day')
    return { kind, day: when.kind === 'year' && yearOf(today) === year ? today : first };
  return { kind, from: first, through: lastOfYear(year) };
}

interface KnownPickerProps {
  /** Null: today. */
  readonly knownAt: string | null;
  readonly name: string;
  readonly onChange: (knownAt: string | null) => void;
}

export function KnownPicker({ knownAt, name, onChange }: KnownPickerProps) {
  const { today } = useQuestion();
  const face = knownAt === null || knownAt === today ? 'so far' : `on ${dayWords(knownAt)}`;
  return (
    <Popover className="chip" name={name} face={face}>
      <div className="stack">
        <p>Answer with only what the public could know by the end of this day.</p>
        <DayField
          label="Known by the end of"
          day={knownAt ?? today}
          stepped
          max={today}
          onChange={(day) => onChange(day === today ? null : day)}
        />
        <p className="row">
          <Button onClick={() => onChange(null)}>Today</Button>
          <Button onClick={() => onChange(addYears(today, -1))}>A year ago</Button>
        </p>
      </div>
    </Popover>
  );
}

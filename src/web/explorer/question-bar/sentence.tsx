import type { ReactNode } from 'react';
import type { Against, Assumed, Question } from '../question/question.ts';
import type { DatedQuestion } from '../question/variables.ts';
import { addDays, dayWords, yearOf } from '../time/days.ts';
import { count, whenWords } from '../labels.ts';
import { KnownPicker } from './known-picker.tsx';
import { TimePicker } from './time-picker.tsx';
import { WhatIf } from './what-if.tsx';

interface SentenceProps {
  readonly question: DatedQuestion;
  readonly today: string | null;
  /**
   * What the sentence begins with, such as `Who holds which rights`; by default in the tense of the
   * asked time.
   */
  readonly opening?: string;
  /** Whether it can be chosen how rights lie to the asked time. */
  readonly matched?: boolean;
  readonly onChange: (change: Partial<Question>) => void;
}

/**
 * The question as a sentence whose parts are changed in place: when, as known when, and what if.
 */
export function Sentence({
  question,
  today,
  opening,
  matched = true,
  onChange,
}: SentenceProps): ReactNode {
  return (
    <div className="sentence" role="group" aria-label="Question">
      {opening ?? openingWords(question, today)}{' '}
      <TimePicker
        when={question.when}
        match={matched ? question.match : null}
        today={today}
        onChange={onChange}
      />{' '}
      as known{' '}
      <KnownPicker
        knownAt={question.knownAt}
        today={today}
        onChange={(knownAt) => onChange({ knownAt })}
      />{' '}
      if{' '}
      <WhatIf
        assume={question.assume}
        knownAt={question.knownAt}
        around={aroundOf(question)}
        onChange={(assume) => onChange({ assume })}
      />
    </div>
  );
}

/** The second side of a comparison, with the same parts. */
export function SecondSentence({
  question,
  today,
  onChange,
}: {
  readonly question: DatedQuestion;
  readonly today: string | null;
  readonly onChange: (change: Partial<Against>) => void;
}): ReactNode {
  return (
    <div className="sentence sentence-second" role="group" aria-label="Compared with">
      compared with the rights{' '}
      <TimePicker
        when={question.when}
        match={null}
        today={today}
        name="Compared time"
        onChange={({ when }) => {
          if (when !== undefined) onChange({ when });
        }}
      />{' '}
      as known{' '}
      <KnownPicker
        knownAt={question.knownAt}
        today={today}
        name="Compared knowledge"
        onChange={(knownAt) => onChange({ knownAt: knownAt ?? today })}
      />{' '}
      if{' '}
      <WhatIf
        assume={question.assume}
        knownAt={question.knownAt}
        around={aroundOf(question)}
        name="Compared what-if"
        onChange={(assume: readonly Assumed[]) => onChange({ assume })}
      />
    </div>
  );
}

/** The question in one line of plain words: the page's heading and title. */
export function titleOf(question: DatedQuestion): string {
  const known = question.knownAt === null ? '' : ` as known on ${dayWords(question.knownAt)}`;
  const assumed =
    question.assume.length === 0
      ? ''
      : ` if ${count(question.assume.length, 'event')} went otherwise`;
  return `Who holds which rights ${whenWords(question.when, question.match)}${known}${assumed}`;
}

function openingWords({ when }: DatedQuestion, today: string | null): string {
  const [from, through] =
    when.kind === 'year'
      ? [`${when.year}-01-01`, `${when.year}-12-31`]
      : when.kind === 'day'
        ? [when.day, when.day]
        : [when.from, when.through];
  if (today !== null && through !== null && through < today) return 'Who held which rights';
  return today !== null && from > today ? 'Who will hold which rights' : 'Who holds which rights';
}

/** A day in the middle of the asked time, to begin an assumption with. */
function aroundOf({ when }: DatedQuestion): string {
  if (when.kind === 'day') return when.day;
  if (when.kind === 'year') return `${String(when.year).padStart(4, '0')}-06-30`;
  return when.through === null
    ? addDays(when.from, 182)
    : addDays(when.from, Math.round((yearOf(when.through) - yearOf(when.from)) * 182));
}

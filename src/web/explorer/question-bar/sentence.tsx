import { whenBounds, type Question } from '../question/question.ts';
import type { DatedQuestion } from '../question/variables.ts';
import { addDays, dayWords, yearOf } from '../time/days.ts';
import { countLabel, whenWords } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';
import { KnownPicker, TimePicker } from './time-picker.tsx';
import { WhatIf } from './what-if.tsx';

interface SentenceProps {
  readonly question: DatedQuestion;
  /** By default `Who holds which rights` in the tense of the asked time, with a choice of match. */
  readonly opening?: string;
  readonly second?: boolean;
  readonly onChange: (change: Partial<Question>) => void;
}

export function Sentence({ question, opening, second = false, onChange }: SentenceProps) {
  const { today } = useQuestion();
  return (
    <div
      className={second ? 'sentence sentence-second' : 'sentence'}
      role="group"
      aria-label={second ? 'Compared with' : 'Question'}
    >
      {opening ?? openingWords(question, today)}{' '}
      <TimePicker
        name={second ? 'Compared time' : 'Time'}
        when={question.when}
        match={opening === undefined ? question.match : null}
        onChange={onChange}
      />{' '}
      as known{' '}
      <KnownPicker
        name={second ? 'Compared knowledge' : 'As known'}
        knownAt={question.knownAt}
        onChange={(knownAt) => onChange({ knownAt })}
      />{' '}
      if{' '}
      <WhatIf
        name={second ? 'Compared what-if' : 'What if'}
        question={question}
        around={aroundOf(question, today)}
        onChange={(assume) => onChange({ assume })}
      />
    </div>
  );
}

/** The question in one line, for the heading and the title of the page. */
export function titleOf(question: DatedQuestion, today: string): string {
  return `${openingWords(question, today)} ${contextWords(question)}`;
}

/** Time, day of knowledge and what-if in words: `in 2027 as known on 1 May 2026`. */
export function contextWords(question: DatedQuestion): string {
  const known = question.knownAt === null ? '' : ` as known on ${dayWords(question.knownAt)}`;
  const assumed =
    question.assume.length === 0
      ? ''
      : ` if ${countLabel(question.assume.length, 'event')} went otherwise`;
  return `${whenWords(question.when, question.match)}${known}${assumed}`;
}

function openingWords({ when }: DatedQuestion, today: string): string {
  const [from, through] = whenBounds(when);
  if (through !== null && through < today) return 'Who held which rights';
  return from > today ? 'Who will hold which rights' : 'Who holds which rights';
}

/** A day in the middle of the asked time, or next year if that is past: where assumptions begin. */
function aroundOf({ when }: DatedQuestion, today: string): string {
  const [from, through] = whenBounds(when);
  const years = through === null ? 1 : yearOf(through) - yearOf(from);
  const middle =
    when.kind === 'year' ? from.replace('-01-01', '-06-30') : addDays(from, years * 182);
  return middle > today ? middle : `${yearOf(today) + 1}-06-30`;
}

import type { ReactNode } from 'react';
import type { Asked } from '../answers/types.ts';
import { assuming, type Question } from '../question/question.ts';
import { ThingLink } from '../navigation.tsx';
import { dayWords } from '../time/days.ts';
import { assumedWords } from '../labels.ts';
import { Button } from '../ui/button.tsx';

interface AssumedBarProps {
  readonly question: Question;
  /** The question as the server understood it, with the names of events. */
  readonly asked: Asked | null;
  readonly onChange: (change: Partial<Question>) => void;
}

/** Says that the answer is not the plain one, and undoes each reason in one click. */
export function AssumedBar({ question, asked, onChange }: AssumedBarProps): ReactNode {
  if (question.assume.length === 0 && question.knownAt === null) return null;
  const known = new Map(
    (asked?.assumptions ?? []).map((assumption) => [assumption.event.id, assumption]),
  );
  return (
    <div className="assumed-bar" role="group" aria-label="What is assumed">
      {question.assume.map(({ event, on }) => (
        <p key={event}>
          <span>
            <span className="assumed">Assumed</span>:{' '}
            <ThingLink id={event}>{known.get(event)?.event.label ?? event}</ThingLink>{' '}
            {assumedWords(on)}
            {known.get(event)?.contradictsRecord === true && ', against the record'}.
          </span>
          <Button
            quiet
            onClick={() => onChange({ assume: assuming(question.assume, event, undefined) })}
          >
            Undo
          </Button>
        </p>
      ))}
      {question.knownAt !== null && (
        <p>
          <span>As the public knew it by the end of {dayWords(question.knownAt)}.</span>
          <Button quiet onClick={() => onChange({ knownAt: null })}>
            Back to today
          </Button>
        </p>
      )}
    </div>
  );
}

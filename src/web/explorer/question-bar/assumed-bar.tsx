import type { Asked } from '../answers/types.ts';
import { assuming } from '../question/question.ts';
import { ThingLink } from '../navigation.tsx';
import { dayWords } from '../time/days.ts';
import { assumedWords } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';
import { Button } from '../ui/button.tsx';

/** The assumptions and the day of knowledge, each with a button to undo it. */
export function AssumedBar({ asked }: { readonly asked: Asked | null }) {
  const { question, change } = useQuestion();
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
            onClick={() => change({ assume: assuming(question.assume, event, undefined) })}
          >
            Undo
          </Button>
        </p>
      ))}
      {question.knownAt !== null && (
        <p>
          <span>As the public knew it by the end of {dayWords(question.knownAt)}.</span>
          <Button quiet onClick={() => change({ knownAt: null })}>
            Back to today
          </Button>
        </p>
      )}
    </div>
  );
}

import type { AnsweredContext } from '../answers/types.ts';
import type { TallyQuery } from '../generated/documents.ts';
import { assuming, whenBounds } from '../question/question.ts';
import { Link, ThingLink } from '../navigation.tsx';
import { dayWords, yearOf } from '../time/days.ts';
import { assumedWords } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';
import { useNames } from '../share/filter-words.ts';
import { Button } from '../ui/button.tsx';

interface AssumedBarProps {
  readonly asked: AnsweredContext | null;
  /** What the assumptions change. */
  readonly whatIf?: TallyQuery['view']['rights']['whatIf'];
}

/** The assumptions and the day of knowledge, each with a button to undo it. */
export function AssumedBar({ asked, whatIf = null }: AssumedBarProps) {
  const { question, change } = useQuestion();
  const names = useNames(question.assume.map(({ event }) => event));
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
            <ThingLink id={event}>{names.get(event) ?? '…'}</ThingLink> {assumedWords(on)}
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
      {whatIf !== null && <Effect {...whatIf} />}
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

/** What the assumptions change, with a jump to the first change and the answer with and without. */
function Effect({ summary, firstEffect }: NonNullable<TallyQuery['view']['rights']['whatIf']>) {
  const { question } = useQuestion();
  const through = whenBounds(question.when)[1];
  const isLater = firstEffect !== null && through !== null && firstEffect > through;
  const year = firstEffect === null ? null : yearOf(firstEffect);
  return (
    <p>
      <strong>{summary}</strong>
      <span>
        {isLater && year !== null && (
          <Link to={{ question: { ...question, when: { kind: 'year', year } } }}>
            Jump to {year}
          </Link>
        )}{' '}
        <Link to={{ view: 'compare', against: { when: null, knownAt: null, assume: [] } }}>
          Compare with and without
        </Link>
      </span>
    </p>
  );
}

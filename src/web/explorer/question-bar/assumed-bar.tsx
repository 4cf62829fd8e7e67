import type { AskedFragment, TallyQuery } from '../generated/documents.ts';
import { assumedWords } from '../labels.ts';
import { assuming, whenBounds } from '../question/question.ts';
import { Link, ThingLink } from '../navigation.tsx';
import { dayWords, yearOf } from '../time/days.ts';
import { useQuestion } from '../question-context.tsx';
import { useNames } from '../share/filter-words.ts';
import { Button } from '../ui/button.tsx';

interface AssumedBarProps {
  readonly asked: AskedFragment | null;
  readonly whatIf?: TallyQuery['view']['rights']['whatIf'];
  /** Whether the page shows evaluated rights, which assumptions affect. */
  readonly isEvaluated?: boolean;
}

/** The assumptions and the day of knowledge, each with a button to undo it. */
export function AssumedBar({ asked, whatIf = null, isEvaluated = true }: AssumedBarProps) {
  const { question, change } = useQuestion();
  const assumed = isEvaluated ? question.assume : [];
  const names = useNames(assumed.map(({ event }) => event));
  if (assumed.length === 0 && question.knownAt === null) return null;
  const against = asked?.assumptions.filter(({ contradictsRecord }) => contradictsRecord) ?? [];
  const through = whenBounds(question.when)[1];
  const first = whatIf?.firstEffect ?? null;
  const year = first !== null && through !== null && first > through ? yearOf(first) : null;
  return (
    <div className="assumed-bar" role="group" aria-label="What is assumed">
      {assumed.map(({ event, on }) => (
        <p key={event}>
          <span>
            <span className="assumed">Assumed</span>:{' '}
            <ThingLink id={event}>{names.get(event) ?? '…'}</ThingLink> {assumedWords(on)}
            {against.some((assumption) => assumption.event.id === event) && ', against the record'}.
          </span>
          <Button
            quiet
            onClick={() => change({ assume: assuming(question.assume, event, undefined) })}
          >
            Undo
          </Button>
        </p>
      ))}
      {whatIf !== null && (
        <p>
          <strong>{whatIf.summary}</strong>
          <span>
            {year !== null && (
              <Link to={{ question: { ...question, when: { kind: 'year', year } } }}>
                Jump to {year}
              </Link>
            )}{' '}
            <Link to={{ view: 'compare', against: { when: null, knownAt: null, assume: [] } }}>
              Compare with and without
            </Link>
          </span>
        </p>
      )}
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

import type { TallyQuery } from '../generated/documents.ts';
import { OTHERS, type Also } from '../question/question.ts';
import { countWords, formatNumber } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';

interface TallyProps {
  readonly tally: TallyQuery['view']['rights'] | null;
  readonly isOld: boolean;
}

/** The counts of other statuses, with buttons that include them in the answer. */
export function Tally({ tally, isOld }: TallyProps) {
  const { question, change } = useQuestion();
  const { also, match } = question;
  if (tally === null) return null;
  const { excluded } = tally;
  const toggle = (group: Also): void =>
    change({
      also: also.includes(group) ? also.filter((other) => other !== group) : [...also, group],
    });
  return (
    <div className={isOld ? 'tally is-old' : 'tally'} role="group" aria-label="Other rights">
      {OTHERS.map(([group, words, statuses]) => {
        const amount = statuses.reduce((sum, status) => sum + excluded[status], 0);
        if (amount === 0 && !(match === 'OVERLAPS' && also.includes(group))) return null;
        const counted = (
          <>
            <span className="number">{formatNumber(amount)}</span> {words}
          </>
        );
        return match === 'OVERLAPS' ? (
          <button
            key={group}
            type="button"
            className="tally-toggle"
            aria-pressed={also.includes(group)}
            onClick={() => toggle(group)}
          >
            {counted}
          </button>
        ) : (
          <span key={group} className="quiet tally-plain">
            {counted}
          </span>
        );
      })}
      {excluded.deprecated > 0 && (
        <span
          className="quiet tally-plain"
          title="Corrected since, or outranked by a better account of the same right"
        >
          <span className="number">{formatNumber(excluded.deprecated)}</span> set aside
        </span>
      )}
    </div>
  );
}

export function Summary({ tally, isOld }: TallyProps) {
  const { question } = useQuestion();
  if (tally === null)
    return (
      <p className="tally-main" aria-hidden="true">
        <span className="skeleton-line skeleton-line-1" />
      </p>
    );
  return (
    <p className={isOld ? 'tally-main is-old' : 'tally-main'}>
      {question.match === 'OVERLAPS' ? tally.summary : `${countWords(tally.totalCount, question)}.`}
    </p>
  );
}

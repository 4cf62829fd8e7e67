import type { RightRowFragment } from '../generated/documents.ts';
import { shortDay } from '../time/days.ts';
import { Icon } from '../ui/icon.tsx';
import { endSign, END_WORDS, enumLabel, isPossible, statusWords, triggerWords } from '../labels.ts';

type Marked = Pick<RightRowFragment, 'evaluation' | 'assertion'>;

/** The marks of a right, such as possible, ended or assumed. */
export function RightMarks({ right: { evaluation, assertion } }: { readonly right: Marked }) {
  const { status, endedBy, pendingConditions } = evaluation;
  const waitsFor = status === 'CONTINGENT' ? pendingConditions.map(triggerWords) : [];
  return (
    <span className="marks">
      {isPossible(evaluation) && (
        <span className="mark">
          <span className="swatch stretch-possible" />
          possible
        </span>
      )}
      {status !== 'IN_FORCE' && (
        <span className="mark">
          {status === 'CONTINGENT' && <span className="swatch stretch-contingent" />}
          {statusWords(evaluation).toLowerCase()}
        </span>
      )}
      {waitsFor.length > 0 && (
        <span className="mark mark-long">waits for: {waitsFor.join(', ')}</span>
      )}
      {endedBy !== null && (
        <span className="mark">
          <span aria-hidden="true">{endSign(endedBy.reason)}</span> {END_WORDS[endedBy.reason]}{' '}
          {endedBy.reason !== 'TERM' && shortDay(endedBy.on)}
        </span>
      )}
      {evaluation.defeasible && (
        <span className="mark">
          <Icon name="flag" size={14} />
          could end early
        </span>
      )}
      {evaluation.dependsOnAssumption && <span className="mark assumed">assumed</span>}
      {assertion !== 'STATED' && <span className="mark">{enumLabel(assertion).toLowerCase()}</span>}
    </span>
  );
}

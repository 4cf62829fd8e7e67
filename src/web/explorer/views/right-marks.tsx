import type { RightRowFragment } from '../generated/documents.ts';
import { shortDay } from '../time/days.ts';
import { Icon } from '../ui/icon.tsx';
import { endSign, endWords, enumLabel, statusWords, triggerWords } from '../labels.ts';

type Marked = Pick<RightRowFragment, 'evaluation' | 'assertion'>;

/** The marks of a right, such as possible, ended or assumed. */
export function RightMarks({ right: { evaluation, assertion } }: { readonly right: Marked }) {
  const { status, certainty, endedBy, pendingConditions } = evaluation;
  const waitsFor = status === 'CONTINGENT' ? pendingConditions.map(triggerWords) : [];
  const marks = [
    status === 'IN_FORCE' && certainty === 'POSSIBLE' && (
      <span key="possible" className="mark">
        <span className="swatch stretch-possible" />
        possible
      </span>
    ),
    status !== 'IN_FORCE' && (
      <span key="status" className="mark">
        {status === 'CONTINGENT' && <span className="swatch stretch-contingent" />}
        {statusWords(evaluation).toLowerCase()}
      </span>
    ),
    waitsFor.length > 0 && (
      <span key="waits" className="mark mark-long">
        waits for: {waitsFor.join(', ')}
      </span>
    ),
    endedBy !== null && (
      <span key="ended" className="mark">
        <span aria-hidden="true">{endSign(endedBy.reason)}</span> {endWords(endedBy.reason)}{' '}
        {endedBy.reason !== 'TERM' && shortDay(endedBy.on)}
      </span>
    ),
    evaluation.defeasible && (
      <span key="defeasible" className="mark">
        <Icon name="flag" size={14} />
        could end early
      </span>
    ),
    evaluation.dependsOnAssumption && (
      <span key="assumed" className="mark assumed">
        assumed
      </span>
    ),
    assertion !== 'STATED' && (
      <span key="assertion" className="mark">
        {enumLabel(assertion).toLowerCase()}
      </span>
    ),
  ].filter((mark) => mark !== false);
  return marks.length === 0 ? null : <span className="marks">{marks}</span>;
}

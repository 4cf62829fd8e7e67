import type { RightRowFragment } from '../generated/documents.ts';
import { Link, useNavigation } from '../navigation.tsx';
import { toRight } from '../question/route.ts';
import { shortDay } from '../time/days.ts';
import { endsOnOneDay, termToShow, untilWords } from '../time/term-words.ts';
import { Icon } from '../ui/icon.tsx';
import { endSign, END_WORDS, enumLabel, isPossible, statusWords, triggerWords } from '../labels.ts';

type Marked = Pick<RightRowFragment, 'evaluation' | 'assertion' | 'effective'>;

export function RightMarks({ right }: { readonly right: Marked }) {
  const { evaluation, assertion, effective } = right;
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
          {endedBy.reason !== 'TERM' && endsOnOneDay(effective) && shortDay(endedBy.on)}
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

interface RightsBriefProps {
  readonly rights: readonly RightRowFragment[];
  readonly withHolder?: boolean;
}

/** Rights in two lines each, for narrow places. */
export function RightsBrief({ rights, withHolder = true }: RightsBriefProps) {
  const { page } = useNavigation().route;
  return (
    <ul className="brief">
      {rights.map((right) => (
        <li key={right.id} data-right={right.id}>
          <Link to={toRight(right.id, page.kind === 'answer')}>{right.label}</Link>
          <span className="quiet">
            {' '}
            {withHolder ? `${right.holder.name} · ` : ''}
            {enumLabel(right.kind)} · {untilWords(termToShow(right), shortDay)}
          </span>{' '}
          <RightMarks right={right} />
        </li>
      ))}
    </ul>
  );
}

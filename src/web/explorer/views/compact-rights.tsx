import type { RightRowFragment } from '../generated/documents.ts';
import { Link } from '../navigation.tsx';
import { toRight } from '../question/route.ts';
import { untilWords, termToShow } from '../time/term-words.ts';
import { enumLabel } from '../labels.ts';
import { RightMarks } from './right-marks.tsx';

interface RightsBriefProps {
  readonly rights: readonly RightRowFragment[];
  /** Whether rights open beside the answer, else on their pages. */
  readonly beside?: boolean;
  /** Whether the holder is named. */
  readonly withHolder?: boolean;
}

/** Rights in two lines each, for narrow places. */
export function RightsBrief({ rights, beside = true, withHolder = false }: RightsBriefProps) {
  return (
    <ul className="brief">
      {rights.map((right) => (
        <li key={right.id} data-right={right.id}>
          <Link to={toRight(right.id, beside)}>{right.label}</Link>
          <span className="quiet">
            {' '}
            {withHolder ? `${right.holder.name} · ` : ''}
            {enumLabel(right.kind)} · {untilWords(termToShow(right), true)}
          </span>{' '}
          <RightMarks right={right} />
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';
import type { RightRowFragment } from '../generated/documents.ts';
import { Link, toRight } from '../navigation.tsx';
import { untilWords, termToShow } from '../time/term-words.ts';
import { nameOf } from '../labels.ts';
import { RightMarks } from './right-marks.tsx';

interface RightsBriefProps {
  readonly rights: readonly RightRowFragment[];
  /** Rights open beside the answer, else as pages. */
  readonly beside?: boolean;
  /** Says who holds. */
  readonly withHolder?: boolean;
}

/** Rights in two lines each, where there is no room for a table. */
export function RightsBrief({
  rights,
  beside = true,
  withHolder = false,
}: RightsBriefProps): ReactNode {
  return (
    <ul className="brief">
      {rights.map((right) => (
        <li key={right.id} data-right={right.id}>
          <Link to={toRight(right.id, beside)}>{right.label}</Link>
          <span className="quiet">
            {' '}
            {withHolder ? `${right.holder.name} · ` : ''}
            {nameOf(right.kind)} · {untilWords(termToShow(right), true)}
          </span>{' '}
          <RightMarks right={right} />
        </li>
      ))}
    </ul>
  );
}

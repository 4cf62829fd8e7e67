import type { ReactNode } from 'react';
import type { RightRowFragment } from '../generated/documents.ts';
import { Link, toPage } from '../navigation.tsx';
import { neverBegins, untilWords } from '../time/term-words.ts';
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
          <Link to={beside ? { open: right.id } : toPage({ kind: 'right', id: right.id })}>
            {right.label}
          </Link>
          <span className="quiet">
            {' '}
            {withHolder ? `${right.holder.name} · ` : ''}
            {nameOf(right.kind)} ·{' '}
            {untilWords(neverBegins(right.effective) ? right.term : right.effective, true)}
          </span>{' '}
          <RightMarks right={right} />
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';
import type { RightRowFragment } from '../generated/documents.ts';
import { countLabel, whenWords } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';
import { RightsBrief } from '../views/compact-rights.tsx';
import { Part } from './page-elements.tsx';

interface RightsPartProps {
  readonly title: string;
  readonly rights: { readonly totalCount: number; readonly nodes: readonly RightRowFragment[] };
  /** Follows the count and the asked time in the heading. */
  readonly remark?: string;
  /** Stands in place of the list if there is no right; by default that nothing is in force. */
  readonly empty?: string | undefined;
  readonly withHolder?: boolean;
  readonly children?: ReactNode;
}

/** The rights of a thing in force at the asked time, each with a link to its page. */
export function RightsPart({
  title,
  rights: { totalCount, nodes },
  remark = '',
  empty,
  withHolder = true,
  children,
}: RightsPartProps) {
  const { question } = useQuestion();
  const when = whenWords(question.when, 'OVERLAPS');
  return (
    <Part title={title} note={`${countLabel(totalCount, 'right')} ${when}${remark}`}>
      {nodes.length === 0 ? (
        <p className="quiet">{empty ?? `Nothing in force ${when}.`}</p>
      ) : (
        <RightsBrief rights={nodes} beside={false} withHolder={withHolder} />
      )}
      {children}
    </Part>
  );
}

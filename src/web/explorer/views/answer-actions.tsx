import type { ReactNode } from 'react';
import type { AnswerQueryVariables } from '../generated/documents.ts';
import type { Rights } from '../answers/use-rights.ts';
import { playgroundAddress, type Handover } from '../question/show-query.ts';
import { Cite } from '../take-along/cite.tsx';
import { Download } from '../take-along/download.tsx';
import { Share } from '../take-along/share.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Popover } from '../ui/popover.tsx';

interface ActionsProps {
  readonly rights: Rights;
  readonly variables: AnswerQueryVariables;
  readonly handover: Handover;
}

/** The query, download and link of an answer. */
export function AnswerActions({ rights, variables, handover }: ActionsProps) {
  return (
    <div className="actions">
      <a className="button button-quiet" href={playgroundAddress(handover)}>
        <Icon name="code" size={18} />
        <span>Show the query</span>
      </a>
      <Action name="Download" icon="download">
        <Download variables={variables} />
      </Action>
      <Action name="Share" icon="link">
        <Share asked={rights.asked} />
      </Action>
      <Action name="Cite" icon="quote">
        <Cite rights={rights} />
      </Action>
    </div>
  );
}

interface ActionProps {
  readonly name: string;
  readonly icon: IconName;
  readonly children: ReactNode;
}

function Action({ name, icon, children }: ActionProps) {
  const face = (
    <>
      <Icon name={icon} size={18} />
      <span>{name}</span>
    </>
  );
  return (
    <Popover className="button button-quiet" name={name} face={face}>
      {children}
    </Popover>
  );
}

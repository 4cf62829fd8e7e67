import type { ReactNode } from 'react';
import type { AnswerQueryVariables } from '../generated/documents.ts';
import type { Rights } from '../answers/use-rights.ts';
import { playgroundAddress, type Handover } from '../question/show-query.ts';
import { Cite } from '../share/cite.tsx';
import { Download } from '../share/download.tsx';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Popover } from '../ui/popover.tsx';

interface ActionsProps {
  readonly rights: Rights;
  readonly variables: AnswerQueryVariables;
  readonly handover: Handover;
}

/** The query of an answer, its files, its citation, and paper. */
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
      <Action name="Cite" icon="link" wide>
        <Cite rights={rights} />
      </Action>
      <Button quiet onClick={() => window.print()}>
        <Icon name="print" size={18} />
        <span>Print</span>
      </Button>
    </div>
  );
}

interface ActionProps {
  readonly name: string;
  readonly icon: IconName;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

function Action({ name, icon, wide, children }: ActionProps) {
  const face = (
    <>
      <Icon name={icon} size={18} />
      <span>{name}</span>
    </>
  );
  return (
    <Popover className="button button-quiet" name={name} face={face} wide={wide === true}>
      {children}
    </Popover>
  );
}

import { useState, type ReactNode } from 'react';
import {
  AnswerDocument,
  type AnswerQueryVariables,
  type RightRowFragment,
} from '../generated/documents.ts';
import { troubleOf } from '../answers/error-words.ts';
import { readPages } from '../answers/pages.ts';
import type { Asked } from '../answers/types.ts';
import { rowsOf } from '../answers/use-rights.ts';
import { csvOf, fileName, jsonOf, type WholeAnswer } from '../download.ts';
import { useNavigation } from '../navigation.tsx';
import { playgroundAddress, type Handover } from '../question/show-query.ts';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Popover } from '../ui/popover.tsx';
import { number } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';

interface ActionsProps {
  readonly asked: Asked | null;
  readonly variables: AnswerQueryVariables;
  readonly handover: Handover;
}

/** The query, download and link of an answer. */
export function AnswerActions({ asked, variables, handover }: ActionsProps) {
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
        <Share asked={asked} />
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

function Download({ variables }: { readonly variables: AnswerQueryVariables }) {
  const [state, setState] = useState('');
  const download = async (type: 'csv' | 'json'): Promise<void> => {
    setState('Reading the answer …');
    try {
      const whole = await wholeAnswer(variables, (rows, total) =>
        setState(`${number(rows)} of ${number(total)} rights …`),
      );
      save(
        `${fileName(whole.asked)}.${type}`,
        type === 'csv' ? 'text/csv;charset=utf-8' : 'application/json',
        type === 'csv' ? csvOf(whole) : jsonOf(whole),
      );
      setState(`${number(whole.rows.length)} rights written.`);
    } catch (error) {
      const { title, advice } = troubleOf(error);
      setState(`${title}. ${advice}`);
    }
  };
  return (
    <div className="stack">
      <p>The whole answer, every page of it.</p>
      <p className="row">
        <Button data-autofocus onClick={() => void download('csv')}>
          CSV
        </Button>
        <Button onClick={() => void download('json')}>JSON</Button>
      </p>
      <p role="status" className="quiet">
        {state}
      </p>
    </div>
  );
}

async function wholeAnswer(
  variables: AnswerQueryVariables,
  onProgress: (rows: number, total: number) => void,
): Promise<WholeAnswer> {
  const rows: RightRowFragment[] = [];
  let asked: Asked | null = null;
  for await (const page of readPages(AnswerDocument, variables)) {
    const { rights } = page.view;
    asked ??= rights.asked;
    rows.push(...rowsOf(page));
    onProgress(rows.length, rights.totalCount);
  }
  return { asked: asked!, rows };
}

/** A link with a fixed day of knowledge, so that it gives the same answer tomorrow. */
function Share({ asked }: { readonly asked: Asked | null }) {
  const { question } = useQuestion();
  const { addressOf } = useNavigation();
  const [copied, setCopied] = useState('');
  const fixed = { ...question, knownAt: question.knownAt ?? asked?.knownAt ?? null };
  const link = window.location.origin + addressOf({ question: fixed });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('Copied.');
    } catch {
      setCopied('Select the link and copy it.');
    }
  };
  return (
    <div className="stack">
      <label className="field">
        A link to this answer, as known {fixed.knownAt === null ? 'today' : 'on that day'}
        <input readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <p className="row">
        <Button data-autofocus onClick={() => void copy()}>
          Copy
        </Button>{' '}
        <span role="status" className="quiet">
          {copied}
        </span>
      </p>
    </div>
  );
}

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

import { useState } from 'react';
import { useSearch } from 'wouter/use-browser-location';
import type { Rights } from '../answers/use-answer.ts';
import { assumedWords, countLabel, slugOf } from '../labels.ts';
import { useNavigation } from '../navigation.tsx';
import type { Question } from '../question/question.ts';
import { otherSide } from '../question/variables.ts';
import { contextWords, titleOf } from '../question-bar/sentence.tsx';
import { useQuestion } from '../question-context.tsx';
import { dayWords } from '../time/days.ts';
import { Button } from '../ui/button.tsx';
import { useFilterWords, useNames } from './filter-words.ts';
import {
  countDifferences,
  digestOf,
  permalink,
  readCited,
  shortVersion,
  useFixedAddress,
  type Cited,
} from './permalink.ts';

/** A link that fixes knowledge and dataset, and the answer as a citation and as a footnote. */
export function Cite({ rights: { asked, rows, total, isOld } }: { readonly rights: Rights }) {
  const { question } = useQuestion();
  const { view, against } = useNavigation().route;
  const isCompared = view === 'compare';
  const first = isCompared ? { ...question, match: 'OVERLAPS' as const, also: [] } : question;
  const second = otherSide(first, against);
  const address = useFixedAddress();
  const filters = useFilterWords(first);
  const names = useNames([...first.assume, ...second.assume].map(({ event }) => event));
  const assumed = ({ assume }: Question): readonly string[] =>
    assume.map(
      ({ event, on }) => `assumed: ${names.get(event) ?? slugOf(event)} ${assumedWords(on)}`,
    );
  if (asked === null || total === null || isOld) return <p>The answer is not here yet.</p>;
  const dataset = shortVersion(asked.datasetVersion);
  const answer = isCompared ? null : digestOf(rows, total);
  const link = permalink(address, { dataset, answer });
  const other = contextWords({ ...second, knownAt: against.knownAt, assume: [] });
  const title = [
    titleOf({ ...first, knownAt: null, assume: [] }, asked.today),
    ...assumed(first),
    ...(isCompared ? [`compared with the rights ${other}`, ...assumed(second)] : []),
    ...filters,
  ].join('; ');
  const count = isCompared ? '' : ` ${countLabel(total, 'right')}.`;
  const [known, today] = [dayWords(asked.knownAt), dayWords(asked.today)];
  return (
    <div className="stack">
      <CopyField label="Link to this answer" text={link} />
      <CopyField
        label="Citation"
        text={`Tenure. “${title}.”${count} As known on ${known}, dataset ${dataset}. ${link} (accessed ${today}).`}
      />
      <CopyField
        label="Footnote"
        text={`Tenure, “${title}”, as known on ${known} (dataset ${dataset}), ${link} (accessed ${today}).`}
      />
    </div>
  );
}

function CopyField({ label, text }: { readonly label: string; readonly text: string }) {
  const [copied, setCopied] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('Copied.');
    } catch {
      setCopied('Select the text and copy it.');
    }
  };
  return (
    <div className="copy-field">
      <label className="field">
        {label}
        <textarea readOnly rows={3} value={text} onFocus={(event) => event.target.select()} />
      </label>
      <p className="row">
        <Button aria-label={`Copy: ${label}`} onClick={() => void copy()}>
          Copy
        </Button>{' '}
        <span role="status" className="quiet">
          {copied}
        </span>
      </p>
    </div>
  );
}

/** A notice on a page that a permalink of another dataset has opened. */
export function CitedNotice({ rights }: { readonly rights: Rights }) {
  const cited = readCited(useSearch());
  if (cited === null || rights.asked === null || rights.isOld) return null;
  const { datasetVersion } = rights.asked;
  if (datasetVersion.startsWith(cited.dataset)) return null;
  return (
    <p className="cited" role="status">
      This link was made from dataset <code>{cited.dataset}</code>; this answer is from{' '}
      <code>{shortVersion(datasetVersion)}</code>. {differenceWords(cited, rights)}
    </p>
  );
}

function differenceWords({ answer }: Cited, { rows, total }: Rights): string {
  const now = digestOf(rows, total);
  if (answer === null || now === null)
    return 'It cannot say in how many rights the answer differs.';
  const differing = countDifferences(answer, now);
  return differing === 0
    ? 'The answer is the same.'
    : `The answer differs in ${countLabel(differing, 'right')}.`;
}

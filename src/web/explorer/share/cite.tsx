import type { Rights } from '../answers/use-rights.ts';
import { titleOf } from '../question-bar/sentence.tsx';
import { useQuestion } from '../question-context.tsx';
import { footnote, plainCitation } from './citation.ts';
import { CopyField } from './copy-field.tsx';
import { digestOf } from './digest.ts';
import { useFilterWords } from './filter-words.ts';
import { permalink, shortVersion } from './permalink.ts';
import { useFixedAddress } from './use-fixed-address.ts';

/** A link that fixes knowledge and dataset, and the answer as a citation and as a footnote. */
export function Cite({ rights: { asked, rows, total } }: { readonly rights: Rights }) {
  const { question } = useQuestion();
  const address = useFixedAddress();
  const filters = useFilterWords(question);
  if (asked === null || total === null) return <p>The answer is not here yet.</p>;
  const { knownAt, today, datasetVersion } = asked;
  const dataset = shortVersion(datasetVersion);
  const link = permalink(address, { dataset, answer: digestOf(rows, total) });
  const title = titleOf({ ...question, knownAt: null });
  const cited = { title, filters, total, knownAt, today, dataset, link };
  return (
    <div className="stack">
      <CopyField isFirst label="Link to this answer" text={link} />
      <CopyField label="Citation" text={plainCitation(cited)} />
      <CopyField label="Footnote" text={footnote(cited)} />
    </div>
  );
}

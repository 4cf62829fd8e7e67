import type { Rights } from '../answers/use-rights.ts';
import { useNavigation } from '../navigation.tsx';
import { titleOf } from '../question-bar/sentence.tsx';
import { useQuestion } from '../question-context.tsx';
import { footnote, plainCitation } from './citation.ts';
import { CopyField } from './copy-field.tsx';
import { digestOf } from './digest.ts';
import { useFilterWords } from './filter-words.ts';
import { permalink, shortVersion } from './permalink.ts';
import { publicAddress } from './public-address.ts';

/** The answer as a citation, a footnote, and a link that fixes knowledge and dataset. */
export function Cite({ rights: { asked, rows, total } }: { readonly rights: Rights }) {
  const { question } = useQuestion();
  const { addressOf } = useNavigation();
  const filters = useFilterWords(question);
  if (asked === null || total === null) return <p>The answer is not here yet.</p>;
  const { knownAt, today, datasetVersion } = asked;
  const dataset = shortVersion(datasetVersion);
  const fixed = { ...question, knownAt };
  const link = permalink(publicAddress() + addressOf({ question: fixed }), {
    dataset,
    answer: digestOf(rows, total),
  });
  const title = titleOf({ ...question, knownAt: null });
  const cited = { title, filters, total, knownAt, today, dataset, link };
  return (
    <div className="stack">
      <CopyField isFirst label="Citation" text={plainCitation(cited)} />
      <CopyField label="Footnote" text={footnote(cited)} />
      <CopyField label="Permanent link" text={link} />
    </div>
  );
}

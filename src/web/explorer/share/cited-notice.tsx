import { useSearch } from 'wouter/use-browser-location';
import type { Rights } from '../answers/use-rights.ts';
import { countLabel } from '../labels.ts';
import { countDifferences, digestOf, readCited, shortVersion, type Cited } from './permalink.ts';

/** A notice on a page that a permalink of another dataset has opened. */
export function CitedNotice({ rights }: { readonly rights: Rights }) {
  const cited = readCited(useSearch());
  if (cited === null || rights.asked === null || rights.waiting) return null;
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

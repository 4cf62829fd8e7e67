import { useQuestion } from '../question-context.tsx';
import { useFilterWords } from '../share/filter-words.ts';
import { shortVersion, useFixedAddress } from '../share/permalink.ts';
import { dayWords } from '../time/days.ts';
import { usePrinting } from '../ui/browser.ts';

export function PrintHeader() {
  const { question, meta, today } = useQuestion();
  const filters = useFilterWords(question);
  const address = useFixedAddress();
  // The reader's day, which may be another one when it is printed.
  usePrinting();
  return (
    <div className="masthead" aria-hidden="true">
      <p className="masthead-name">Tenure{meta?.dossier ? ` · ${meta.dossier.title}` : ''}</p>
      <p>
        Printed on {new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })}, as known on{' '}
        {dayWords(question.knownAt ?? today)}
        {meta !== null && `, dataset ${shortVersion(meta.datasetVersion)}`}
      </p>
      <p>{address}</p>
      {filters.length > 0 && <p>Filters: {filters.join('; ')}</p>}
    </div>
  );
}

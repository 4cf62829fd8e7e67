import type { Agreement } from '../../../domain/model/agreement.ts';
import { confirmedTerm } from '../../../domain/rights/effective-term.ts';
import type { Term } from '../../../domain/time/edtf.ts';
import type { InheritedContext } from '../../parent-types.ts';

/**
 * The term of an agreement: an unpublished end is certain through the last day that a source known
 * by then confirms. See docs/model.md#days.
 */
export async function agreementTerm(
  { term, evidenceIds }: Agreement,
  { knownAt, loaders }: InheritedContext,
): Promise<Term> {
  if (term.end !== 'UNKNOWN') return term;
  const evidence = await loaders.records('EVIDENCE', evidenceIds);
  const visible = evidence.filter(({ visibleFrom }) => visibleFrom <= knownAt);
  const confirmed = visible.flatMap(({ confirms }) => confirms ?? []);
  return confirmedTerm(term, confirmed);
}

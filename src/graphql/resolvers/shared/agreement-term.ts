import type { Agreement } from '../../../domain/model/agreement.ts';
import { confirmedTerm } from '../../../domain/rights/effective-term.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { Term } from '../../../domain/time/edtf.ts';
import type { RequestContext } from '../../context.ts';

/**
 * The term of an agreement: an unpublished end is certain through the last day that a source known
 * by then confirms. See docs/model.md#days.
 */
export async function agreementTerm(
  { term, evidenceIds }: Agreement,
  knownAt: Day,
  request: RequestContext,
): Promise<Term> {
  if (term.end !== 'UNKNOWN') return term;
  const evidence = await Promise.all(
    evidenceIds.map((id) => request.loaders.record('EVIDENCE', id)),
  );
  return confirmedTerm(
    term,
    evidence.flatMap((piece) =>
      piece && piece.visibleFrom <= knownAt ? (piece.confirms ?? []) : [],
    ),
  );
}

import { inside } from '../value-path.ts';
import { onEach } from '../rule.ts';

/** NON_BINDING agreements grant no right. */
export const nonBindingGrantsNothing = onEach('rights', (right, note, seed) => {
  const granting = right.agreement
    ? seed.agreement(right.agreement)
    : seed.agreementOfClause(right.clause ?? '');
  if (granting?.record.binding === 'NON_BINDING')
    note(
      right.agreement ? 'agreement' : 'clause',
      'an agreement that grants rights',
      `${granting.record.id ?? 'one'}, which is NON_BINDING`,
      inside(granting.at, 'binding'),
    );
});

/** The clause of a right stands in the agreement of the right. */
export const clauseOfAgreement = onEach('rights', ({ agreement, clause }, note, seed) => {
  const owner = clause ? seed.agreementOfClause(clause)?.record.id : undefined;
  if (owner && agreement && owner !== agreement)
    note('clause', `a clause of ${agreement}`, `${clause}, a clause of ${owner}`);
});

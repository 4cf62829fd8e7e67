import { inside } from '../value-path.ts';
import type { Rule } from '../rule.ts';

/** NON_BINDING agreements grant no right. */
export const nonBindingGrantsNothing: Rule = ({ rights, agreement, agreementOfClause }, faults) => {
  for (const { at, record } of rights) {
    const key = record.agreement ? 'agreement' : 'clause';
    const granting = record.agreement
      ? agreement(record.agreement)
      : agreementOfClause(record.clause ?? '');
    if (granting?.record.binding !== 'NON_BINDING') continue;
    faults.add(
      inside(at, key),
      'an agreement that grants rights',
      `${granting.record.id ?? 'one'}, which is NON_BINDING`,
      inside(granting.at, 'binding'),
    );
  }
};

/** The clause of a right stands in the agreement of the right. */
export const clauseOfAgreement: Rule = ({ rights, agreementOfClause }, faults) => {
  for (const { at, record } of rights) {
    const owner = record.clause ? agreementOfClause(record.clause)?.record.id : undefined;
    if (!owner || !record.agreement || owner === record.agreement) continue;
    faults.add(
      inside(at, 'clause'),
      `a clause of ${record.agreement}`,
      `${record.clause}, a clause of ${owner}`,
    );
  }
};

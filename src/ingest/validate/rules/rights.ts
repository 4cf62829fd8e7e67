import type { Id } from '../../../domain/model/record.ts';
import { dayInWords } from '../../../domain/time/words.ts';
import { inside } from '../faults.ts';
import { onEach, type Rule, type RuleInput } from '../rule.ts';

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

export const clauseOfAgreement = onEach('rights', ({ agreement, clause }, note, seed) => {
  const owner = clause ? seed.agreementOfClause(clause)?.record.id : undefined;
  if (owner && agreement && owner !== agreement)
    note('clause', `a clause of ${agreement}`, `${clause}, a clause of ${owner}`);
});

export const dueInTerm = onEach('rights', ({ due, term }, note, _, at) => {
  if (due && term && due.latest < term.startEarliest)
    note(
      'due',
      `a day not before the right begins, ${dayInWords(term.startEarliest)}`,
      due.edtf,
      inside(at, 'term'),
    );
});

export const deprecatedHasReason = onEach('rights', ({ rank, rankReason }, note) => {
  if (rank === 'DEPRECATED' && rankReason === null)
    note('rankReason', 'a reason for the rank DEPRECATED', 'nothing');
});

export const alternativeToAnother = onEach('rights', ({ id, alternativeTo }, note) => {
  const i = alternativeTo?.findIndex((other) => other === id) ?? -1;
  if (i >= 0) note(['alternativeTo', i], 'another right', `${id}, the right itself`);
});

/** Of alternatives, direct or through others, at most one is PREFERRED. */
export const onePreferred: Rule = (seed, faults) => {
  const first = new Map<Id, RuleInput['rights'][number]>();
  for (const entry of seed.rights) {
    const { id, rank } = entry.record;
    if (rank !== 'PREFERRED' || id === undefined) continue;
    const other = first.get(id);
    if (!other) for (const one of seed.alternatives(id)) first.set(one, entry);
    else if (other.record.id !== id)
      faults.add(
        inside(entry.at, 'rank'),
        'one PREFERRED right among alternatives',
        `${other.record.id} and ${id}`,
        inside(other.at, 'rank'),
      );
  }
};

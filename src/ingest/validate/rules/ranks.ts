import type { Id } from '../../../domain/model/record.ts';
import { inside } from '../value-path.ts';
import type { Entry } from '../partial-records.ts';
import type { SeedRight } from '../records.ts';
import { onEach, type Rule } from '../rule.ts';
import { alternativesIn } from './dependencies.ts';

/** A DEPRECATED right has a reason. */
export const deprecatedHasReason = onEach('rights', ({ rank, rankReason }, note) => {
  if (rank === 'DEPRECATED' && rankReason === null)
    note('rankReason', 'a reason for the rank DEPRECATED', 'nothing');
});

/** No right is an alternative to itself. */
export const alternativeToAnother = onEach('rights', ({ id, alternativeTo }, note) => {
  const i = alternativeTo?.findIndex((other) => other === id) ?? -1;
  if (i >= 0) note(['alternativeTo', i], 'another right', `${id}, the right itself`);
});

/** Of alternatives, direct or through others, at most one is PREFERRED. */
export const onePreferred: Rule = (seed, faults) => {
  const alternatives = alternativesIn(seed);
  const first = new Map<Id, Entry<SeedRight>>();
  for (const entry of seed.rights) {
    const { id, rank } = entry.record;
    if (rank !== 'PREFERRED' || id === undefined) continue;
    const other = first.get(id);
    if (!other) for (const one of alternatives(id)) first.set(one, entry);
    else if (other.record.id !== id)
      faults.add(
        inside(entry.at, 'rank'),
        'one PREFERRED right among alternatives',
        `${other.record.id} and ${id}`,
        inside(other.at, 'rank'),
      );
  }
};

import type { Id } from '../../../domain/model/record.ts';
import { inside } from '../value-path.ts';
import type { Entry } from '../partial-records.ts';
import type { SeedRight } from '../records.ts';
import type { Rule } from '../rule.ts';

/** A DEPRECATED right has a reason. */
export const deprecatedHasReason: Rule = ({ rights }, faults) => {
  for (const { at, record } of rights) {
    if (record.rank === 'DEPRECATED' && record.rankReason === null)
      faults.add(inside(at, 'rankReason'), 'a reason for the rank DEPRECATED', 'nothing');
  }
};

/** No right is an alternative to itself. */
export const alternativeToAnother: Rule = ({ rights }, faults) => {
  for (const { at, record } of rights) {
    const i = record.alternativeTo?.findIndex((id) => id === record.id) ?? -1;
    if (i >= 0)
      faults.add(inside(at, 'alternativeTo', i), 'another right', `${record.id}, the right itself`);
  }
};

/** Of alternatives, direct or through others, at most one is PREFERRED. */
export const onePreferred: Rule = ({ rights }, faults) => {
  const groupOf = groups(rights);
  const first = new Map<Id, Entry<SeedRight>>();
  for (const entry of rights) {
    const { id, rank } = entry.record;
    if (rank !== 'PREFERRED' || id === undefined) continue;
    const other = first.get(groupOf(id));
    if (!other) first.set(groupOf(id), entry);
    else if (other.record.id !== id)
      faults.add(
        inside(entry.at, 'rank'),
        'one PREFERRED right among alternatives',
        `${other.record.id} and ${id}`,
        inside(other.at, 'rank'),
      );
  }
};

/** Union-find over alternatives: a group is named by one of its rights. */
function groups(rights: readonly Entry<SeedRight>[]): (id: Id) => Id {
  const above = new Map<Id, Id>();
  const groupOf = (id: Id): Id => {
    let top = id;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    for (let step = id; step !== top;) {
      const next = above.get(step)!;
      above.set(step, top);
      step = next;
    }
    return top;
  };
  for (const { record } of rights) {
    const { id, alternativeTo } = record;
    for (const other of id === undefined ? [] : (alternativeTo ?? [])) {
      const [a, b] = [groupOf(id!), groupOf(other)];
      if (a !== b) above.set(b, a);
    }
  }
  return groupOf;
}

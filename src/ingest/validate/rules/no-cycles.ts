import type { Id } from '../../../domain/model/record.ts';
import { type ValuePath, inside } from '../value-path.ts';
import { cyclesIn } from '../cycles.ts';
import type { Faults } from '../faults.ts';
import type { Rule } from '../rule.ts';

/** No asset is a part of itself, directly or through others. */
export const noAssetCycle: Rule = ({ assets }, faults) => {
  noLoop(
    assets.map(({ at, record }) => link(at, record.id, record.partOf, 'partOf')),
    'a whole that is no part of this asset',
    faults,
  );
};

/** No agreement amends itself, directly or through others. */
export const noAmendmentCycle: Rule = ({ agreements }, faults) => {
  noLoop(
    agreements.flatMap(({ at, record }) =>
      (record.amends ?? []).map((id, i) => link(at, record.id, id, 'amends', i)),
    ),
    'an agreement that does not amend this one',
    faults,
  );
};

/** No right corrects itself, directly or through others. */
export const noCorrectionCycle: Rule = ({ rights }, faults) => {
  noLoop(
    rights.map(({ at, record }) =>
      link(at, record.id, record.corrects?.right, 'corrects', 'right'),
    ),
    'a right that does not correct this one',
    faults,
  );
};

/** No source repeats itself, directly or through others. */
export const noRepostCycle: Rule = ({ sources }, faults) => {
  noLoop(
    sources.map(({ at, record }) => link(at, record.id, record.repostOf, 'repostOf')),
    'a source that does not repeat this one',
    faults,
  );
};

/** No right replaces itself through acts. */
export const noActCycle: Rule = ({ acts }, faults) => {
  noLoop(
    acts.flatMap(({ at, record: { ends, introduces } }) =>
      (ends ?? []).flatMap((ended) =>
        (introduces ?? []).map((id, i) => link(at, ended, id, 'introduces', i)),
      ),
    ),
    'a right that does not lead back to itself through acts',
    faults,
  );
};

interface Link {
  readonly from: Id;
  readonly to: Id;
  readonly at: ValuePath;
}

function link(
  at: ValuePath,
  from: Id | undefined,
  to: Id | null | undefined,
  ...keys: readonly (string | number)[]
): Link | null {
  return from !== undefined && typeof to === 'string'
    ? { from, to, at: inside(at, ...keys) }
    : null;
}

function noLoop(links: readonly (Link | null)[], expected: string, faults: Faults): void {
  const byFrom = new Map<Id, Map<Id, ValuePath>>();
  for (const found of links) {
    if (!found) continue;
    const targets = byFrom.get(found.from) ?? new Map<Id, ValuePath>();
    byFrom.set(found.from, targets);
    if (!targets.has(found.to)) targets.set(found.to, found.at);
  }
  for (const cycle of cyclesIn(byFrom.keys(), (id) => [...(byFrom.get(id)?.keys() ?? [])])) {
    faults.add(byFrom.get(cycle.at(-2)!)!.get(cycle.at(-1)!)!, expected, cycle.join(' → '));
  }
}

import type { Id } from '../../../domain/model/record.ts';
import { type ValuePath, inside } from '../value-path.ts';
import { cyclesIn } from '../cycles.ts';
import type { Rule, RuleInput } from '../rule.ts';

/** No asset is a part of itself, directly or through others. */
export const noAssetCycle = noLoop('a whole that is no part of this asset', ({ assets }) =>
  assets.map(({ at, record }) => link(at, record.id, record.partOf, 'partOf')),
);

/** No agreement amends itself, directly or through others. */
export const noAmendmentCycle = noLoop(
  'an agreement that does not amend this one',
  ({ agreements }) =>
    agreements.flatMap(({ at, record }) =>
      (record.amends ?? []).map((id, i) => link(at, record.id, id, 'amends', i)),
    ),
);

/** No right corrects itself, directly or through others. */
export const noCorrectionCycle = noLoop('a right that does not correct this one', ({ rights }) =>
  rights.map(({ at, record }) => link(at, record.id, record.corrects?.right, 'corrects', 'right')),
);

/** No source repeats itself, directly or through others. */
export const noRepostCycle = noLoop('a source that does not repeat this one', ({ sources }) =>
  sources.map(({ at, record }) => link(at, record.id, record.repostOf, 'repostOf')),
);

/** No right replaces itself through acts. */
export const noActCycle = noLoop(
  'a right that does not lead back to itself through acts',
  ({ acts }) =>
    acts.flatMap(({ at, record: { ends, introduces } }) =>
      (ends ?? []).flatMap((ended) =>
        (introduces ?? []).map((id, i) => link(at, ended, id, 'introduces', i)),
      ),
    ),
);

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

function noLoop(expected: string, linksOf: (seed: RuleInput) => readonly (Link | null)[]): Rule {
  return (seed, faults) => {
    const byFrom = new Map<Id, Map<Id, ValuePath>>();
    for (const found of linksOf(seed)) {
      if (!found) continue;
      const targets = byFrom.get(found.from) ?? new Map<Id, ValuePath>();
      byFrom.set(found.from, targets);
      if (!targets.has(found.to)) targets.set(found.to, found.at);
    }
    for (const cycle of cyclesIn(byFrom.keys(), (id) => [...(byFrom.get(id)?.keys() ?? [])]))
      faults.add(byFrom.get(cycle.at(-2)!)!.get(cycle.at(-1)!)!, expected, cycle.join(' → '));
  };
}

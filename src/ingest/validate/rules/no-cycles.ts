import type { Id } from '../../../domain/model/record.ts';
import { groupBy } from '../../../domain/group-by.ts';
import { cyclesIn } from '../cycles.ts';
import { inside, type ValuePath } from '../faults.ts';
import type { Rule, RuleInput } from '../rule.ts';

export const noAssetCycle = noLoop('a whole that is no part of this asset', ({ assets }) =>
  assets.map(({ at, record }) => [record.id, record.partOf, inside(at, 'partOf')]),
);

export const noAmendmentCycle = noLoop(
  'an agreement that does not amend this one',
  ({ agreements }) =>
    agreements.flatMap(({ at, record: { id, amends } }) =>
      (amends ?? []).map((amended, i): Link => [id, amended, inside(at, 'amends', i)]),
    ),
);

export const noCorrectionCycle = noLoop('a right that does not correct this one', ({ rights }) =>
  rights.map(({ at, record: { id, corrects } }) => [
    id,
    corrects?.right,
    inside(at, 'corrects', 'right'),
  ]),
);

export const noRepostCycle = noLoop('a source that does not repeat this one', ({ sources }) =>
  sources.map(({ at, record }) => [record.id, record.repostOf, inside(at, 'repostOf')]),
);

export const noActCycle = noLoop(
  'a right that does not lead back to itself through acts',
  ({ acts }) =>
    acts.flatMap(({ at, record: { ends, introduces } }) =>
      (ends ?? []).flatMap((ended) =>
        (introduces ?? []).map((id, i): Link => [ended, id, inside(at, 'introduces', i)]),
      ),
    ),
);

type Link = readonly [from: Id | undefined, to: Id | null | undefined, at: ValuePath];

function noLoop(expected: string, linksOf: (seed: RuleInput) => readonly Link[]): Rule {
  return (seed, faults) => {
    const links = linksOf(seed).flatMap(([from, to, at]) => (from && to ? { from, to, at } : []));
    const byFrom = groupBy(links, ({ from }) => from);
    const linksFrom = (id: Id) => byFrom.get(id) ?? [];
    for (const cycle of cyclesIn(byFrom.keys(), (id) => linksFrom(id).map(({ to }) => to))) {
      const closing = linksFrom(cycle.at(-2)!).find(({ to }) => to === cycle.at(-1));
      faults.add(closing!.at, expected, cycle.join(' → '));
    }
  };
}

import type { Id } from '../../../domain/model/record.ts';
import { groupBy } from '../../../domain/group-by.ts';
import type { RuleInput } from '../rule.ts';

/**
 * The term of another right that a right needs: its own effective term, or that of the rights that
 * stand in its place (`own`), or of those that carry it on too (`line`).
 */
export type DependencyNode = `${'term' | 'own' | 'line'} ${Id}`;

/** The terms of rights that are needed to compute those of others. */
export function dependencies(seed: RuleInput) {
  const corrections = groupBy(
    seed.rights.filter(({ record }) => record.id !== undefined && record.corrects),
    ({ record }) => record.corrects!.right,
  );
  const alternatives = alternativesIn(seed);
  const headsOf = (id: Id): readonly DependencyNode[] =>
    (seed.right(id)?.record.conditions ?? []).flatMap((conditionId) => {
      const record = seed.condition(conditionId)?.record;
      if (!record || typeof record.right !== 'string') return [];
      const isLine = record.when === 'ENDS' && record.evenIfReplaced !== true;
      return [`${isLine ? 'line' : 'own'} ${record.right}` as const];
    });
  return {
    /** The terms of all rights. */
    nodes: seed.rights.flatMap(({ record: { id } }) =>
      id === undefined ? [] : [`term ${id}` as const],
    ),
    next: (node: string): readonly DependencyNode[] => {
      const [kind, id] = node.split(' ') as ['term' | 'own' | 'line', Id];
      if (kind === 'term') return headsOf(id);
      return [...alternatives(id)].flatMap((standing) => [
        `term ${standing}` as const,
        ...(corrections.get(standing) ?? []).map(({ record }) => `${kind} ${record.id!}` as const),
        ...(kind === 'own' ? [] : seed.actsEnding(standing)).flatMap(({ introduces }) =>
          (introduces ?? []).map((next) => `line ${next}` as const),
        ),
      ]);
    },
  };
}

/** The alternatives of a right, direct or through others, itself among them. */
export function alternativesIn({ rights }: RuleInput): (id: Id) => ReadonlySet<Id> {
  const links = rights.flatMap(({ record: { id, alternativeTo } }) =>
    id === undefined
      ? []
      : (alternativeTo ?? []).flatMap((other) => [
          [id, other],
          [other, id],
        ]),
  );
  const byId = groupBy(links, ([from]) => from!);
  return (id) => {
    const found = new Set([id]);
    for (const one of found) for (const [, other] of byId.get(one) ?? []) found.add(other!);
    return found;
  };
}

import type { Id } from '../../../domain/model/record.ts';
import { isoDay } from '../../../domain/time/day.ts';
import { cyclesIn } from '../cycles.ts';
import { inside } from '../faults.ts';
import { onEach, type Rule, type RuleInput } from '../rule.ts';

/** A condition turns on an event, or on the end or beginning of a right. */
export const headOrEvent = onEach('conditions', (condition, note) => {
  const { event, right, when, evenIfReplaced, through } = condition;
  if (event === undefined || right === undefined || when === undefined) return;
  if ((event === null) === (right === null))
    note(
      event === null ? [] : 'right',
      'an event, or a right with `when: ENDS` or `BEGINS`',
      event === null ? 'neither' : 'both',
    );
  else if ((right === null) !== (when === null))
    note(
      'when',
      right === null ? 'no `when` without a right' : 'ENDS or BEGINS beside the right',
      when ?? 'nothing',
    );
  if (evenIfReplaced && when !== 'ENDS')
    note('evenIfReplaced', 'false, unless `when` is ENDS', 'true');
  if (through && through.length > 0 && (when !== 'ENDS' || evenIfReplaced))
    note(
      'through',
      'no list, unless `when` is ENDS and evenIfReplaced is false',
      through.join(', '),
    );
});

/** No right depends on itself, through conditions, acts, alternatives and corrections. */
export const noHeadCycle: Rule = (seed, faults) => {
  const { nodes, next } = dependencies(seed);
  for (const cycle of cyclesIn(nodes, next)) {
    const rights = cycle
      .map((node) => node.split(' ')[1]!)
      .filter((id, i, all) => id !== all[i - 1]);
    const [first] = rights;
    const at = seed.right(first!)?.at;
    if (!at) continue;
    const path = (rights.length > 1 ? rights : [first, first]).join(' → ');
    const expected = cycle.some(isTerm)
      ? 'conditions on rights that do not depend on this one'
      : 'a right that does not follow itself through acts, corrections and alternatives, since a condition depends on it';
    faults.add(cycle.some(isTerm) ? inside(at, 'conditions') : at, expected, path);
  }
};

const MAX_CHAIN = 8;

export const noLongChain: Rule = (seed, faults) => {
  const { nodes, next } = dependencies(seed);
  if (cyclesIn(nodes, next).length > 0) return;
  const lengths = new Map<DependencyNode, number>();
  const lengthOf = (node: DependencyNode): number => {
    const known = lengths.get(node);
    if (known !== undefined) return known;
    const step = (to: DependencyNode) => (isTerm(node) && !isTerm(to) ? 1 : 0) + lengthOf(to);
    const length = Math.max(0, ...next(node).map(step));
    lengths.set(node, length);
    return length;
  };
  for (const { at, record } of seed.rights) {
    const length = record.id === undefined ? 0 : lengthOf(`term ${record.id}`);
    if (length > MAX_CHAIN)
      faults.add(
        inside(at, 'conditions'),
        `a chain of at most ${MAX_CHAIN} rights that depend on each other`,
        String(length),
      );
  }
};

/** A head that was withdrawn binds nobody from then on. */
export const headBinds = onEach('conditions', ({ right }, note, seed) => {
  const withdrawn = right ? seed.right(right)?.record.withdrawn : null;
  if (withdrawn && seed.correcting(right!).length === 0)
    note(
      'right',
      'a right that stands (a withdrawn one neither ends nor begins for its dependents)',
      `${right}, withdrawn on ${isoDay(withdrawn.known.latest)}`,
    );
});

/** `through` names who carries a head on that an act replaces by several rights of its kind. */
export const oneSuccessor = onEach('conditions', (condition, note, seed) => {
  const { right, when, evenIfReplaced, through } = condition;
  const head = right ? seed.right(right)?.record : undefined;
  if (!head || when !== 'ENDS' || evenIfReplaced || through?.length !== 0) return;
  for (const { introduces } of seed.actsEnding(right!)) {
    const alike = (introduces ?? []).filter((id) => seed.right(id)?.record.kind === head.kind);
    if (alike.length > 1)
      note(
        'through',
        'the rights that carry the head on, since an act replaces it by several of its kind (else the last of its holder to end counts)',
        alike.join(', '),
      );
  }
});

function isTerm(node: string): boolean {
  return node.startsWith('term ');
}

/**
 * The term of another right that a right needs: its own effective term, or that of the rights that
 * stand in its place (`own`), or of those that carry it on too (`line`).
 */
type DependencyNode = `${'term' | 'own' | 'line'} ${Id}`;

/** The terms of rights that are needed to compute those of others. */
function dependencies(seed: RuleInput) {
  const headsOf = (id: Id): readonly DependencyNode[] =>
    (seed.right(id)?.record.conditions ?? []).flatMap((conditionId) => {
      const record = seed.condition(conditionId)?.record;
      if (!record || typeof record.right !== 'string') return [];
      const isLine = record.when === 'ENDS' && record.evenIfReplaced !== true;
      return [`${isLine ? 'line' : 'own'} ${record.right}` as const];
    });
  return {
    nodes: seed.rights.flatMap(({ record: { id } }) =>
      id === undefined ? [] : [`term ${id}` as const],
    ),
    next: (node: string): readonly DependencyNode[] => {
      const [kind, id] = node.split(' ') as ['term' | 'own' | 'line', Id];
      if (kind === 'term') return headsOf(id);
      return [...seed.alternatives(id)].flatMap((standing) => [
        `term ${standing}` as const,
        ...seed
          .correcting(standing)
          .flatMap((one) => (one.id ? [`${kind} ${one.id}` as const] : [])),
        ...(kind === 'own' ? [] : seed.actsEnding(standing)).flatMap(({ introduces }) =>
          (introduces ?? []).map((next) => `line ${next}` as const),
        ),
      ]);
    },
  };
}

import type { Id } from '../../../domain/model/record.ts';
import { isoDay } from '../../../domain/time/day.ts';
import { cyclesIn } from '../cycles.ts';
import { inside } from '../value-path.ts';
import { onEach, type Rule } from '../rule.ts';
import { type DependencyNode, dependencies } from './dependencies.ts';

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
    const rights = cycle.map(rightOf).filter((id, i, all) => id !== all[i - 1]);
    const [first] = rights;
    const at = seed.right(first!)?.at;
    if (!at) continue;
    const path = (rights.length > 1 ? rights : [first, first]).join(' → ');
    if (cycle.some(isTerm))
      faults.add(
        inside(at, 'conditions'),
        'conditions on rights that do not depend on this one',
        path,
      );
    else
      faults.add(
        at,
        'a right that does not follow itself through acts, corrections and alternatives, since a condition depends on it',
        path,
      );
  }
};

const MAX_CHAIN = 8;

/** Rights depend on each other in chains of at most eight. */
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
export const headBinds: Rule = (seed, warnings) => {
  const corrected = new Set(seed.rights.map(({ record }) => record.corrects?.right));
  onEach('conditions', ({ right }, note) => {
    const withdrawn = right ? seed.right(right)?.record.withdrawn : null;
    if (withdrawn && !corrected.has(right!))
      note(
        'right',
        'a right that stands (a withdrawn one neither ends nor begins for its dependents)',
        `${right}, withdrawn on ${isoDay(withdrawn.known.latest)}`,
      );
  })(seed, warnings);
};

/**
 * If an act replaces a head by several rights of its kind, `through` names those that carry it on.
 */
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

function rightOf(node: string): Id {
  return node.slice(node.indexOf(' ') + 1);
}

import type { Id } from '../../../domain/model/record.ts';
import { isoDay } from '../../../domain/time/day.ts';
import { groupBy } from '../../../store/group-by.ts';
import { cyclesIn } from '../cycles.ts';
import { inside } from '../value-path.ts';
import type { Entry } from '../partial-records.ts';
import type { SeedRecords } from '../records.ts';
import type { Rule, RuleInput } from '../rule.ts';
import { type DependencyNode, dependencies } from './dependencies.ts';

/** A condition turns on an event, or on the end or beginning of a right. */
export const headOrEvent: Rule = ({ conditions }, faults) => {
  for (const { at, record } of conditions) {
    const { event, right, when, evenIfReplaced, through } = record;
    if (event === undefined || right === undefined || when === undefined) continue;
    if ((event === null) === (right === null)) {
      faults.add(
        event === null ? at : inside(at, 'right'),
        'an event, or a right with `when: ENDS` or `BEGINS`',
        event === null ? 'neither' : 'both',
      );
    } else if ((right === null) !== (when === null)) {
      faults.add(
        inside(at, 'when'),
        right === null ? 'no `when` without a right' : 'ENDS or BEGINS beside the right',
        when ?? 'nothing',
      );
    }
    if (evenIfReplaced && when !== 'ENDS')
      faults.add(inside(at, 'evenIfReplaced'), 'false, unless `when` is ENDS', 'true');
    if (through && through.length > 0 && (when !== 'ENDS' || evenIfReplaced))
      faults.add(
        inside(at, 'through'),
        'no list, unless `when` is ENDS and evenIfReplaced is false',
        through.join(', '),
      );
  }
};

/** A head is known no later than a condition that turns on it. */
export const headKnown: Rule = (seed, faults) => {
  for (const { at, record, head } of headConditions(seed)) {
    const [known, day] = [seed.knownFrom(record), seed.knownFrom(head.record)];
    if (known !== null && day !== null && day > known)
      faults.add(
        inside(at, 'right'),
        `a right known no later than the condition, ${isoDay(known)}`,
        `${record.right}, known from ${isoDay(day)}`,
      );
  }
};

/** No right depends on itself, through conditions, acts, alternatives and corrections. */
export const noHeadCycle: Rule = (seed, faults) => {
  const { nodes, next } = dependencies(seed);
  for (const cycle of cyclesIn(nodes, next)) {
    const rights = cycle.map(rightOf).filter((id, i, all) => id !== all[i - 1]);
    const [first] = rights;
    const at = seed.right(first!)?.at;
    if (at)
      faults.add(
        inside(at, 'conditions'),
        'conditions on rights that do not depend on this one',
        (rights.length > 1 ? rights : [first, first]).join(' → '),
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
  for (const { at, record, head } of headConditions(seed)) {
    const { withdrawn } = head.record;
    if (withdrawn && !corrected.has(record.right!))
      warnings.add(
        inside(at, 'right'),
        'a right that stands (a withdrawn one neither ends nor begins for its dependents)',
        `${record.right}, withdrawn on ${isoDay(withdrawn.known.latest)}`,
      );
  }
};

/**
 * If an act replaces a head by several rights of its kind, `through` names those that carry it on.
 */
export const oneSuccessor: Rule = (seed, warnings) => {
  const acts = groupBy(
    seed.acts.flatMap(({ record }) =>
      (record.ends ?? []).map((id) => ({ id, introduces: record.introduces ?? [] })),
    ),
    ({ id }) => id,
  );
  for (const { at, record, head } of headConditions(seed)) {
    if (record.when !== 'ENDS' || record.evenIfReplaced || record.through?.length !== 0) continue;
    for (const { introduces } of acts.get(record.right!) ?? []) {
      const alike = introduces.filter((id) => seed.right(id)?.record.kind === head.record.kind);
      if (alike.length > 1)
        warnings.add(
          inside(at, 'through'),
          'the rights that carry the head on, since an act replaces it by several of its kind (else the last of its holder to end counts)',
          alike.join(', '),
        );
    }
  }
};

function headConditions(seed: RuleInput): readonly (Entry<SeedRecords['conditions']> & {
  readonly head: Entry<SeedRecords['rights']>;
})[] {
  return seed.conditions.flatMap((entry) => {
    const head = typeof entry.record.right === 'string' ? seed.right(entry.record.right) : null;
    return head ? [{ ...entry, head }] : [];
  });
}

function isTerm(node: DependencyNode): boolean {
  return node.startsWith('term ');
}

function rightOf(node: string): Id {
  return node.slice(node.indexOf(' ') + 1);
}

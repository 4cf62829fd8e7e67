import type { Id } from '../../domain/model/record.ts';

/** A path from an id back to itself: the first id is also the last. */
export type Cycle = readonly Id[];

/** Finds cycles by depth-first search from each id in order: one for each link that closes one. */
export function cyclesIn(ids: Iterable<Id>, next: (id: Id) => readonly Id[]): readonly Cycle[] {
  const done = new Set<Id>();
  const cycles: Cycle[] = [];
  for (const start of ids) {
    if (done.has(start)) continue;
    const way: { readonly id: Id; readonly rest: Iterator<Id> }[] = [
      { id: start, rest: next(start)[Symbol.iterator]() },
    ];
    const on = new Map<Id, number>([[start, 0]]);
    while (way.length > 0) {
      const { id, rest } = way.at(-1)!;
      const step = rest.next();
      if (step.done === true) {
        way.pop();
        on.delete(id);
        done.add(id);
      } else if (on.has(step.value)) {
        cycles.push([...way.slice(on.get(step.value)).map((passed) => passed.id), step.value]);
      } else if (!done.has(step.value)) {
        on.set(step.value, way.length);
        way.push({ id: step.value, rest: next(step.value)[Symbol.iterator]() });
      }
    }
  }
  return cycles;
}

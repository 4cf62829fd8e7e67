import type { Id } from '../../domain/model/record.ts';

/**
 * Finds cycles by depth-first search from each id in order: one for each link that closes one. The
 * first id of a cycle is also the last. Without recursion, since a chain may be long.
 */
export function cyclesIn(ids: Iterable<Id>, next: (id: Id) => readonly Id[]): readonly Id[][] {
  const done = new Set<Id>();
  const cycles: Id[][] = [];
  for (const start of ids) {
    if (done.has(start)) continue;
    const way = new Map<Id, Iterator<Id>>([[start, next(start).values()]]);
    const passed = [start];
    while (passed.length > 0) {
      const id = passed.at(-1)!;
      const step = way.get(id)!.next();
      if (step.done === true) {
        passed.pop();
        way.delete(id);
        done.add(id);
      } else if (way.has(step.value)) {
        cycles.push([...passed.slice(passed.indexOf(step.value)), step.value]);
      } else if (!done.has(step.value)) {
        way.set(step.value, next(step.value).values());
        passed.push(step.value);
      }
    }
  }
  return cycles;
}

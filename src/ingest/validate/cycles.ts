import type { Id } from '../../domain/model/record.ts';

/**
 * Finds cycles by depth-first search from each id in order: one for each link that closes one. The
 * first id of a cycle is also the last.
 */
export function cyclesIn(ids: Iterable<Id>, next: (id: Id) => readonly Id[]): readonly Id[][] {
  const done = new Set<Id>();
  const cycles: Id[][] = [];
  const way = new Set<Id>();
  const walk = (id: Id): void => {
    if (way.has(id)) cycles.push([...[...way].slice([...way].indexOf(id)), id]);
    if (way.has(id) || done.has(id)) return;
    way.add(id);
    for (const other of next(id)) walk(other);
    way.delete(id);
    done.add(id);
  };
  for (const id of ids) walk(id);
  return cycles;
}

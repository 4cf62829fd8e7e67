import type { Id } from '../../../domain/model/record.ts';
import type { Location } from '../location.ts';
import { inside } from '../location.ts';
import { cyclesIn } from '../cycles.ts';
import type { Rule } from '../rule.ts';

/** No right takes, through acts, its own place. */
export const actCycle: Rule = ({ acts }, faults) => {
  const successors = new Map<Id, Map<Id, Location>>();
  for (const {
    at,
    record: { ends, introduces },
  } of acts) {
    for (const ended of ends ?? []) {
      const links = successors.get(ended) ?? new Map<Id, Location>();
      successors.set(ended, links);
      (introduces ?? []).forEach((introduced, i) =>
        links.set(introduced, links.get(introduced) ?? inside(at, 'introduces', i)),
      );
    }
  }
  for (const cycle of cyclesIn(successors.keys(), (id) => [
    ...(successors.get(id)?.keys() ?? []),
  ])) {
    const [last, first] = [cycle.at(-2)!, cycle.at(-1)!];
    faults.add(
      successors.get(last)!.get(first)!,
      'a right that does not lead back to itself through acts',
      cycle.join(' → '),
    );
  }
};

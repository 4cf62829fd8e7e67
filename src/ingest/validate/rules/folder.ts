import { type Id, nodeTypeOf } from '../../../domain/model/record.ts';
import { inside, type ValuePath } from '../faults.ts';
import type { Rule } from '../rule.ts';

/** An old id has no record, is merged once, and into a record of the same kind. */
export const soundMerge: Rule = ({ merges: list, catalogue }, faults) => {
  const before = new Map<Id, ValuePath>();
  for (const { at, record } of list) {
    const { from, into } = record;
    if (from === undefined) continue;
    const place = inside(at, 'from');
    if (!/^[a-z]+:[a-z0-9][a-z0-9._-]*$/.test(from) || nodeTypeOf(from) === null) {
      faults.add(place, 'an old id such as party:old-name', from);
      continue;
    }
    const own = catalogue.find(from);
    if (own?.id === from) faults.add(place, 'an old id without a record of its own', from, own.at);
    const first = before.get(from);
    if (first) faults.add(place, 'an old id that is merged once', from, first);
    else before.set(from, place);
    if (into !== undefined && nodeTypeOf(into) !== nodeTypeOf(from))
      faults.add(inside(at, 'into'), `an id of the same kind as ${from}`, into);
  }
};

export const oneDossier: Rule = ({ dossier: [first, ...others] }, faults) => {
  for (const { at, record } of others)
    faults.add(at, 'one dossier in all files', record.title ?? 'another one', first!.at);
};

import type { Id } from '../../../domain/model/record.ts';
import { isoDay } from '../../../domain/time/day.ts';
import type { Faults } from '../faults.ts';
import { inside } from '../value-path.ts';
import type { Entry } from '../partial-records.ts';
import type { SeedRecords } from '../records.ts';
import type { Rule, RuleInput } from '../rule.ts';
import { hasSuccessors } from './act-lists.ts';

/** An act is not known before the right that it ends or performs. */
export const endedKnown: Rule = (seed, faults) => {
  const expected = 'a right known no later than the act that ends it';
  for (const act of seed.acts)
    noteLater(seed, faults, act, {
      field: 'ends',
      ids: act.record.ends,
      find: seed.right,
      expected,
    });
  for (const act of seed.acts) {
    const ids = act.record.performs;
    const expected = 'a right known no later than the act that performs it';
    noteLater(seed, faults, act, { field: 'performs', ids, find: seed.right, expected });
  }
};

/** A right is not known after the act that introduces it. */
export const successorKnown: Rule = (seed, faults) => {
  const expected = 'a right known no later than the act that introduces it';
  for (const act of seed.acts) {
    const ids = act.record.introduces;
    if (hasSuccessors(act.record.kind))
      noteLater(seed, faults, act, { field: 'introduces', ids, find: seed.right, expected });
  }
};

/** An ACTIVATES condition is not known after its right. */
export const conditionKnown: Rule = (seed, faults) => {
  const expected = 'an ACTIVATES condition known no later than its right';
  const activating = (id: Id) => {
    const condition = seed.condition(id);
    return condition?.record.effect === 'ACTIVATES' ? condition : undefined;
  };
  for (const right of seed.rights) {
    const ids = right.record.conditions;
    noteLater(seed, faults, right, { field: 'conditions', ids, find: activating, expected });
  }
};

/** A correction is not known before the correcting right. */
export const correctionKnown: Rule = (seed, faults) => {
  for (const { at, record } of seed.rights) {
    const known = seed.knownFrom(record);
    const correction = record.corrects?.known;
    if (known !== null && correction && correction.latest < known) {
      faults.add(
        inside(at, 'corrects', 'known'),
        `a day not before the correcting right is known, ${isoDay(known)}`,
        correction.edtf,
      );
    }
  }
};

/** The records that a field names, with the expectation of them. */
interface Named {
  readonly field: string;
  readonly ids: readonly Id[] | Id | null | undefined;
  readonly find: (id: Id) => Entry<SeedRecords['rights' | 'conditions']> | undefined;
  readonly expected: string;
}

/** Adds a fault for each of some records that is known later than the record that names it. */
function noteLater(
  seed: RuleInput,
  faults: Faults,
  { at, record }: Entry<SeedRecords['acts' | 'rights']>,
  { field, ids, find, expected }: Named,
): void {
  const known = seed.knownFrom(record);
  for (const [i, id] of [ids ?? []].flat().entries()) {
    const listed = find(id);
    const day = listed ? seed.knownFrom(listed.record) : null;
    if (known !== null && day !== null && day > known)
      faults.add(
        typeof ids === 'string' ? inside(at, field) : inside(at, field, i),
        `${expected}, ${isoDay(known)}`,
        `${id}, known from ${isoDay(day)}`,
      );
  }
}

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
    noteLater(seed, act, 'ends', act.record.ends, seed.right, expected, faults);
  for (const act of seed.acts) {
    const { performs } = act.record;
    const wanted = 'a right known no later than the act that performs it';
    noteLater(seed, act, 'performs', performs, seed.right, wanted, faults);
  }
};

/** A right is not known after the act that introduces it. */
export const successorKnown: Rule = (seed, faults) => {
  const expected = 'a right known no later than the act that introduces it';
  for (const act of seed.acts) {
    if (hasSuccessors(act.record.kind))
      noteLater(seed, act, 'introduces', act.record.introduces, seed.right, expected, faults);
  }
};

/** An ACTIVATES condition is not known after its right. */
export const conditionKnown: Rule = (seed, faults) => {
  const expected = 'an ACTIVATES condition known no later than its right';
  const activating = (id: Id) => {
    const condition = seed.condition(id);
    return condition?.record.effect === 'ACTIVATES' ? condition : undefined;
  };
  for (const right of seed.rights)
    noteLater(seed, right, 'conditions', right.record.conditions, activating, expected, faults);
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

/** Adds a fault for each of some records that is known later than the record that names it. */
function noteLater(
  seed: RuleInput,
  { at, record }: Entry<SeedRecords['acts' | 'rights']>,
  list: string,
  ids: readonly Id[] | Id | null | undefined,
  find: (id: Id) => Entry<SeedRecords['rights' | 'conditions']> | undefined,
  expected: string,
  faults: Faults,
): void {
  const known = seed.knownFrom(record);
  for (const [i, id] of [ids ?? []].flat().entries()) {
    const listed = find(id);
    const day = listed ? seed.knownFrom(listed.record) : null;
    if (known !== null && day !== null && day > known)
      faults.add(
        typeof ids === 'string' ? inside(at, list) : inside(at, list, i),
        `${expected}, ${isoDay(known)}`,
        `${id}, known from ${isoDay(day)}`,
      );
  }
}

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
  const expected = 'a right known no later than the act that';
  for (const act of seed.acts) {
    noteLater(seed, faults, act, 'ends', seed.right, `${expected} ends it`);
    noteLater(seed, faults, act, 'performs', seed.right, `${expected} performs it`);
  }
};

/** A right is not known after the act that introduces it. */
export const successorKnown: Rule = (seed, faults) => {
  const expected = 'a right known no later than the act that introduces it';
  for (const act of seed.acts)
    if (hasSuccessors(act.record.kind))
      noteLater(seed, faults, act, 'introduces', seed.right, expected);
};

/** An ACTIVATES condition is not known after its right. */
export const conditionKnown: Rule = (seed, faults) => {
  const expected = 'an ACTIVATES condition known no later than its right';
  const activating = (id: Id) => {
    const condition = seed.condition(id);
    return condition?.record.effect === 'ACTIVATES' ? condition : undefined;
  };
  for (const right of seed.rights)
    noteLater(seed, faults, right, 'conditions', activating, expected);
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

/** Adds a fault for each record of a field that is known later than the record that names it. */
function noteLater<Field extends string>(
  seed: RuleInput,
  faults: Faults,
  { at, record }: Entry<Known & { readonly [F in Field]: readonly Id[] | Id | null }>,
  field: Field,
  find: (id: Id) => Entry<Known> | undefined,
  expected: string,
): void {
  const known = seed.knownFrom(record);
  const ids = record[field] ?? [];
  for (const [i, id] of [ids].flat().entries()) {
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

type Known = Pick<SeedRecords['acts'], 'known' | 'evidence'>;

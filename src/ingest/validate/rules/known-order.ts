import type { Id } from '../../../domain/model/record.ts';
import { type Day, isoDay } from '../../../domain/time/day.ts';
import { inside } from '../location.ts';
import type { Rule, RuleInput } from '../rule.ts';
import { hasSuccessors } from './act-lists.ts';

/** An act is not known before what it ends. */
export const endedKnown: Rule = (seed, faults) => {
  for (const { at, record } of seed.acts) {
    const known = seed.knownFrom(record);
    for (const [i, id] of (record.ends ?? []).entries()) {
      const day = knownFromOf(seed, id);
      if (known !== null && day !== null && day > known) {
        faults.add(
          inside(at, 'ends', i),
          `a right known no later than the act that ends it, ${isoDay(known)}`,
          `${id}, known from ${isoDay(day)}`,
        );
      }
    }
  }
};

/** What an act introduces is not known after it. */
export const successorKnown: Rule = (seed, faults) => {
  for (const { at, record } of seed.acts) {
    const known = seed.knownFrom(record);
    for (const [i, id] of (hasSuccessors(record.kind) ? (record.introduces ?? []) : []).entries()) {
      const day = knownFromOf(seed, id);
      if (known !== null && day !== null && day > known) {
        faults.add(
          inside(at, 'introduces', i),
          `a right known no later than the act that introduces it, ${isoDay(known)}`,
          `${id}, known from ${isoDay(day)}`,
        );
      }
    }
  }
};

/** An ACTIVATES condition is not known after its right. */
export const conditionKnown: Rule = (seed, faults) => {
  for (const { at, record } of seed.rights) {
    const known = seed.knownFrom(record);
    for (const [i, id] of (record.conditions ?? []).entries()) {
      const condition = seed.condition(id)?.record;
      const day = condition?.effect === 'ACTIVATES' ? seed.knownFrom(condition) : null;
      if (known !== null && day !== null && day > known) {
        faults.add(
          inside(at, 'conditions', i),
          `an ACTIVATES condition known no later than its right, ${isoDay(known)}`,
          `${id}, known from ${isoDay(day)}`,
        );
      }
    }
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

function knownFromOf(seed: RuleInput, id: Id): Day | null {
  const right = seed.right(id);
  return right ? seed.knownFrom(right.record) : null;
}

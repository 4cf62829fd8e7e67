import type { Id } from '../../../domain/model/record.ts';
import { isVisible } from '../../../domain/rights/visible.ts';
import { type Day, isoDay, OPEN } from '../../../domain/time/day.ts';
import type { Faults } from '../faults.ts';
import { inside, type ValuePath } from '../value-path.ts';
import type { WithoutFaulty } from '../partial-records.ts';
import type { SeedRecords } from '../records.ts';
import { onEach, type Rule, type RuleInput } from '../rule.ts';

/** No record is withdrawn before it was known. */
export const withdrawnKnown: Rule = (seed, faults) => {
  const { agreements, deals, conditions, events, acts } = seed;
  for (const { at, record } of [agreements, deals, conditions, events, acts].flat())
    noteEarly(record, at, 'record', seed, faults);
  for (const { at, record } of seed.parties) {
    if (typeof record.partOf === 'string') continue;
    for (const [i, membership] of (record.partOf ?? []).entries())
      noteEarly(membership, inside(at, 'partOf', i), 'membership', seed, faults);
  }
};

function noteEarly(
  record: Parameters<RuleInput['knownFrom']>[0] &
    Pick<WithoutFaulty<SeedRecords['acts']>, 'withdrawn'>,
  at: ValuePath,
  noun: string,
  seed: RuleInput,
  faults: Faults,
): void {
  const known = seed.knownFrom(record);
  const { withdrawn } = record;
  if (withdrawn && known !== null && withdrawn.known.latest < known)
    faults.add(
      inside(at, 'withdrawn', 'known'),
      `a day not before the ${noun} was known, ${isoDay(known)}`,
      withdrawn.known.edtf,
    );
}

/**
 * A right that a withdrawn act introduced is withdrawn or corrected by the same day, unless another
 * act that is known then introduces it: else both rights would hold.
 */
export const introducedWithdrawn = onEach('acts', ({ introduces, withdrawn }, note, seed) => {
  const day = withdrawn?.known.latest;
  for (const [i, id] of (day === undefined ? [] : (introduces ?? [])).entries()) {
    const stands = seed.actsIntroducing(id).some((act) => {
      const knownFrom = seed.knownFrom(act) ?? OPEN;
      return isVisible({ knownFrom, knownUntil: act.withdrawn?.known.latest ?? OPEN }, day!);
    });
    if (stands || !seed.right(id) || wrongFrom(id, seed) <= day!) continue;
    note(
      ['introduces', i],
      `a right withdrawn no later than the act that introduces it, ${isoDay(day!)}`,
      `${id}, ${sinceWhen(wrongFrom(id, seed))}`,
    );
  }
});

/** A condition that turns on a withdrawn event is withdrawn by the same day. */
export const conditionWithdrawn = onEach('conditions', ({ event, withdrawn }, note, seed) => {
  const day = event ? seed.event(event)?.record.withdrawn?.known.latest : undefined;
  const own = withdrawn?.known.latest ?? OPEN;
  if (day !== undefined && own > day)
    note(
      'event',
      `a condition withdrawn no later than the event that it turns on, ${isoDay(day)}`,
      `${event}, and the condition ${sinceWhen(own)}`,
    );
});

/** The first day by whose end a right was known to be wrong; OPEN: it never was. */
function wrongFrom(id: Id, seed: RuleInput): Day {
  const corrections = seed.rights
    .filter(({ record }) => record.corrects?.right === id)
    .map(({ record }) => record.corrects!.known?.latest ?? seed.knownFrom(record) ?? OPEN);
  return Math.min(seed.right(id)?.record.withdrawn?.known.latest ?? OPEN, ...corrections);
}

function sinceWhen(day: Day): string {
  return day === OPEN ? 'not withdrawn' : `withdrawn on ${isoDay(day)}`;
}

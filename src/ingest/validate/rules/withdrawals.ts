import type { Id } from '../../../domain/model/record.ts';
import { isVisible } from '../../../domain/rights/visible.ts';
import { type Day, isoDay, OPEN } from '../../../domain/time/day.ts';
import { noteEarly, onEach, type RuleInput } from '../rule.ts';

const WITHDRAWN = ['withdrawn', 'known'];

/** No record is withdrawn before it was known. */
export const withdrawnKnown = onEach(
  ['agreements', 'deals', 'conditions', 'events', 'acts'],
  (record, note, seed) =>
    noteEarly(note, WITHDRAWN, record.withdrawn?.known, seed.knownFrom(record), 'record was'),
);

export const membershipWithdrawnKnown = onEach('parties', ({ partOf }, note, seed) => {
  if (typeof partOf === 'string') return;
  for (const [i, membership] of (partOf ?? []).entries()) {
    const [keys, day] = [['partOf', i, ...WITHDRAWN], membership.withdrawn?.known];
    noteEarly(note, keys, day, seed.knownFrom(membership), 'membership was');
  }
});

/** A correction is not known before the correcting right. */
export const correctionKnown = onEach('rights', (right, note, seed) => {
  const { known } = right.corrects ?? {};
  noteEarly(note, ['corrects', 'known'], known, seed.knownFrom(right), 'correcting right is');
});

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
  const corrections = seed
    .correcting(id)
    .map((record) => record.corrects!.known?.latest ?? seed.knownFrom(record) ?? OPEN);
  return Math.min(seed.right(id)?.record.withdrawn?.known.latest ?? OPEN, ...corrections);
}

function sinceWhen(day: Day): string {
  return day === OPEN ? 'not withdrawn' : `withdrawn on ${isoDay(day)}`;
}

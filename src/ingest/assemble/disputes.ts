import type { Dispute, DisputeClaim } from '../../domain/model/dispute.ts';
import type { Condition } from '../../domain/model/event.ts';
import type { Id, Known } from '../../domain/model/record.ts';
import type { Right } from '../../domain/model/right.ts';
import { isVisible } from '../../domain/rights/visible.ts';
import { type Day, OPEN } from '../../domain/time/day.ts';
import type { CheckedSeed } from '../validate/records.ts';
import type { SourceOf } from './evidence.ts';
import { visibleFrom } from './knowledge-days.ts';
import { type IdsOf, sortedIds } from './links.ts';

export function disputesOf(seed: CheckedSeed, sourceOf: SourceOf): readonly Dispute[] {
  return seed.disputes.map(({ claims: stated, affects, ...own }) => {
    const claims = stated.map(({ source, confirms, known, withdrawn, ...claim }): DisputeClaim => {
      const publication = sourceOf(source);
      return {
        ...claim,
        sourceId: publication.id,
        confirms: confirms === 'none' ? null : (confirms ?? publication.published).earliest,
        knownFrom: known?.latest ?? visibleFrom(publication) ?? publication.published.latest,
        knownUntil: withdrawn?.known.latest ?? OPEN,
        withdrawnReason: withdrawn?.reason ?? null,
      };
    });
    return {
      ...own,
      claims,
      affects: affects.map(({ record, fields }) => ({ recordId: record, fields })),
      ...daysOpen(claims),
    };
  });
}

/**
 * The ids, in order, of the disputes about a right, its conditions and their events, and the acts
 * that end it or void these; `about` gives those about one record.
 */
export function disputeIdsOfRight(
  { id, conditionIds, endedByActIds }: Pick<Right, 'id' | 'conditionIds' | 'endedByActIds'>,
  about: IdsOf,
  condition: (id: Id) => Pick<Condition, 'eventId' | 'voidedByActIds'>,
): readonly Id[] {
  const conditions = conditionIds.map(condition);
  const deciding = [
    id,
    ...conditionIds,
    ...endedByActIds,
    ...conditions.flatMap(({ eventId, voidedByActIds }) => [eventId ?? '', ...voidedByActIds]),
  ];
  return sortedIds(deciding.flatMap(about));
}

/** The first day with two visible claims, and the one after the last; OPEN: none. */
export function daysOpen(claims: readonly Known[]): Known {
  const days = [...new Set(claims.flatMap(({ knownFrom, knownUntil }) => [knownFrom, knownUntil]))]
    .filter((day) => day < OPEN)
    .sort((a, b) => a - b);
  const isOpen = (day: Day) => claims.filter((claim) => isVisible(claim, day)).length > 1;
  const last = days.findLastIndex(isOpen);
  return {
    knownFrom: days.find(isOpen) ?? OPEN,
    knownUntil: last < 0 ? OPEN : (days[last + 1] ?? OPEN),
  };
}

import type { Act } from '../../domain/model/act.ts';
import type { Condition, Event } from '../../domain/model/event.ts';
import type { Known } from '../../domain/model/record.ts';
import { groupBy } from '../../domain/group-by.ts';
import { OPEN } from '../../domain/time/day.ts';
import type { WithoutFaulty } from '../validate/partial-records.ts';
import type { CheckedSeed, SeedRecords } from '../validate/records.ts';
import type { AssertedOf } from './asserted.ts';
import { knownFrom, type PublicationOf } from './knowledge-days.ts';
import { inverse, sortedIds } from './links.ts';

export function conditionsOf(seed: CheckedSeed, asserted: AssertedOf): readonly Condition[] {
  const voidedBy = inverse(seed.acts, ({ voids }) => voids);
  return seed.conditions.map((condition) => {
    const { event, right, when, evenIfReplaced, through, ...own } = asserted(condition);
    return {
      ...own,
      eventId: event,
      head: right
        ? { rightId: right, when: when!, evenIfReplaced, throughIds: sortedIds(through) }
        : null,
      voidedByActIds: voidedBy(own.id),
    };
  });
}

/** The events of a seed. A known condition names its event, so an event is known no later. */
export function eventsOf(
  seed: CheckedSeed,
  asserted: AssertedOf,
  publicationOf: PublicationOf,
): readonly Event[] {
  const conditions = inverse(seed.conditions, ({ event }) => [event]);
  const waiting = groupBy(seed.conditions, ({ event }) => event);
  return seed.events.map((event) => {
    const { occurred: _, parties, ...own } = asserted(event);
    return {
      ...own,
      knownFrom: (waiting.get(own.id) ?? []).reduce(
        (first, condition) => Math.min(first, asserted(condition).knownFrom),
        own.knownFrom,
      ),
      occurrences: datedOccurrences(event, own, publicationOf).map(
        ({ on, withdrawn, knownFrom, knownUntil }) => ({
          on,
          knownFrom,
          knownUntil,
          withdrawnReason: withdrawn?.reason ?? null,
        }),
      ),
      partyIds: sortedIds(parties),
      conditionIds: conditions(own.id),
    };
  });
}

export function actsOf(seed: CheckedSeed, asserted: AssertedOf): readonly Act[] {
  return seed.acts.map((act) => {
    const { madeBy, ends, introduces, voids, performs, ...own } = asserted(act);
    return {
      ...own,
      madeById: madeBy,
      endsIds: sortedIds(ends),
      introducesIds: sortedIds(introduces),
      voidsIds: sortedIds(voids),
      performsId: performs,
    };
  });
}

type SeedEvent = SeedRecords['events'];

/** The occurrences that a seed states, each with its place inside the event. */
export function statedOccurrences(occurred: SeedEvent['occurred'] | undefined) {
  if (!occurred) return [];
  return Array.isArray(occurred)
    ? occurred.map((one, i) => ({ ...one, path: ['occurred', i] }))
    : [{ on: occurred, known: null, withdrawn: null, path: ['occurred'] }];
}

/**
 * The stated occurrences with the days on which they are known, in order of these. The public knew
 * that the event happened from the occurrence's own `known` day, or the event's, else the first
 * certain publication among evidence for `occurred`, else the day from which the event is known;
 * never before that, nor before the earliest day on which it happened.
 */
export function datedOccurrences(
  event: Pick<WithoutFaulty<SeedEvent>, 'occurred' | 'known' | 'evidence'>,
  eventKnown: Known,
  publicationOf: PublicationOf,
) {
  const evidence = (event.evidence ?? []).filter(({ supports }) => supports.includes('occurred'));
  return statedOccurrences(event.occurred)
    .map((stated) => {
      const known = stated.known ?? event.known;
      const own = knownFrom({ known, evidence }, publicationOf) ?? eventKnown.knownFrom;
      return {
        ...stated,
        knownFrom: Math.max(eventKnown.knownFrom, stated.on.earliest, own),
        knownUntil: Math.min(stated.withdrawn?.known.latest ?? OPEN, eventKnown.knownUntil),
      };
    })
    .sort((a, b) => a.knownFrom - b.knownFrom || a.knownUntil - b.knownUntil);
}

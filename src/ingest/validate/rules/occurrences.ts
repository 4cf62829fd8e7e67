import { isoDay } from '../../../domain/time/day.ts';
import { visibleFrom } from '../../assemble/known.ts';
import { inside } from '../location.ts';
import type { Rule } from '../rule.ts';

/** Nothing is known to have happened before it happened. */
export const occurrenceKnown: Rule = (seed, faults) => {
  for (const { at, record } of seed.events) {
    const { occurred, known } = record;
    if (!occurred) continue;
    if (known && known.latest < occurred.earliest) {
      const expected = `a day not before the event happened, ${occurred.edtf} (since when it is expected is told by its evidence)`;
      faults.add(inside(at, 'known'), expected, known.edtf);
    }
    for (const [i, { source, supports }] of (record.evidence ?? []).entries()) {
      const publication = supports?.includes('occurred') ? seed.source(source)?.record : undefined;
      const day = publication ? visibleFrom(publication) : null;
      if (day !== null && day < occurred.earliest) {
        const expected = `a source published once the event had happened, ${occurred.edtf}, or no \`occurred\` in supports`;
        faults.add(inside(at, 'evidence', i, 'supports'), expected, `${source}, ${isoDay(day)}`);
      }
    }
  }
};

/** An event whose evidence is all older than its day: it is known from that day on. */
export const occurrenceUnsourced: Rule = (seed, warnings) => {
  for (const { at, record } of seed.events) {
    const { occurred, known, evidence } = record;
    if (!occurred || known || evidence?.some(({ supports }) => supports?.includes('occurred')))
      continue;
    const day = seed.knownFrom(record);
    if (day !== null && day < occurred.earliest) {
      const expected = `evidence that it happened, with \`supports: [occurred]\` (without it the event counts as known from ${isoDay(occurred.earliest)} on)`;
      warnings.add(inside(at, 'occurred'), expected, `sources from ${isoDay(day)}`);
    }
  }
};

/** An event that is known later than a condition that turns on it: it is known with the condition. */
export const eventKnown: Rule = (seed, warnings) => {
  const events = new Map(seed.events.map((event) => [event.record.id, event.record]));
  for (const { at, record } of seed.conditions) {
    const event = events.get(record.event ?? undefined);
    const [day, known] = [seed.knownFrom(record), event ? seed.knownFrom(event) : null];
    if (day !== null && known !== null && day < known) {
      const expected = `an event known no later than the condition, ${isoDay(day)} (its record is shown from then on)`;
      warnings.add(inside(at, 'event'), expected, `${record.event}, known from ${isoDay(known)}`);
    }
  }
};

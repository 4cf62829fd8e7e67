import type { Id } from '../../../domain/model/record.ts';
import { isoDay, OPEN } from '../../../domain/time/day.ts';
import { visibleFrom } from '../../assemble/knowledge-days.ts';
import { occurrenceKnownFrom, statedOccurrences } from '../../assemble/occurrences.ts';
import { inside } from '../value-path.ts';
import type { Rule } from '../rule.ts';

/** Nothing is known to have happened before it happened. */
export const occurrenceKnown: Rule = (seed, faults) => {
  for (const { at, record } of seed.events) {
    const stated = statedOccurrences(record.occurred);
    const hint = '(since when it is expected is told by its evidence)';
    for (const { on, known, path } of stated) {
      const day = known ?? record.known;
      if (!day || day.latest >= on.earliest) continue;
      const expected = `a day not before the event happened, ${on.edtf} ${hint}`;
      faults.add(inside(at, ...(known ? path : []), 'known'), expected, day.edtf);
    }
    const first = stated.toSorted((a, b) => a.on.earliest - b.on.earliest)[0]?.on;
    if (!first) continue;
    for (const [i, { source, supports }] of (record.evidence ?? []).entries()) {
      const publication = supports?.includes('occurred') ? seed.source(source)?.record : undefined;
      const day = publication ? visibleFrom(publication) : null;
      if (day !== null && day < first.earliest) {
        const expected = `a source published once the event had happened, ${first.edtf}, or no \`occurred\` in supports`;
        faults.add(inside(at, 'evidence', i, 'supports'), expected, `${source}, ${isoDay(day)}`);
      }
    }
  }
};

/** At most one occurrence of an event is known at a time; none is withdrawn before it is known. */
export const oneOccurrence: Rule = (seed, faults) => {
  for (const { at, record } of seed.events) {
    const eventKnown = seed.knownFrom(record);
    if (eventKnown === null) continue;
    const find = (id: Id) => seed.source(id)?.record;
    const known = statedOccurrences(record.occurred)
      .map((stated) => ({
        ...stated,
        from: occurrenceKnownFrom(stated, record, eventKnown, find),
        until: stated.withdrawn?.known.latest ?? OPEN,
      }))
      .sort((a, b) => a.from - b.from || a.until - b.until);
    for (const { path, withdrawn, from, until } of known) {
      if (until < from)
        faults.add(
          inside(at, ...path, 'withdrawn', 'known'),
          `a day not before the occurrence was known, ${isoDay(from)}`,
          withdrawn!.known.edtf,
        );
    }
    for (const [i, next] of known.slice(1).entries()) {
      const before = known[i]!;
      if (before.until > next.from)
        faults.add(
          inside(at, ...next.path),
          `a day that is known only once ${before.on.edtf} is withdrawn`,
          `${next.on.edtf}, known from ${isoDay(next.from)}`,
          inside(at, ...before.path),
        );
    }
  }
};

/** Warns of an event whose evidence is all older than its day: it is known from that day on. */
export const occurrenceUnsourced: Rule = (seed, warnings) => {
  for (const { at, record } of seed.events) {
    const { occurred, known, evidence } = record;
    const isSourced = evidence?.some(({ supports }) => supports?.includes('occurred'));
    const day = known || isSourced ? null : seed.knownFrom(record);
    for (const { on, path, ...own } of statedOccurrences(occurred)) {
      if (day === null || own.known || day >= on.earliest) continue;
      const expected = `evidence that it happened, with \`supports: [occurred]\` (without it the event counts as known from ${isoDay(on.earliest)} on)`;
      warnings.add(inside(at, ...path), expected, `sources from ${isoDay(day)}`);
    }
  }
};

/** Warns of an event known later than a condition on it: it counts as known with the condition. */
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

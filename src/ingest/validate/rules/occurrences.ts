import { isoDay, OPEN } from '../../../domain/time/day.ts';
import { datedOccurrences, statedOccurrences } from '../../assemble/occurrences.ts';
import { inside } from '../faults.ts';
import { noteEarly, onEach } from '../rule.ts';

/** Nothing is known to have happened before it happened. */
export const occurrenceKnown = onEach('events', (event, note, seed) => {
  const stated = statedOccurrences(event.occurred);
  for (const { on, known, path } of stated) {
    const day = known ?? event.known;
    if (!day || day.latest >= on.earliest) continue;
    const expected = `a day not before the event happened, ${on.edtf} (since when it is expected is told by its evidence)`;
    note([...(known ? path : []), 'known'], expected, day.edtf);
  }
  const first = stated.toSorted((a, b) => a.on.earliest - b.on.earliest)[0]?.on;
  for (const [i, { source, supports }] of (first ? (event.evidence ?? []) : []).entries()) {
    const day = supports?.includes('occurred') ? seed.knownFrom({ evidence: [{ source }] }) : null;
    if (day === null || day >= first!.earliest) continue;
    const expected = `a source published once the event had happened, ${first!.edtf}, or no \`occurred\` in supports`;
    note(['evidence', i, 'supports'], expected, `${source}, ${isoDay(day)}`);
  }
});

/** At most one occurrence of an event is known at a time; none is withdrawn before it is known. */
export const oneOccurrence = onEach('events', (event, note, seed, at) => {
  const knownFrom = seed.knownFrom(event);
  if (knownFrom === null) return;
  const dated = datedOccurrences(event, { knownFrom, knownUntil: OPEN }, seed.source);
  for (const { path, withdrawn, knownFrom: known } of dated)
    noteEarly(note, [...path, 'withdrawn', 'known'], withdrawn?.known, known, 'occurrence was');
  for (const [i, next] of dated.slice(1).entries()) {
    const before = dated[i]!;
    if (before.knownUntil > next.knownFrom)
      note(
        next.path,
        `a day that is known only once ${before.on.edtf} is withdrawn`,
        `${next.on.edtf}, known from ${isoDay(next.knownFrom)}`,
        inside(at, ...before.path),
      );
  }
});

/** Warns of an event whose evidence is all older than its day: it is known from that day on. */
export const occurrenceUnsourced = onEach('events', (event, note, seed) => {
  const isSourced = event.evidence?.some(({ supports }) => supports?.includes('occurred'));
  const day = event.known || isSourced ? null : seed.knownFrom(event);
  for (const { on, path, known } of statedOccurrences(event.occurred)) {
    if (day === null || known || day >= on.earliest) continue;
    const expected = `evidence that it happened, with \`supports: [occurred]\` (without it the event counts as known from ${isoDay(on.earliest)} on)`;
    note(path, expected, `sources from ${isoDay(day)}`);
  }
});

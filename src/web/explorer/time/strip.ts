import type { RightRowFragment, TermFragment } from '../generated/documents.ts';
import type { DayRange } from './day-range.ts';
import { dayNumber } from './days.ts';
import { neverBegins } from './term-words.ts';

/** A part of a strip; an `until` of Infinity is an open end. */
interface Stretch extends DayRange {
  readonly look: Look;
}

/** `starting` and `ending` fade over the days that an uncertain start or end may lie on. */
type Look = 'certain' | 'possible' | 'starting' | 'ending' | 'contingent';

export type Drawn = Pick<RightRowFragment, 'term' | 'effective' | 'evaluation'>;

/**
 * The strip of a right: its effective term, or its stated term if it waits for a condition, up to
 * its end within the asked time or before.
 */
export function stretchesOf({ term, effective, evaluation }: Drawn): readonly Stretch[] {
  const isWaiting = evaluation.status === 'CONTINGENT' || neverBegins(effective);
  const waiting: Stretch = {
    from: dayOrNever(term.startEarliest),
    until: dayOrNever(evaluation.endedBy?.on ?? term.endLatest),
    look: 'contingent',
  };
  const stretches = isWaiting ? [waiting] : effectiveStretches(effective);
  return stretches.filter(({ from, until }) => from < until);
}

function effectiveStretches(term: TermFragment): readonly Stretch[] {
  const first = dayOrNever(term.startEarliest);
  const begun = dayOrNever(term.startLatest);
  const over = dayOrNever(term.endEarliest);
  const last = dayOrNever(term.endLatest);
  const stretches: readonly Stretch[] = [
    { from: first, until: Math.min(begun, last), look: 'starting' },
    { from: begun, until: over, look: 'certain' },
    { from: Math.max(begun, over), until: last, look: last === Infinity ? 'possible' : 'ending' },
  ];
  // Nothing is certain of a right that may end before it has certainly begun.
  return over <= begun ? stretches.map((stretch) => ({ ...stretch, look: 'possible' })) : stretches;
}

/** The first and last day of strips, without open ends, and whether one has an open end. */
export function dayRangeOf(rights: readonly Drawn[]) {
  const days = rights.flatMap(stretchesOf).flatMap(({ from, until }) => [from, until]);
  const known = days.filter(Number.isFinite);
  return {
    from: known.reduce((a, b) => Math.min(a, b), Infinity),
    until: known.reduce((a, b) => Math.max(a, b), -Infinity),
    goesOn: known.length < days.length,
  };
}

function dayOrNever(day: string | null): number {
  return day === null ? Infinity : dayNumber(day);
}

import type { RightRowFragment, TermFragment } from '../generated/documents.ts';
import { dayNumber } from './days.ts';
import { endsOnOneDay, neverBegins } from './term-words.ts';

/** A part of a strip, in days since 1970, `until` excluded; Infinity is an open end. */
interface Segment {
  readonly from: number;
  readonly until: number;
  readonly look: Look;
}

/** `starting` and `ending` fade over the days that an uncertain start or end may lie on. */
export type Look = 'certain' | 'possible' | 'starting' | 'ending' | 'contingent';

export type Strip = ReturnType<typeof stripOf>;

type Drawn = Pick<RightRowFragment, 'term' | 'effective' | 'evaluation'>;

/**
 * The strip of a right: its effective term, or its stated term if it waits for a condition; cut by
 * its end within the asked time or before.
 */
export function stripOf({ term, effective, evaluation }: Drawn) {
  const { endedBy, defeasible } = evaluation;
  const cut = endedBy && {
    day: dayNumber(endedBy.on),
    reason: endedBy.reason,
    isExact: endsOnOneDay(effective),
  };
  const isWaiting = evaluation.status === 'CONTINGENT' || neverBegins(effective);
  const waiting: Segment = {
    from: dayOrNever(term.startEarliest),
    until: cut?.day ?? dayOrNever(term.endLatest),
    look: 'contingent',
  };
  const stretches = isWaiting ? [waiting] : stretchesOf(effective);
  return {
    stretches: stretches.filter(({ from, until }) => from < until),
    cut,
    goesOn: stretches.at(-1)!.until === Infinity,
    defeasible,
  };
}

function stretchesOf(term: TermFragment): readonly Segment[] {
  const starts = [dayOrNever(term.startEarliest), dayOrNever(term.startLatest)] as const;
  const ends = [dayOrNever(term.endEarliest), dayOrNever(term.endLatest)] as const;
  const stretches: readonly Segment[] = [
    { from: starts[0], until: Math.min(starts[1], ends[1]), look: 'starting' },
    { from: starts[1], until: ends[0], look: 'certain' },
    {
      from: Math.max(starts[1], ends[0]),
      until: ends[1],
      look: ends[1] === Infinity ? 'possible' : 'ending',
    },
  ];
  // Nothing is certain of a right that may end before it has certainly begun.
  return ends[0] <= starts[1]
    ? stretches.map((stretch) => ({ ...stretch, look: 'possible' }))
    : stretches;
}

/** The first and last day of strips, without open ends; null if there are none. */
export function dayRangeOf(strips: readonly Strip[]): { from: number; until: number } | null {
  const days = strips
    .flatMap((strip) => strip.stretches.flatMap(({ from, until }) => [from, until]))
    .filter(Number.isFinite);
  return days.length === 0
    ? null
    : { from: days.reduce((a, b) => Math.min(a, b)), until: days.reduce((a, b) => Math.max(a, b)) };
}

/** Infinity for a start or an end that never comes. */
function dayOrNever(day: string | null): number {
  return day === null ? Infinity : dayNumber(day);
}

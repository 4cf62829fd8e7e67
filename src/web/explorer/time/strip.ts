import type { Schema } from '../../../../client/src/index.ts';
import type { RightRowFragment } from '../generated/documents.ts';
import { dayNumber } from './days.ts';
import { neverBegins } from './term-words.ts';

/** A part of a strip, in days since 1970, `until` excluded; Infinity is an open end. */
interface Segment {
  readonly from: number;
  readonly until: number;
  readonly look: Look;
}

/** `starting` and `ending` fade over the days that an uncertain start or end may lie on. */
export type Look = 'certain' | 'possible' | 'starting' | 'ending' | 'contingent';

export interface Strip {
  readonly stretches: readonly Segment[];
  /** The end within the asked time or before, if there is one. */
  readonly cut: { readonly day: number; readonly reason: Schema.EndReason } | null;
  readonly goesOn: boolean;
  /** Whether it could end early. */
  readonly defeasible: boolean;
}

type Drawn = Pick<RightRowFragment, 'term' | 'effective' | 'evaluation'>;

/** The strip of a right: its effective term, or its stated term if it waits for a condition. */
export function stripOf({ term, effective, evaluation }: Drawn): Strip {
  const ending = evaluation.endedBy;
  const cut = ending === null ? null : { day: dayNumber(ending.on), reason: ending.reason };
  if (evaluation.status === 'CONTINGENT' || neverBegins(effective)) {
    const until = ending === null ? dayOrNever(term.endLatest) : dayNumber(ending.on);
    return {
      stretches: nonEmpty([{ from: dayOrNever(term.startEarliest), until, look: 'contingent' }]),
      cut,
      goesOn: until === Infinity,
      defeasible: evaluation.defeasible,
    };
  }
  const starts = [dayOrNever(effective.startEarliest), dayOrNever(effective.startLatest)] as const;
  const ends = [dayOrNever(effective.endEarliest), dayOrNever(effective.endLatest)] as const;
  const stretches = nonEmpty([
    { from: starts[0], until: Math.min(starts[1], ends[1]), look: 'starting' },
    { from: starts[1], until: ends[0], look: 'certain' },
    {
      from: Math.max(starts[1], ends[0]),
      until: ends[1],
      look: ends[1] === Infinity ? 'possible' : 'ending',
    },
  ]);
  return {
    stretches: ends[0] <= starts[1] ? stretches.map(possible) : stretches,
    cut,
    goesOn: ends[1] === Infinity,
    defeasible: evaluation.defeasible,
  };
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

function nonEmpty(stretches: readonly Segment[]): readonly Segment[] {
  return stretches.filter(({ from, until }) => from < until);
}

/** Nothing is certain of a right that may end before it has certainly begun. */
function possible(stretch: Segment): Segment {
  return { ...stretch, look: 'possible' };
}

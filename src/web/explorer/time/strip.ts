import type { Schema } from '../../../../client/src/index.ts';
import type { RightRowFragment } from '../generated/documents.ts';
import { dayNumber } from './days.ts';
import { neverBegins } from './term-words.ts';

/**
 * One stretch of a strip, in days since 1970, half-open; an infinite end runs on beyond what is
 * drawn.
 */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly look: Look;
}

/**
 * certain: solid. possible: hatched, may hold. starting, ending: fades over the days on which the
 * edge may lie. contingent: outlined and dashed, waits for a condition.
 */
export type Look = 'certain' | 'possible' | 'starting' | 'ending' | 'contingent';

export interface Strip {
  readonly stretches: readonly Stretch[];
  /** What ended it, where something did within the asked time or before. */
  readonly cut: { readonly day: number; readonly reason: Schema.EndReason } | null;
  /** Runs on without an end that is known. */
  readonly goesOn: boolean;
}

type Drawn = Pick<RightRowFragment, 'term' | 'effective' | 'evaluation'>;

/**
 * What is drawn of a right: its settled days, with imprecise edges as imprecise. A right that waits
 * for a condition has no such days, so that its stated ones are outlined.
 */
export function stripOf({ term, effective, evaluation }: Drawn): Strip {
  const ending = evaluation.endedBy;
  const cut = ending === null ? null : { day: dayNumber(ending.on), reason: ending.reason };
  if (evaluation.status === 'CONTINGENT' || neverBegins(effective)) {
    const until = ending === null ? endOf(term.endLatest) : dayNumber(ending.on);
    return {
      stretches: nonEmpty([{ from: dayNumber(term.startEarliest), until, look: 'contingent' }]),
      cut,
      goesOn: until === Infinity,
    };
  }
  const starts = [dayNumber(effective.startEarliest), dayNumber(effective.startLatest)] as const;
  const ends = [endOf(effective.endEarliest), endOf(effective.endLatest)] as const;
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
  };
}

/** The first and last day that strips reach, open ends aside; null where there are none. */
export function reachOf(strips: readonly Strip[]): { from: number; until: number } | null {
  const days = strips
    .flatMap((strip) => strip.stretches.flatMap(({ from, until }) => [from, until]))
    .filter(Number.isFinite);
  return days.length === 0
    ? null
    : { from: days.reduce((a, b) => Math.min(a, b)), until: days.reduce((a, b) => Math.max(a, b)) };
}

function endOf(day: string | null): number {
  return day === null ? Infinity : dayNumber(day);
}

function nonEmpty(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.filter(({ from, until }) => from < until);
}

/** Nothing of it is certain where it may be over before it has certainly begun. */
function possible(stretch: Stretch): Stretch {
  return { ...stretch, look: 'possible' };
}

import type { TemporalContext } from '../../model/history.ts';
import { civil, type Day, OPEN } from '../../time/day.ts';
import { countInWords } from '../../text/count-words.ts';
import { dayInWords } from '../../time/words.ts';

export interface ListCounts {
  readonly inForce: number;
  readonly certain: number;
  /** The number that surely ended in the period; if that is a day, earlier in its year. */
  readonly ended: number;
  readonly mayHaveEnded: number;
  /**
   * The day from which most that surely ended were no longer in force, and whether the terms of all
   * of them ran out then; null if no day has several.
   */
  readonly mostEnded: {
    readonly day: Day;
    readonly count: number;
    readonly expired: boolean;
  } | null;
}

export interface SummaryPeriod extends Pick<TemporalContext, 'window' | 'today'> {
  readonly year: number | null;
  readonly on: Day | null;
}

/**
 * An answer in one sentence: `58 rights are in force today, 25 of them certainly; 11 ended earlier
 * this year, 9 of them on 27 April 2026.`
 */
export function listSummary(period: SummaryPeriod, counts: ListCounts): string {
  const { inForce, certain } = counts;
  const rights = inForce === 0 ? 'No right' : countInWords(inForce, 'right');
  const sure = inForce === 0 ? '' : `, ${sureInWords(certain, inForce)}`;
  return `${rights} ${verbOf(period, inForce)} in force ${whenInWords(period)}${sure}${endedInWords(period, counts)}.`;
}

/** How many of some rights are in force for certain: `5 of them certainly`, `but not certainly`. */
export function sureInWords(part: number, whole: number): string {
  if (whole === 1) return part === 1 ? 'certainly' : 'but not certainly';
  return `${partInWords(part, whole)} certainly`;
}

function verbOf({ window, today }: SummaryPeriod, count: number): string {
  if (window.from > today) return 'will be';
  if (window.until <= today) return count <= 1 ? 'was' : 'were';
  return count <= 1 ? 'is' : 'are';
}

/** `today`, `on 26 April 2026`, `in 2027`, `at some time from 1 May 2026 through 3 June 2026`. */
export function whenInWords({ window, year, on, today }: SummaryPeriod): string {
  if (on !== null) return on === today ? 'today' : `on ${dayInWords(on)}`;
  if (year !== null) return `in ${year}`;
  const through = window.until < OPEN ? `through ${dayInWords(window.until - 1)}` : 'on';
  return `at some time from ${dayInWords(window.from)} ${through}`;
}

function endedInWords(period: SummaryPeriod, counts: ListCounts): string {
  const { ended, mayHaveEnded } = counts;
  const [surely, perhaps, then] = endVerbs(period, ended);
  const sure = ended === 0 ? '' : `; ${ended} ${surely} ${then}${mostEndedInWords(period, counts)}`;
  if (mayHaveEnded === 0) return sure;
  return `${sure}; ${mayHaveEnded} ${ended === 0 ? `${perhaps} ${then}` : `more ${perhaps}`}`;
}

function mostEndedInWords(period: SummaryPeriod, { ended, mostEnded }: ListCounts): string {
  if (mostEnded === null) return '';
  const { day, count, expired } = mostEnded;
  // The day after the period or a term names its last day; an act's day is its own.
  const isLast = expired || day === period.window.until;
  const when = isLast ? `at the end of ${dayInWords(day - 1)}` : `on ${dayInWords(day)}`;
  return `, ${partInWords(count, ended)} ${when}`;
}

function endVerbs(
  { on, window, today }: SummaryPeriod,
  count: number,
): readonly [surely: string, perhaps: string, then: string] {
  if (on !== null) {
    const then = `earlier ${civil(on).year === civil(today).year ? 'this' : 'that'} year`;
    return [on > today ? 'will have ended' : 'ended', 'may have ended', then];
  }
  if (window.until <= today) return ['ended', 'may have ended', 'then'];
  return [count === 1 ? 'ends' : 'end', 'may end', 'then'];
}

/** `all of them`, `5 of them`, `none of them`; of two `both of them` and `neither of them`. */
function partInWords(part: number, whole: number): string {
  const [all, none] = whole === 2 ? ['both', 'neither'] : ['all', 'none'];
  return `${part === whole ? all : part || none} of them`;
}

/** One side of a difference: `2027`, `26 April 2026 (known on 1 May 2026)`. */
export function sideInWords(
  period: SummaryPeriod & Pick<TemporalContext, 'knownAt' | 'assumptions'>,
): string {
  const { knownAt, assumptions } = period;
  const when =
    period.on !== null
      ? dayInWords(period.on)
      : whenInWords(period).replace(/^(?:in|at some time from) /, '');
  const known = knownAt === period.today ? '' : ` (known on ${dayInWords(knownAt)})`;
  return `${when}${known}${assumptions.size > 0 ? ' (with your assumptions)' : ''}`;
}

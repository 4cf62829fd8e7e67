import type { RightRowFragment, TermFragment } from '../generated/documents.ts';
import { addDays, dayWords, shortDay, someDayWords, spanWords } from './days.ts';

/** The day that stands for never. */
const NEVER = '9999-12-31';

/**
 * Until when, in words: `through 31 December 2030`, `no end`, `end not published`, `ends some day
 * in 2030`.
 *
 * @param short  month names cut to three letters, for tables
 */
export function untilWords(term: TermFragment, short = false): string {
  const words = short ? shortDay : dayWords;
  if (term.endUnknown) return 'end not published';
  if (term.endEarliest === null) return 'no end';
  if (term.endLatest === null) return `may end as early as ${words(addDays(term.endEarliest, -1))}`;
  const first = addDays(term.endEarliest, -1);
  const last = addDays(term.endLatest, -1);
  return first === last
    ? `through ${words(last)}`
    : `ends ${someDayWords(...orderedEnds(first, last))}`;
}

/**
 * Since when, in words: `from 28 October 2025`, `from some day in 2019`; `not begun` for what was
 * never activated.
 */
export function sinceWords(term: TermFragment): string {
  return neverBegins(term)
    ? 'not begun'
    : `from ${someDayWords(term.startEarliest, laterStart(term))}`;
}

/** Since and until when, in words: `from 28 October 2025 through 31 December 2032`. */
export function termWords(term: TermFragment): string {
  if (neverBegins(term)) return 'not begun';
  const until = untilWords(term);
  return `${sinceWords(term)}${until.startsWith('through') ? ' ' : ', '}${until}`;
}

/**
 * When a dated thing happened or was published, in words: `27 April 2026`, `March 2021`, `2019`.
 */
export function momentWords(when: TermFragment): string {
  if (when.startEarliest !== when.startLatest)
    return spanWords(when.startEarliest, laterStart(when));
  return spanWords(when.startEarliest, when.lastDay ?? when.startEarliest);
}

/**
 * The bounds as ISO text, for tooltips: what was said where something was, else
 * `2025-10-28/2032-12-31`.
 */
export function isoTerm(term: TermFragment): string {
  if (term.edtf !== null) return term.edtf;
  const start = neverBegins(term) ? '' : isoRange(term.startEarliest, laterStart(term));
  if (term.endUnknown) return `${start}/`;
  if (term.endEarliest === null || term.endLatest === null) return `${start}/..`;
  return `${start}/${isoRange(addDays(term.endEarliest, -1), addDays(term.endLatest, -1))}`;
}

/** The effective term, or the stated one of a right that never begins. */
export function termToShow({
  term,
  effective,
}: Pick<RightRowFragment, 'term' | 'effective'>): TermFragment {
  return neverBegins(effective) ? term : effective;
}

/** Whether it waits for a condition that has not been met, so that it has no day of its own. */
export function neverBegins(term: TermFragment): boolean {
  return term.startEarliest === NEVER;
}

/** The latest day on which it may start, or the earliest where it may never start. */
function laterStart(term: TermFragment): string {
  return term.startLatest === NEVER ? term.startEarliest : term.startLatest;
}

/** An imprecise year's end runs from the 1st, although the first day it can be over is the 2nd. */
function orderedEnds(first: string, last: string): [string, string] {
  return first <= last ? [first, last] : [last, first];
}

function isoRange(first: string, last: string): string {
  return first === last ? first : `[${first}..${last}]`;
}

import type { RightRowFragment, TermFragment } from '../generated/documents.ts';
import { addDays, dayWords, someDayWords, spanWords } from './days.ts';

/** The end in words: `through 31 December 2030`, `no end`. */
export function untilWords(term: TermFragment, words = dayWords): string {
  if (term.endUnknown) return 'end not published';
  if (term.endEarliest === null) return 'no end';
  if (term.endLatest === null) return `may end as early as ${words(addDays(term.endEarliest, -1))}`;
  const first = addDays(term.endEarliest, -1);
  const last = addDays(term.endLatest, -1);
  return first === last ? `through ${words(last)}` : `ends ${someDayWords(first, last, words)}`;
}

/** The start in words: `28 October 2025`, `some day in 2019`, `not begun`. */
export function sinceWords(term: TermFragment, words = dayWords): string {
  const first = term.startEarliest;
  if (first === null) return 'not begun';
  const last = term.startLatest ?? first;
  return someDayWords(first, last, words);
}

/** The term in words: `from 28 October 2025 through 31 December 2032`. */
export function termWords(term: TermFragment): string {
  if (neverBegins(term)) return 'not begun';
  const until = untilWords(term);
  return `from ${sinceWords(term)}${until.startsWith('through') ? ' ' : ', '}${until}`;
}

/** A moment in words: `27 April 2026`, `March 2021`, `2019`. */
export function momentWords({
  startEarliest: first,
  startLatest,
  lastDay,
}: Pick<TermFragment, 'startEarliest' | 'startLatest' | 'lastDay'>): string {
  if (first === null) return 'not begun';
  return spanWords(first, (first === startLatest ? lastDay : startLatest) ?? first);
}

export function termToShow(right: Pick<RightRowFragment, 'term' | 'effective'>): TermFragment {
  return neverBegins(right.effective) ? right.term : right.effective;
}

/** Whether it has no start, because a condition has not been met. */
export function neverBegins(term: TermFragment): boolean {
  return term.startEarliest === null;
}

/** Whether its end is exact, or none is known. */
export function endsOnOneDay(term: TermFragment): boolean {
  return term.endEarliest === term.endLatest;
}

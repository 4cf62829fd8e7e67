import type { Known } from '../model/record.ts';
import type { Day } from '../time/day.ts';

/** Whether a record was public, and not yet withdrawn, by the end of a day. */
export function isVisible(record: Known, knownAt: Day): boolean {
  return record.knownFrom <= knownAt && knownAt < record.knownUntil;
}

/** The occurrence of an event that is visible at the end of a day; null: it has not happened. */
export function visibleOccurrence<T extends Known>(
  { occurrences }: { readonly occurrences: readonly T[] },
  knownAt: Day,
): T | null {
  return occurrences.find((occurrence) => isVisible(occurrence, knownAt)) ?? null;
}

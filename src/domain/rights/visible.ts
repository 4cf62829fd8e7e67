import type { Day } from '../time/day.ts';

/** Whether a record was public, and not yet withdrawn, by the end of a day. */
export function isVisible(
  record: { readonly knownFrom: Day; readonly knownUntil: Day },
  knownAt: Day,
): boolean {
  return record.knownFrom <= knownAt && knownAt < record.knownUntil;
}

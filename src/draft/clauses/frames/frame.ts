import type { Clause } from './frame-parts.ts';
import type { Predicate } from '../predicate.ts';
import type { Region } from '../region.ts';

/**
 * A sentence and one verb of it: what comes after the verb, as a region and as text, the parties
 * before it, and by whom in the passive.
 */
export interface Frame {
  readonly clause: Clause;
  readonly predicate: Predicate;
  readonly after: Region;
  readonly text: string;
  readonly subject: readonly number[];
  readonly passive: boolean;
  readonly by: readonly number[];
}

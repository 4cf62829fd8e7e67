import type { RightHistory, RightVersion } from '../model/history.ts';
import type { Id } from '../model/record.ts';
import type { Day } from '../time/day.ts';
import { type EffectiveTerm, effectiveTerm } from './effective-term.ts';
import { knownParts, versionsOfRight } from './versions.ts';

/** The knowledge of a right during some time: a version, with the effective term in full. */
export interface KnownTerm {
  readonly version: RightVersion;
  readonly effective: EffectiveTerm;
  /** The records that became known or were withdrawn on its first day; ordered by kind and id. */
  readonly broughtByIds: readonly Id[];
}

/** The knowledge of a right up to a day, oldest first. See docs/model.md#effective-term. */
export function knownTerms(right: RightHistory, knownAt: Day): readonly KnownTerm[] {
  return versionsOfRight(right)
    .filter(({ knownFrom }) => knownFrom <= knownAt)
    .map((version) => ({
      version,
      effective: effectiveTerm(right, version.knownFrom, new Map()),
      broughtByIds: changedOn(right, version.knownFrom),
    }));
}

function changedOn(right: RightHistory, day: Day): readonly Id[] {
  if (day === right.knownFrom) return [right.rightId];
  const changed = knownParts(right).filter(({ days }) => days.includes(day));
  return [...new Set(changed.map(({ id }) => id))];
}

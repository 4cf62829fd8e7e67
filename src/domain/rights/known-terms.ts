import type { RightHistory, RightVersion } from '../model/history.ts';
import type { Id, Known } from '../model/record.ts';
import type { Day } from '../time/day.ts';
import { type EffectiveTerm, effectiveTerm } from './effective-term.ts';
import { versionsOfRight } from './versions.ts';

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
  const ids = [right, ...right.heads.values()].flatMap((one) => changesOf(one, day));
  const rivals = right.alternatives
    .filter((other) => other.knownFrom === day || other.knownUntil === day)
    .map(({ rightId }) => rightId);
  return [...new Set([...ids, ...rivals])];
}

function changesOf(right: RightHistory, day: Day): readonly Id[] {
  const changed = ({ knownFrom, knownUntil }: Known) => knownFrom === day || knownUntil === day;
  return [
    ...(changed(right) || right.corrects?.known === day ? [right.rightId] : []),
    ...(right.knownUntil === day ? right.correctedByIds : []),
    ...right.conditions.filter(changed).map(({ id }) => id),
    ...right.conditions.flatMap(({ turnsOn }) =>
      turnsOn.type === 'EVENT' && turnsOn.occurrences.some(changed) ? [turnsOn.id] : [],
    ),
    ...right.conditions.flatMap(({ voids }) => voids.filter(changed).map(({ actId }) => actId)),
    ...right.acts.filter(changed).map(({ id }) => id),
    ...right.disputes.filter(({ claims }) => claims.some(changed)).map(({ id }) => id),
    ...right.confirmations
      .filter(({ visibleFrom }) => visibleFrom === day)
      .map(({ source }) => source.id),
  ];
}

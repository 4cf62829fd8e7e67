import type { Graph } from '../model/graph.ts';
import type { RightHistory, RightVersion } from '../model/history.ts';
import type { Id, Known } from '../model/record.ts';
import { type Day, OPEN } from '../time/day.ts';
import { rightHistoriesOf } from './history.ts';
import { BOUNDS } from '../time/edtf.ts';
import { effectiveBounds } from '../time/status.ts';
import { outrankingAlternatives } from './disputes/alternatives.ts';
import { openDisputes } from './disputes/open-disputes.ts';
import { effectiveTerm } from './effective-term.ts';
import type { EffectiveTerm } from './term.ts';

/**
 * Every right of a graph as a short list of versions: without assumptions an effective right
 * changes only on days when something becomes known. In order of right and knowledge day; a right's
 * versions join without gap from its `knownFrom` to OPEN. See docs/model.md#effective-term.
 */
export function versionsOf(graph: Graph): readonly RightVersion[] {
  return rightHistoriesOf(graph).flatMap(versionsOfRight);
}

export function versionsOfRight(right: RightHistory): readonly RightVersion[] {
  const versions: RightVersion[] = [];
  for (const day of knowledgeDays(right)) {
    const effective = effectiveTerm(right, day, new Map());
    const version = {
      ...versionOf(effective, right, day),
      deprecated: isDeprecated(right, day),
      knownFrom: day,
      knownUntil: OPEN,
    };
    const last = versions.at(-1);
    if (last && contentOf(last) === contentOf(version)) continue;
    if (last) versions[versions.length - 1] = { ...last, knownUntil: day };
    versions.push(version);
  }
  return versions;
}

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

/** What a version says of a right, as known on a day. */
export function versionOf(effective: EffectiveTerm, right: RightHistory, knownAt: Day) {
  const state = stateOf(effective) + (knownAt >= right.knownUntil ? '|corrected' : '');
  const disputed = openDisputes(right, knownAt).length > 0;
  return { rightId: right.rightId, ...effectiveBounds(effective), disputed, state };
}

/** What differences compare besides certainty. See docs/model.md#composite-answers. */
function stateOf(effective: EffectiveTerm): string {
  return [
    ...BOUNDS.map((bound) => effective[bound]),
    [...effective.conditionIds].sort().join(','),
    effective.open.length > 0 ? 'defeasible' : '',
  ].join('|');
}

/** A part that decides about a right, with the days on which it became known or was withdrawn. */
interface KnownPart {
  readonly id: Id;
  readonly days: readonly Day[];
}

/** All that decides about a right, its heads and alternatives included; an id may come again. */
function knownParts(right: RightHistory): readonly KnownPart[] {
  return [
    ...[right, ...right.heads.values()].flatMap(partsOf),
    ...right.alternatives.map((other) => partOf(other.rightId, other)),
  ];
}

function partsOf(right: RightHistory): readonly KnownPart[] {
  const { rightId, knownFrom, knownUntil, conditions } = right;
  return [
    { id: rightId, days: [knownFrom, knownUntil, right.corrects?.known ?? OPEN] },
    ...right.correctedByIds.map((id) => ({ id, days: [knownUntil] })),
    ...conditions.map((condition) => partOf(condition.id, condition)),
    ...conditions.flatMap(({ turnsOn }) =>
      turnsOn.type === 'EVENT' ? turnsOn.occurrences.map((one) => partOf(turnsOn.id, one)) : [],
    ),
    ...conditions.flatMap(({ voids }) => voids.map((act) => partOf(act.actId, act))),
    ...right.acts.map((act) => partOf(act.id, act)),
    ...right.disputes.flatMap(({ id, claims }) => claims.map((claim) => partOf(id, claim))),
    ...right.confirmations.map(({ source, visibleFrom }) => ({
      id: source.id,
      days: [visibleFrom],
    })),
  ];
}

function partOf(id: Id, { knownFrom, knownUntil }: Known): KnownPart {
  return { id, days: [knownFrom, knownUntil] };
}

function knowledgeDays(right: RightHistory): readonly Day[] {
  const days = knownParts(right).flatMap((part) => part.days);
  return [...new Set(days.filter((day) => day >= right.knownFrom && day < OPEN))].sort(
    (a, b) => a - b,
  );
}

/** Whether a right is of rank DEPRECATED, corrected, withdrawn, or outranked by an alternative. */
export function isDeprecated(right: RightHistory, knownAt: Day): boolean {
  const isOutranked = outrankingAlternatives(right, knownAt).length > 0;
  return right.rank === 'DEPRECATED' || knownAt >= right.knownUntil || isOutranked;
}

function contentOf(version: RightVersion): string {
  return JSON.stringify({ ...version, knownFrom: null, knownUntil: null });
}

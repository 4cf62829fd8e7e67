import type { Graph } from '../model/graph.ts';
import type { Id, StatementRank } from '../model/record.ts';
import type { Right } from '../model/right.ts';
import type { RightHistory, RightVersion } from '../model/history.ts';
import { type Day, OPEN } from '../time/day.ts';
import { rightHistoriesOf } from './history.ts';
import { effectiveBounds } from '../time/status.ts';
import { isVisible, type EffectiveTerm, effectiveTerm } from './effective-term.ts';

/**
 * Every right of a graph as a short list of versions: without assumptions an effective right changes
 * only on days when something becomes known. In order of right and knowledge day; a right's
 * versions join without gap from its `knownFrom` to OPEN.
 *
 * @see docs/model.md#effective-term
 */
export function versionsOf(graph: Graph): readonly RightVersion[] {
  const rights = new Map(graph.records.RIGHT.map((right) => [right.id, right]));
  return rightHistoriesOf(graph).flatMap((right) =>
    versionsOfRight(right, alternativesOf(rights.get(right.rightId)!, rights)),
  );
}

/**
 * The other rights that one is an alternative to, in either direction and transitively, whatever is
 * visible.
 */
export function alternativesOf(right: Right, rights: ReadonlyMap<Id, Right>): readonly Right[] {
  if (right.alternativeIds.length === 0) return [];
  const found = new Map<Id, Right>([[right.id, right]]);
  for (const { alternativeIds } of found.values()) {
    for (const id of alternativeIds) {
      const other = rights.get(id);
      if (other) found.set(id, other);
    }
  }
  found.delete(right.id);
  return [...found.values()];
}

/**
 * The versions of one right.
 *
 * @param alternatives  see `alternativesOf`
 */
export function versionsOfRight(
  right: RightHistory,
  alternatives: readonly Right[],
): readonly RightVersion[] {
  const versions: RightVersion[] = [];
  for (const day of knowledgeDays(right, alternatives)) {
    const effective = effectiveTerm(right, day, new Map());
    const version = {
      ...versionOf(effective, right, day),
      deprecated: isDeprecated(right, alternatives, day),
      knownFrom: day,
      knownUntil: OPEN,
    };
    const last = versions.at(-1);
    if (last && sameVersion(last, version)) continue;
    if (last) versions[versions.length - 1] = { ...last, knownUntil: day };
    versions.push(version);
  }
  return versions;
}

/** An effective term as a version keeps it, without the days of knowledge for which it holds. */
export function versionOf(
  effective: EffectiveTerm,
  { rightId, knownUntil }: RightHistory,
  knownAt: Day,
): Omit<RightVersion, 'knownFrom' | 'knownUntil' | 'deprecated'> {
  const state = stateOf(effective) + (knownAt >= knownUntil ? '|corrected' : '');
  return { rightId, ...effectiveBounds(effective), state };
}

/**
 * The state of an effective term that differences compare besides certainty, as text: bounds, visible
 * conditions, and whether it is defeasible.
 *
 * @see docs/model.md#composite-answers
 */
function stateOf(effective: EffectiveTerm): string {
  const { startEarliest, startLatest, endEarliest, endLatest } = effective;
  return [
    startEarliest,
    startLatest,
    endEarliest,
    endLatest,
    [...effective.conditionIds].sort().join(','),
    effective.open.length > 0 ? 'defeasible' : '',
  ].join('|');
}

function knowledgeDays(right: RightHistory, alternatives: readonly Right[]): readonly Day[] {
  const days = [
    right.knownFrom,
    right.knownUntil,
    ...right.confirmations.map(({ visibleFrom }) => visibleFrom),
    ...right.acts.flatMap(({ knownFrom, knownUntil }) => [knownFrom, knownUntil]),
    ...right.conditions.flatMap(({ knownFrom, knownUntil, event, voids }) => [
      knownFrom,
      knownUntil,
      event.occurred?.knownFrom ?? OPEN,
      ...voids.flatMap((act) => [act.knownFrom, act.knownUntil]),
    ]),
    ...alternatives.flatMap(({ knownFrom, knownUntil }) => [knownFrom, knownUntil]),
  ];
  return [...new Set(days.filter((day) => day >= right.knownFrom && day < OPEN))].sort(
    (a, b) => a - b,
  );
}

const RANK_ORDER: Record<StatementRank, number> = { PREFERRED: 0, NORMAL: 1, DEPRECATED: 2 };

/**
 * Whether a right is returned only with `includeDeprecated`: its rank is DEPRECATED, it was
 * corrected or withdrawn, or a visible alternative outranks it.
 */
function isDeprecated(right: RightHistory, alternatives: readonly Right[], knownAt: Day): boolean {
  if (right.rank === 'DEPRECATED' || knownAt >= right.knownUntil) return true;
  if (alternatives.length === 0) return false;
  return reachable(
    right.rightId,
    alternatives.filter((other) => isVisible(other, knownAt)),
  ).some((other) => RANK_ORDER[other.rank] < RANK_ORDER[right.rank]);
}

/** The alternatives that are linked to a right through visible ones only. */
function reachable(rightId: Id, visible: readonly Right[]): readonly Right[] {
  const found = new Map<Id, Right>(
    visible
      .filter(({ alternativeIds }) => alternativeIds.includes(rightId))
      .map((other) => [other.id, other]),
  );
  for (const { id } of found.values()) {
    for (const other of visible) if (other.alternativeIds.includes(id)) found.set(other.id, other);
  }
  return [...found.values()];
}

function sameVersion(a: RightVersion, b: RightVersion): boolean {
  return (
    a.state === b.state &&
    a.deprecated === b.deprecated &&
    a.endStatus === b.endStatus &&
    a.statedStart === b.statedStart &&
    a.ordered === b.ordered &&
    a.asStated === b.asStated
  );
}

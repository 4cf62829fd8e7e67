import { groupBy } from '../../group-by.ts';
import type { Id } from '../../model/record.ts';
import { compareText } from '../../text/normalise.ts';
import { mayHaveDay, type OrderedBounds } from '../../time/edtf.ts';
import { ALWAYS, joined, overlapOf } from './membership.ts';

/** The link from a member to its group, with its days as known at some day. */
export interface MemberLink {
  readonly memberId: Id;
  readonly groupId: Id;
  /** The place of the membership in the member's record. */
  readonly ordinal: number;
  readonly days: OrderedBounds;
}

/** A path from a party to a group; without links it is the group itself. */
export interface MemberPath {
  /** The links from the member to the group; if paths were joined, those of the first. */
  readonly links: readonly MemberLink[];
  readonly days: OrderedBounds;
}

/** A filter for the rights of requested groups: by their holder, their counterparty or either. */
export interface MemberFilter {
  readonly side: 'HOLDER' | 'COUNTERPARTY' | 'EITHER';
  /** The paths of each party; a party that is absent belongs to no group on any day. */
  readonly paths: Readonly<Record<Id, readonly MemberPath[]>>;
}

/** One way in which a right meets all clauses, with the days on which it does. */
export interface GroupMatch {
  readonly days: OrderedBounds;
  /** The memberships that make it up; none if the requested parties are those of the right. */
  readonly paths: readonly MemberPath[];
}

/** Parties and all their members, with the paths by which these belong to them. */
export type GroupMembers = ReadonlyMap<Id, readonly MemberPath[]>;

const ITSELF: MemberPath = { links: [], days: ALWAYS };

/**
 * Groups and all their direct and indirect members with their days: along nested groups these
 * intersect, and paths that touch in every truth are one. `links` are all that lead to the groups;
 * others do no harm. See docs/model.md#groups-over-time.
 */
export function memberPaths(groupIds: readonly Id[], links: readonly MemberLink[]): GroupMembers {
  const into = groupBy(links, ({ groupId }) => groupId);
  const found = new Map<Id, MemberPath[]>();
  const walk = (id: Id, path: MemberPath, above: ReadonlySet<Id>) => {
    found.set(id, [...(found.get(id) ?? []), path]);
    for (const link of into.get(id) ?? []) {
      const days = overlapOf(path.days, link.days);
      if (above.has(link.memberId) || !mayHaveDay(days)) continue;
      const next = { links: [link, ...path.links], days };
      walk(link.memberId, next, new Set([...above, link.memberId]));
    }
  };
  for (const id of new Set(groupIds)) walk(id, ITSELF, new Set([id]));
  return new Map([...found].map(([id, paths]) => [id, joinedPaths(paths)]));
}

/** Whether a party belongs to a group on some days only. */
export function isTemporary(paths: readonly MemberPath[]): boolean {
  return paths.every(
    ({ days }) => days.startLatest > ALWAYS.startLatest || days.endEarliest < ALWAYS.endEarliest,
  );
}

/** The ways in which a right meets all clauses at once; empty if there is no such day. */
export function groupMatches(
  clauses: readonly MemberFilter[],
  { holderId, counterpartyId }: { readonly holderId: Id; readonly counterpartyId: Id | null },
): readonly GroupMatch[] {
  return clauses.reduce<readonly GroupMatch[]>(
    (all, { side, paths }) => {
      const ids = [
        ...(side === 'COUNTERPARTY' ? [] : [holderId]),
        ...(side === 'HOLDER' || counterpartyId === null ? [] : [counterpartyId]),
      ];
      const own = ids.flatMap((id) => paths[id] ?? []);
      return all.flatMap((one) =>
        own.map((path) => ({
          days: overlapOf(one.days, path.days),
          paths: path.links.length === 0 ? one.paths : [...one.paths, path],
        })),
      );
    },
    [{ days: ALWAYS, paths: [] }],
  );
}

/** Joins what touches, until nothing does; in order of start, then of group. */
function joinedPaths(paths: readonly MemberPath[]): readonly MemberPath[] {
  const rest = [...paths].sort(byStart);
  const apart: MemberPath[] = [];
  for (let path = rest.shift(); path; path = rest.shift()) {
    const { links, days } = path;
    const at = rest.findIndex((other) => joined(days, other.days) !== null);
    if (at < 0) apart.push(path);
    else rest.unshift({ links, days: joined(days, rest.splice(at, 1)[0]!.days)! });
  }
  return apart;
}

function byStart(a: MemberPath, b: MemberPath): number {
  return (
    a.days.startEarliest - b.days.startEarliest ||
    compareText(a.links[0]?.groupId ?? '', b.links[0]?.groupId ?? '')
  );
}

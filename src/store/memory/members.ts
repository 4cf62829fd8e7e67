import type { Id } from '../../domain/model/record.ts';
import type { MemberLink } from '../../domain/rights/groups/members.ts';
import { membershipDays } from '../../domain/rights/groups/membership.ts';
import type { Day } from '../../domain/time/day.ts';
import { type MemoryIndex, recordOf } from './graph-index.ts';

/** The memberships that lead to parties, with their days as known at a day. */
export function memberLinks(
  index: MemoryIndex,
  partyIds: readonly Id[],
  knownAt: Day,
): readonly MemberLink[] {
  const groups = new Set(partyIds.flatMap((id) => recordOf(index, 'PARTY', id)?.id ?? []));
  const links: MemberLink[] = [];
  for (const groupId of groups) {
    for (const link of linksInto(index, groupId, knownAt)) {
      links.push(link);
      groups.add(link.memberId);
    }
  }
  return links;
}

function linksInto(index: MemoryIndex, groupId: Id, knownAt: Day): readonly MemberLink[] {
  const { memberIds } = recordOf(index, 'PARTY', groupId)!;
  return memberIds.flatMap((memberId) =>
    recordOf(index, 'PARTY', memberId)!.memberships.flatMap((membership, ordinal) => {
      const days = membership.groupId === groupId ? membershipDays(membership, knownAt) : null;
      return days ? [{ memberId, groupId, ordinal, days }] : [];
    }),
  );
}

import type { Membership } from '../../domain/model/party.ts';
import type { Id } from '../../domain/model/record.ts';
import { groupStatus } from '../../domain/rights/group-status.ts';
import { groupWays, type MemberClause, type MemberLink } from '../../domain/rights/members.ts';
import { membershipDays } from '../../domain/rights/membership.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { OPEN } from '../../domain/time/day.ts';
import type { PeriodMatch, StatusBounds } from '../../domain/time/status.ts';
import type { Context } from '../context.ts';
import type { MembershipResolvers } from '../generated/resolvers-types.ts';
import { linkedNodes, requiredNode } from '../node-in-context.ts';
import type { MembershipInContext, NodeInContext, TemporalContext } from '../parent-types.ts';
import { boundsOf, dayInterval } from './intervals.ts';

export const membershipFields: MembershipResolvers = {
  member: ({ path, view }, _, context) =>
    requiredNode('PARTY', path.links[0]!.memberId, view, context),
  group: ({ path, view }, _, context) =>
    requiredNode('PARTY', path.links.at(-1)!.groupId, view, context),
  during: async ({ path, view }, _, context) => {
    const { days, links } = path;
    if (days.startEarliest <= -OPEN) return null;
    const [record] = links.length === 1 ? await recordsOf(links, context) : [];
    const isStated = record?.during != null && visibleLeaving(record, view) === null;
    const isOpen = days.endLatest >= OPEN;
    return {
      edtf: isStated ? record.during!.edtf : null,
      phrase: null,
      ...boundsOf(days),
      open: isOpen && days.endEarliest >= OPEN,
      endUnknown: isOpen && days.endEarliest < OPEN,
    };
  },
  left: async ({ path: { links }, view }, _, context) => {
    if (links.length > 1) return null;
    const left = visibleLeaving((await recordsOf(links, context))[0]!, view);
    return left && dayInterval(left.on);
  },
  knownFrom: async ({ path }, _, context) => {
    const records = await recordsOf(path.links, context);
    const day = Math.max(...records.map(({ knownFrom }) => knownFrom));
    return day <= -OPEN ? null : day;
  },
  through: ({ path: { links }, view }) =>
    links.length === 1
      ? []
      : links.map((link) => ({ path: { links: [link], days: link.days }, view })),
  evidence: async ({ path, view }, _, context) => {
    const records = await recordsOf(path.links, context);
    const ids = records.flatMap((record) => [
      ...record.evidenceIds,
      ...(visibleLeaving(record, view)?.evidenceIds ?? []),
    ]);
    return linkedNodes('EVIDENCE', ids, view, context);
  },
};

/** The memberships of a party that are known in a view, by start, then by group. */
export function membershipsIn({
  record,
  view,
}: NodeInContext<'PARTY'>): readonly MembershipInContext[] {
  return record.memberships
    .flatMap((membership, ordinal): MembershipInContext[] => {
      const { groupId } = membership;
      const days = membershipDays(membership, view.knownAt);
      const link = days && { memberId: record.id, groupId, ordinal, days };
      return link ? [{ path: { links: [link], days: link.days }, view }] : [];
    })
    .sort(
      ({ path: a }, { path: b }) =>
        a.days.startEarliest - b.days.startEarliest ||
        compareText(a.links[0]!.groupId, b.links[0]!.groupId),
    );
}

/**
 * The membership by which a right counts for an asked group in a view; null if the asked party is
 * its own, or if it does not count.
 */
export function membershipOf(
  right: { readonly holderId: Id; readonly counterpartyId: Id | null },
  bounds: StatusBounds,
  members: readonly MemberClause[] | null,
  match: PeriodMatch,
  view: TemporalContext,
): MembershipInContext | null {
  const found = members && groupStatus(bounds, groupWays(members, right), view.window, match);
  const path = found?.way.paths[0];
  return path ? { path, view } : null;
}

/** The records behind links, in their order. */
async function recordsOf(
  links: readonly MemberLink[],
  context: Context,
): Promise<readonly Membership[]> {
  return Promise.all(
    links.map(async ({ memberId, ordinal }) => {
      const party = await context.loaders.record('PARTY', memberId);
      return party!.memberships[ordinal]!;
    }),
  );
}

function visibleLeaving({ left }: Membership, { knownAt }: TemporalContext): Membership['left'] {
  return left && left.knownFrom <= knownAt ? left : null;
}

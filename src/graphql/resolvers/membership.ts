import type { Membership } from '../../domain/model/party.ts';
import type { Id } from '../../domain/model/record.ts';
import { groupStatus } from '../../domain/rights/groups/group-status.ts';
import {
  groupMatches,
  type MemberFilter,
  type MemberLink,
  type MemberPath,
} from '../../domain/rights/groups/members.ts';
import { membershipDays } from '../../domain/rights/groups/membership.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { OPEN } from '../../domain/time/day.ts';
import type { PeriodMatch, StatusBounds } from '../../domain/time/status.ts';
import type { MembershipResolvers } from '../generated/resolvers-types.ts';
import { linkedNodes, requiredNode } from '../node-in-context.ts';
import type { MembershipInContext, NodeInContext, InheritedContext } from '../parent-types.ts';
import { withdrawalBy } from './shared/asserted.ts';

export const membershipFields: MembershipResolvers = {
  member: ({ path, context }) => requiredNode('PARTY', path.links[0]!.memberId, context),
  group: ({ path, context }) => requiredNode('PARTY', path.links.at(-1)!.groupId, context),
  during: async ({ path, context }) => {
    const { days, links } = path;
    if (days.startEarliest <= -OPEN) return null;
    const [record] = links.length === 1 ? await recordsOf(links, context) : [];
    const isStated = record?.during != null && visibleLeaving(record, context) === null;
    return {
      edtf: isStated ? record.during!.edtf : null,
      phrase: null,
      ...days,
      endUnknown: days.endLatest >= OPEN && days.endEarliest < OPEN,
    };
  },
  left: async ({ path: { links }, context }) => {
    if (links.length > 1) return null;
    return visibleLeaving((await recordsOf(links, context))[0]!, context)?.on ?? null;
  },
  knownFrom: async ({ path, context }) => {
    const records = await recordsOf(path.links, context);
    const day = Math.max(...records.map(({ knownFrom }) => knownFrom));
    return day <= -OPEN ? null : day;
  },
  knownUntil: async (membership) => (await withdrawalOf(membership)).knownUntil,
  withdrawnReason: async (membership) => (await withdrawalOf(membership)).withdrawnReason,
  through: ({ path: { links }, context }) =>
    links.length === 1
      ? []
      : links.map((link) => ({ path: { links: [link], days: link.days }, context })),
  evidence: async ({ path, context }) => {
    const records = await recordsOf(path.links, context);
    const ids = records.flatMap((record) => [
      ...record.evidenceIds,
      ...(visibleLeaving(record, context)?.evidenceIds ?? []),
    ]);
    return linkedNodes('EVIDENCE', ids, context);
  },
};

/** The memberships that are known in a view, by start, then group; withdrawn ones as last known. */
export function membershipsIn(
  { record, context }: NodeInContext<'PARTY'>,
  includeDeprecated = false,
): readonly MembershipInContext[] {
  return record.memberships
    .flatMap((membership, ordinal): MembershipInContext[] => {
      const { groupId, knownUntil } = membership;
      const isWithdrawn = includeDeprecated && knownUntil <= context.knownAt;
      const days = membershipDays(membership, isWithdrawn ? knownUntil - 1 : context.knownAt);
      const link = days && { memberId: record.id, groupId, ordinal, days };
      return link ? [{ path: { links: [link], days: link.days }, context }] : [];
    })
    .sort(
      ({ path: a }, { path: b }) =>
        a.days.startEarliest - b.days.startEarliest ||
        compareText(a.links[0]!.groupId, b.links[0]!.groupId),
    );
}

/** The membership by which a right counts for a requested group; null: none, or none is needed. */
export function membershipOf(
  right: { readonly holderId: Id; readonly counterpartyId: Id | null },
  bounds: StatusBounds,
  members: readonly MemberFilter[] | null,
  match: PeriodMatch,
  context: InheritedContext,
): MembershipInContext | null {
  const found = members && groupStatus(bounds, groupMatches(members, right), context.window, match);
  const path = found?.way.paths[0];
  return path ? { path, context } : null;
}

/** Looks the names of the parties on some paths up, for words about these. */
export async function namesOn(
  paths: readonly MemberPath[],
  { loaders }: InheritedContext,
): Promise<(partyId: Id) => string> {
  const ids = paths.flatMap(({ links }) =>
    links.flatMap(({ memberId, groupId }) => [memberId, groupId]),
  );
  const names = new Map((await loaders.records('PARTY', ids)).map(({ id, name }) => [id, name]));
  return (id) => names.get(id)!;
}

async function withdrawalOf({
  path,
  context,
}: MembershipInContext): Promise<ReturnType<typeof withdrawalBy>> {
  const records = await recordsOf(path.links, context);
  const [first] = records.toSorted((a, b) => a.knownUntil - b.knownUntil);
  return withdrawalBy(first!, context.knownAt);
}

async function recordsOf(
  links: readonly MemberLink[],
  { loaders }: InheritedContext,
): Promise<readonly Membership[]> {
  return Promise.all(
    links.map(async ({ memberId, ordinal }) => {
      const party = await loaders.record('PARTY', memberId);
      return party!.memberships[ordinal]!;
    }),
  );
}

function visibleLeaving({ left }: Membership, { knownAt }: InheritedContext): Membership['left'] {
  return left && left.knownFrom <= knownAt ? left : null;
}

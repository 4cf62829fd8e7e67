import type { Membership } from '../../domain/model/party.ts';
import type { Id } from '../../domain/model/record.ts';
import { groupStatus } from '../../domain/rights/groups/group-status.ts';
import {
  groupMatches,
  type MemberFilter,
  type MemberPath,
} from '../../domain/rights/groups/members.ts';
import { membershipDays } from '../../domain/rights/groups/membership.ts';
import { compareText } from '../../domain/text/normalise.ts';
import { OPEN } from '../../domain/time/day.ts';
import type { PeriodMatch, StatusBounds } from '../../domain/time/status.ts';
import { linkedNodes } from '../node-in-context.ts';
import type { InContext, InheritedContext, NodeInContext } from '../parent-types.ts';
import { withdrawalBy } from './shared/asserted.ts';

/** A `Membership`, direct or through others, with its days as known in a context. */
export function membershipInContext(path: MemberPath, context: InheritedContext) {
  const { days, links } = path;
  const records = () =>
    Promise.all(
      links.map(async ({ memberId, ordinal }) => {
        const party = await context.loaders.record('PARTY', memberId);
        return party!.memberships[ordinal]!;
      }),
    );
  const withdrawal = async () => {
    const [first] = (await records()).toSorted((a, b) => a.knownUntil - b.knownUntil);
    return withdrawalBy(first!, context.knownAt);
  };
  return {
    path,
    context,
    memberId: links[0]!.memberId,
    groupId: links.at(-1)!.groupId,
    during: async () => {
      if (days.startEarliest <= -OPEN) return null;
      const [record] = links.length === 1 ? await records() : [];
      const isStated = record?.during != null && visibleLeaving(record, context) === null;
      return {
        edtf: isStated ? record.during!.edtf : null,
        phrase: null,
        ...days,
        endUnknown: days.endLatest >= OPEN && days.endEarliest < OPEN,
      };
    },
    left: async () =>
      links.length > 1 ? null : (visibleLeaving((await records())[0]!, context)?.on ?? null),
    knownFrom: async () => {
      const day = Math.max(...(await records()).map(({ knownFrom }) => knownFrom));
      return day <= -OPEN ? null : day;
    },
    knownUntil: async () => (await withdrawal()).knownUntil,
    withdrawnReason: async () => (await withdrawal()).withdrawnReason,
    through: (): readonly InContext[] =>
      links.length === 1
        ? []
        : links.map((link) => membershipInContext({ links: [link], days: link.days }, context)),
    evidence: async () => {
      const ids = (await records()).flatMap((record) => [
        ...record.evidenceIds,
        ...(visibleLeaving(record, context)?.evidenceIds ?? []),
      ]);
      return linkedNodes('EVIDENCE', ids, context);
    },
  };
}

/** The memberships that are known in a view, by start, then group; withdrawn ones as last known. */
export function membershipsIn(
  { record, context }: NodeInContext<'PARTY'>,
  includeDeprecated: boolean,
) {
  return record.memberships
    .flatMap((membership, ordinal) => {
      const { groupId, knownUntil } = membership;
      const isWithdrawn = includeDeprecated && knownUntil <= context.knownAt;
      const days = membershipDays(membership, isWithdrawn ? knownUntil - 1 : context.knownAt);
      const link = days && { memberId: record.id, groupId, ordinal, days };
      return link ? [membershipInContext({ links: [link], days: link.days }, context)] : [];
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
) {
  const found = members && groupStatus(bounds, groupMatches(members, right), context.window, match);
  const path = found?.way.paths[0];
  return path ? membershipInContext(path, context) : null;
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

function visibleLeaving({ left }: Membership, { knownAt }: InheritedContext): Membership['left'] {
  return left && left.knownFrom <= knownAt ? left : null;
}

import type { Participations } from '../../../domain/model/party.ts';
import type { Id } from '../../../domain/model/record.ts';
import {
  type GroupMembers,
  isTemporary,
  type MemberPath,
} from '../../../domain/rights/groups/members.ts';
import type { Day } from '../../../domain/time/day.ts';
import { mayOverlap } from '../../../domain/time/status.ts';
import type { InheritedContext } from '../../parent-types.ts';

/** The agreements and deals of some parties that count for a group to which these belong. */
export function joinedBy(
  members: GroupMembers,
  context: InheritedContext,
): Promise<readonly { readonly partyId: Id; readonly parts: Participations }[]> {
  return Promise.all(
    [...members].map(async ([partyId, paths]) => ({
      partyId,
      parts: await joinedAsMember(await context.loaders.participations(partyId), paths, context),
    })),
  );
}

/**
 * The agreements and deals of a party that count for a group to which it belongs: agreements with a
 * day of their term on which it belongs to it, and deals that were announced on such a day, or have
 * no day.
 *
 * @see docs/model.md#groups-over-time
 */
async function joinedAsMember(
  { agreements, deals }: Participations,
  paths: readonly MemberPath[],
  { loaders }: InheritedContext,
): Promise<Participations> {
  if (!isTemporary(paths)) return { agreements, deals };
  const isMember = (from: Day, until: Day) =>
    paths.some(({ days }) => mayOverlap(days, { from, until }));
  const agreementIds = agreements.map(({ agreementId }) => agreementId);
  const dealIds = deals.map(({ dealId }) => dealId);
  const [terms, announced] = await Promise.all([
    loaders.records('AGREEMENT', agreementIds),
    loaders.records('DEAL', dealIds),
  ]);
  return {
    agreements: agreements.filter((_, i) => {
      const { startEarliest, endLatest } = terms[i]!.term;
      return isMember(startEarliest, endLatest);
    }),
    deals: deals.filter((_, i) => {
      const day = announced[i]!.announced;
      return day === null || isMember(day.earliest, day.latest + 1);
    }),
  };
}

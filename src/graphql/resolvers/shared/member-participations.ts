import { type GroupMembers, isTemporary } from '../../../domain/rights/groups/members.ts';
import type { Day } from '../../../domain/time/day.ts';
import { mayOverlap } from '../../../domain/time/status.ts';
import type { InheritedContext } from '../../parent-types.ts';

/**
 * The agreements and deals of some parties that count for a group to which these belong: agreements
 * with a day of their term on which the party belongs to it, and deals that were announced on such a
 * day, or have no day.
 *
 * @see docs/model.md#groups-over-time
 */
export async function joinedBy(members: GroupMembers, { loaders }: InheritedContext) {
  const all = await Promise.all(
    [...members].map(async ([partyId, paths]) => {
      const { agreements, deals } = await loaders.participations(partyId);
      const agreementIds = agreements.map(({ agreementId }) => agreementId);
      const dealIds = deals.map(({ dealId }) => dealId);
      const [terms, announced] = await Promise.all([
        loaders.records('AGREEMENT', agreementIds),
        loaders.records('DEAL', dealIds),
      ]);
      const isMember = (from: Day, until: Day) =>
        !isTemporary(paths) || paths.some(({ days }) => mayOverlap(days, { from, until }));
      return {
        agreements: agreements
          .filter((_, i) => isMember(terms[i]!.term.startEarliest, terms[i]!.term.endLatest))
          .map((part) => ({ ...part, partyId })),
        deals: deals
          .filter((_, i) => {
            const day = announced[i]!.announced;
            return day === null || isMember(day.earliest, day.latest + 1);
          })
          .map((part) => ({ ...part, partyId })),
      };
    }),
  );
  return {
    agreements: all.flatMap(({ agreements }) => agreements),
    deals: all.flatMap(({ deals }) => deals),
  };
}

import type { Agreement } from '../../domain/model/agreement.ts';
import type { Id, Known } from '../../domain/model/record.ts';
import type { Link, LinkKind } from '../../domain/model/graph.ts';
import { NO_PARTICIPATIONS } from '../../domain/model/party.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Bounds } from '../../domain/time/edtf.ts';
import { isVisible } from '../../domain/rights/visible.ts';
import { membershipDays } from '../../domain/rights/groups/membership.ts';
import { mayOverlap } from '../../domain/time/status.ts';
import { intersect, type Span } from '../../domain/time/span.ts';
import type { LinksQuestion } from '../store.ts';
import { type MemoryIndex, recordOf, versionAt } from './graph-index.ts';

/** The links that start at these nodes and hold in a window as known at a day. */
export function linksFrom(
  index: MemoryIndex,
  { ids, kinds, window, knownAt }: LinksQuestion,
): readonly Link[] {
  const wanted = (link: Link) => kinds === null || kinds.includes(link.kind);
  const starts = new Set(ids);
  return [
    ...rightLinks(index, starts, window, knownAt),
    ...ids.flatMap((id) => nodeLinks(index, id, window, knownAt)),
  ].filter(wanted);
}

function rightLinks(
  index: MemoryIndex,
  starts: ReadonlySet<Id>,
  window: Span,
  knownAt: Day,
): readonly Link[] {
  const links: Link[] = [];
  for (const row of index.rows.values()) {
    const { id, holderId, counterpartyId } = row.right;
    if (counterpartyId === null || !(starts.has(holderId) || starts.has(counterpartyId))) continue;
    const version = versionAt(row, knownAt);
    if (!version || version.deprecated || !mayOverlap(version, window)) continue;
    const holds = certainDays(version, window);
    if (starts.has(holderId))
      links.push({ fromId: holderId, kind: 'HOLDS', toId: counterpartyId, viaId: id, holds });
    if (starts.has(counterpartyId))
      links.push({ fromId: counterpartyId, kind: 'OWES', toId: holderId, viaId: id, holds });
  }
  return links;
}

function nodeLinks(index: MemoryIndex, fromId: Id, window: Span, knownAt: Day): readonly Link[] {
  // A party with two roles is linked once.
  const to = (kind: LinkKind, ids: readonly Id[], holds: Link['holds'] = 'ALWAYS') =>
    [...new Set(ids)].map((toId): Link => ({ fromId, kind, toId, viaId: null, holds }));
  const known = (type: 'AGREEMENT' | 'DEAL', ids: readonly Id[]) =>
    ids.filter((id) => isKnown(recordOf(index, type, id), knownAt));
  const idsOf = (parties: readonly { readonly partyId: Id }[]) =>
    parties.map(({ partyId }) => partyId);
  const party = recordOf(index, 'PARTY', fromId);
  if (party) {
    const { agreements, deals } = index.participations.get(party.id) ?? NO_PARTICIPATIONS;
    const agreementIds = new Set(agreements.map(({ agreementId }) => agreementId));
    const dealIds = deals.map(({ dealId }) => dealId);
    return [
      ...[...agreementIds].flatMap((id) =>
        partyTo(recordOf(index, 'AGREEMENT', id), window, knownAt).flatMap((holds) =>
          to('PARTY_TO', [id], holds),
        ),
      ),
      ...to('PARTICIPATES_IN', known('DEAL', dealIds)),
      ...[
        ...party.memberIds.flatMap((id) => partOf(index, id, party.id, window, knownAt)),
        ...partOf(index, party.id, null, window, knownAt),
      ].flatMap(({ memberId, groupId, holds }) =>
        to('PART_OF', [memberId === party.id ? groupId : memberId], holds),
      ),
    ];
  }
  const agreement = recordOf(index, 'AGREEMENT', fromId);
  if (agreement && isKnown(agreement, knownAt))
    return [
      ...partyTo(agreement, window, knownAt).flatMap((holds) =>
        to('PARTY_TO', idsOf(agreement.parties), holds),
      ),
      ...to('AMENDS', known('AGREEMENT', [...agreement.amendsIds, ...agreement.amendedByIds])),
      ...to('COMPRISES', known('DEAL', agreement.dealIds)),
    ];
  const deal = recordOf(index, 'DEAL', fromId);
  return deal && isKnown(deal, knownAt)
    ? [
        ...to('PARTICIPATES_IN', idsOf(deal.participants)),
        ...to('COMPRISES', known('AGREEMENT', deal.agreementIds)),
      ]
    : [];
}

/** The memberships of a party, in one group or in any (null), that may have a day of the window. */
function partOf(
  index: MemoryIndex,
  memberId: Id,
  into: Id | null,
  window: Span,
  knownAt: Day,
): readonly { readonly memberId: Id; readonly groupId: Id; readonly holds: Link['holds'] }[] {
  return recordOf(index, 'PARTY', memberId)!.memberships.flatMap((membership) => {
    const { groupId, during } = membership;
    const days = into === null || groupId === into ? membershipDays(membership, knownAt) : null;
    if (!days || !mayOverlap(days, window)) return [];
    return [{ memberId, groupId, holds: during === null ? 'ALWAYS' : certainDays(days, window) }];
  });
}

/** The days, as one entry, if the agreement is visible and its term overlaps the window. */
function partyTo(
  agreement: Agreement | undefined,
  window: Span,
  knownAt: Day,
): readonly (Span | null)[] {
  return agreement && isKnown(agreement, knownAt) && mayOverlap(agreement.term, window)
    ? [certainDays(agreement.term, window)]
    : [];
}

function certainDays(bounds: Bounds, window: Span): Span | null {
  return intersect({ from: bounds.startLatest, until: bounds.endEarliest }, window);
}

function isKnown(record: Known | undefined, knownAt: Day): boolean {
  return record !== undefined && isVisible(record, knownAt);
}

import type { Id, Known } from '../../domain/model/record.ts';
import type { Link } from '../../domain/model/graph.ts';
import type { Bounds } from '../../domain/time/edtf.ts';
import { isVisible } from '../../domain/rights/visible.ts';
import { membershipDays } from '../../domain/rights/groups/membership.ts';
import { mayOverlap } from '../../domain/time/status.ts';
import { intersect, type Span } from '../../domain/time/span.ts';
import type { LinksQuestion } from '../store.ts';
import { type MemoryIndex, recordOf, versionAt } from './graph-index.ts';

export function linksFrom(
  index: MemoryIndex,
  { ids, kinds, window, knownAt }: LinksQuestion,
): readonly Link[] {
  const { PARTY, AGREEMENT, DEAL, RIGHT } = index.graph.records;
  const starts = new Set(ids);
  const links: Link[] = [];
  const add = (link: Link) => {
    if (starts.has(link.fromId) && (kinds?.includes(link.kind) ?? true)) links.push(link);
  };
  const addBothWays = (a: Id, kind: Link['kind'], b: Id, holds: Link['holds'] = 'ALWAYS') => {
    add({ fromId: a, kind, toId: b, viaId: null, holds });
    add({ fromId: b, kind, toId: a, viaId: null, holds });
  };
  const isKnown = (record: Known) => isVisible(record, knownAt);
  const isKnownAgreement = (id: Id) => isKnown(recordOf(index, 'AGREEMENT', id)!);
  for (const { id: viaId, holderId, counterpartyId } of RIGHT) {
    const version = counterpartyId === null ? undefined : versionAt(index, viaId, knownAt);
    if (!version || version.deprecated || !mayOverlap(version, window)) continue;
    const holds = certainDays(version, window);
    add({ fromId: holderId, kind: 'HOLDS', toId: counterpartyId!, viaId, holds });
    add({ fromId: counterpartyId!, kind: 'OWES', toId: holderId, viaId, holds });
  }
  for (const { id, parties, term, amendsIds } of AGREEMENT.filter(isKnown)) {
    if (mayOverlap(term, window))
      for (const partyId of partyIds(parties))
        addBothWays(partyId, 'PARTY_TO', id, certainDays(term, window));
    for (const otherId of amendsIds.filter(isKnownAgreement)) addBothWays(id, 'AMENDS', otherId);
  }
  for (const { id, participants, agreementIds } of DEAL.filter(isKnown)) {
    for (const partyId of partyIds(participants)) addBothWays(partyId, 'PARTICIPATES_IN', id);
    for (const agreementId of agreementIds.filter(isKnownAgreement))
      addBothWays(id, 'COMPRISES', agreementId);
  }
  for (const { id, memberships } of PARTY)
    for (const membership of memberships) {
      const days = membershipDays(membership, knownAt);
      if (!days || !mayOverlap(days, window)) continue;
      const holds = membership.during === null ? 'ALWAYS' : certainDays(days, window);
      addBothWays(id, 'PART_OF', membership.groupId, holds);
    }
  return links;
}

/** A party with two roles is linked once. */
function partyIds(parties: readonly { readonly partyId: Id }[]): ReadonlySet<Id> {
  return new Set(parties.map(({ partyId }) => partyId));
}

function certainDays(bounds: Bounds, window: Span): Span | null {
  return intersect({ from: bounds.startLatest, until: bounds.endEarliest }, window);
}

import type { Party } from '../../domain/model/party.ts';
import { groupsOn, lastDayOf } from '../../domain/rights/groups-on.ts';
import type { Day } from '../../domain/time/day.ts';
import { rightsPage } from './rights-page.ts';
import { connectionFields } from './connection.ts';
import type { PartyResolvers, Resolvers } from '../generated/resolvers-types.ts';
import { termInterval } from './intervals.ts';
import { membershipFields, membershipsIn } from './membership.ts';
import { linkedNodes, requiredNode, linkedNode } from '../node-in-context.ts';

const party: PartyResolvers = {
  name: ({ record }, { on }) => (typeof on === 'number' ? nameOn(record, on) : record.name),
  partOf: ({ record, view }, _, context) =>
    linkedNode('PARTY', groupsOn(record, lastDayOf(view), view.knownAt)[0] ?? null, view, context),
  memberships: (node) => [...membershipsIn(node)],
  members: async ({ record, view }, _, context) => {
    const members = await linkedNodes('PARTY', record.memberIds, view, context);
    return members.filter((member) =>
      groupsOn(member.record, lastDayOf(view), view.knownAt).includes(record.id),
    );
  },
  existed: ({ record }) => record.existed && termInterval(record.existed),
  evidence: ({ record, view }, _, context) =>
    linkedNodes('EVIDENCE', record.evidenceIds, view, context),
  held: ({ record, view }, { filter, statuses, first, after }, context) =>
    rightsPage({ view, statuses, filter, scope: { holderId: record.id }, first, after }, context),
  owed: ({ record, view }, { filter, statuses, first, after }, context) =>
    rightsPage(
      { view, statuses, filter, scope: { counterpartyId: record.id }, first, after },
      context,
    ),
  agreements: async ({ record, view }, _, context) => {
    const { agreements } = await context.loaders.participations(record.id);
    const all = await Promise.all(
      agreements.map(({ agreementId }) => linkedNode('AGREEMENT', agreementId, view, context)),
    );
    return all.flatMap((agreement, i) =>
      agreement
        ? [{ partyId: record.id, role: agreements[i]!.role, agreement, deal: null, view }]
        : [],
    );
  },
  deals: async ({ record, view }, _, context) => {
    const { deals } = await context.loaders.participations(record.id);
    const all = await Promise.all(
      deals.map(({ dealId }) => linkedNode('DEAL', dealId, view, context)),
    );
    return all.flatMap((deal, i) =>
      deal ? [{ partyId: record.id, role: deals[i]!.role, agreement: null, deal, view }] : [],
    );
  },
};

/**
 * What a party was called on a day: a former name that was in use then, else its main name unless
 * that is dated otherwise, else another name in use then.
 */
function nameOn(record: Pick<Party, 'name' | 'names'>, on: Day): string {
  const inUse = record.names.filter(
    ({ used }) => used !== null && used.startEarliest <= on && on < used.endLatest,
  );
  const former = inUse.find(({ kind }) => kind === 'FORMER');
  if (former) return former.value;
  const dated = record.names.filter(({ value, used }) => value === record.name && used !== null);
  if (dated.length === 0 || dated.some((name) => inUse.includes(name))) return record.name;
  return inUse.find(({ kind }) => kind === 'LEGAL' || kind === 'TRADING')?.value ?? record.name;
}

/** Resolvers of schema/party.graphql. */
export const partyResolvers: Resolvers = {
  Party: party,
  Membership: membershipFields,
  PartyName: { used: ({ used }) => used && termInterval(used) },
  Participation: {
    party: ({ partyId, view }, _, context) => requiredNode('PARTY', partyId, view, context),
  },
  PartyResolution: {
    __resolveType: ({ type }) =>
      (({ PARTY: 'Party', AMBIGUOUS: 'AmbiguousParty', UNKNOWN: 'UnknownParty' }) as const)[type],
  },
  PartyConnection: connectionFields('PARTY'),
};

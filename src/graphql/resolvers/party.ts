import type { Party } from '../../domain/model/party.ts';
import { groupsOn, lastDayOf } from '../../domain/rights/groups-on.ts';
import type { Day } from '../../domain/time/day.ts';
import { rightsPage } from './rights-page.ts';
import { connectionFields } from './shared/connection.ts';
import type { RequestContext } from '../context.ts';
import type {
  PartyHeldArgs,
  PartyResolvers,
  RequireFields,
  Resolvers,
} from '../generated/resolvers-types.ts';
import { termInterval } from './shared/intervals.ts';
import { membershipFields, membershipsIn } from './membership.ts';
import { linkedNodes, requiredNode, linkedNode } from '../node-in-context.ts';
import type { NodeInContext, RightsPage } from '../parent-types.ts';
import { fieldContext } from '../temporal-context.ts';

const party: PartyResolvers = {
  name: ({ record }, { on }) => (typeof on === 'number' ? nameOn(record, on) : record.name),
  partOf: ({ record, context }, time, request) => {
    const { knownAt, ...asked } = fieldContext(context, time, 'partOf', request);
    const [group = null] = groupsOn(record, lastDayOf(asked), knownAt);
    return linkedNode('PARTY', group, context, request);
  },
  memberships: (node, { includeDeprecated }) => [
    ...membershipsIn(node, includeDeprecated ?? false),
  ],
  members: async ({ record, context }, time, request) => {
    const day = lastDayOf(fieldContext(context, time, 'members', request));
    const members = await linkedNodes('PARTY', record.memberIds, context, request);
    return members.filter((member) =>
      groupsOn(member.record, day, context.knownAt).includes(record.id),
    );
  },
  existed: ({ record }) => record.existed && termInterval(record.existed),
  evidence: ({ record, context }, _, request) =>
    linkedNodes('EVIDENCE', record.evidenceIds, context, request),
  held: (party, args, request) => rightsOf(party, 'held', args, request),
  owed: (party, args, request) => rightsOf(party, 'owed', args, request),
  agreements: async ({ record, context }, _, request) => {
    const { agreements } = await request.loaders.participations(record.id);
    const all = await Promise.all(
      agreements.map(({ agreementId }) => linkedNode('AGREEMENT', agreementId, context, request)),
    );
    return all.flatMap((agreement, i) =>
      agreement
        ? [{ partyId: record.id, role: agreements[i]!.role, agreement, deal: null, context }]
        : [],
    );
  },
  deals: async ({ record, context }, _, request) => {
    const { deals } = await request.loaders.participations(record.id);
    const all = await Promise.all(
      deals.map(({ dealId }) => linkedNode('DEAL', dealId, context, request)),
    );
    return all.flatMap((deal, i) =>
      deal ? [{ partyId: record.id, role: deals[i]!.role, agreement: null, deal, context }] : [],
    );
  },
};

/** The rights that a party holds, or that bind it. */
async function rightsOf(
  { record, context }: NodeInContext<'PARTY'>,
  field: 'held' | 'owed',
  { filter, statuses, first, after, ...time }: RequireFields<PartyHeldArgs, 'statuses' | 'first'>,
  request: RequestContext,
): Promise<RightsPage> {
  return rightsPage(
    {
      context: fieldContext(context, time, field, request),
      statuses,
      filter,
      scope: field === 'held' ? { holderId: record.id } : { counterpartyId: record.id },
      first,
      after,
    },
    request,
  );
}

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
    party: ({ partyId, context }, _, request) => requiredNode('PARTY', partyId, context, request),
  },
  PartyResolution: {
    __resolveType: ({ type }) =>
      (({ PARTY: 'Party', AMBIGUOUS: 'AmbiguousParty', UNKNOWN: 'UnknownParty' }) as const)[type],
  },
  PartyConnection: connectionFields('PARTY'),
};

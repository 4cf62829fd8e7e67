import type { Party } from '../../domain/model/party.ts';
import { groupsOn, lastDayOf } from '../../domain/rights/groups/membership.ts';
import { type GroupMembers, isTemporary } from '../../domain/rights/groups/members.ts';
import type { Day } from '../../domain/time/day.ts';
import { mayOverlap } from '../../domain/time/status.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { recordList } from './shared/record-list.ts';
import { rightsBelow } from './answers/rights-page.ts';
import { listedMembers, membersOf } from '../../query/filter.ts';
import { ANY_EVENT } from '../../store/list-question.ts';
import { membershipsIn } from './membership.ts';
import { linkedNode, linkedNodes } from '../node-in-context.ts';
import { partySummaryOf } from './answers/summary.ts';
import type { InheritedContext, NodeInContext } from '../parent-types.ts';
import { fieldContext } from '../temporal-context.ts';

/** The visible agreements or deals of a party, and those of its members while they are members. */
async function joined(
  { record, context }: NodeInContext<'PARTY'>,
  affiliates: boolean,
  kind: 'agreements' | 'deals',
) {
  const all = await joinedBy(await membersOf(record.id, context, affiliates), context);
  const nodes = await Promise.all(
    all[kind].map((part) =>
      'dealId' in part
        ? linkedNode('DEAL', part.dealId, context)
        : linkedNode('AGREEMENT', part.agreementId, context),
    ),
  );
  return all[kind].filter((_, i) => nodes[i] !== null).map((part) => ({ ...part, context }));
}

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
      const parts = await loaders.participations(partyId);
      const agreements = parts.agreements.map((part) => ({ ...part, partyId }));
      const deals = parts.deals.map((part) => ({ ...part, partyId }));
      if (!isTemporary(paths)) return { agreements, deals };
      const [terms, announced] = await Promise.all([
        Promise.all(agreements.map(({ agreementId: id }) => loaders.record('AGREEMENT', id))),
        Promise.all(deals.map(({ dealId }) => loaders.record('DEAL', dealId))),
      ]);
      const isMember = (from: Day, until: Day) =>
        paths.some(({ days }) => mayOverlap(days, { from, until }));
      return {
        agreements: agreements.filter((_, i) =>
          isMember(terms[i]!.term.startEarliest, terms[i]!.term.endLatest),
        ),
        deals: deals.filter((_, i) => {
          const day = announced[i]!.announced;
          return day === null || isMember(day.earliest, day.latest + 1);
        }),
      };
    }),
  );
  return {
    agreements: all.flatMap(({ agreements }) => agreements),
    deals: all.flatMap(({ deals }) => deals),
  };
}

/**
 * The name of a party on a day: a former name that was in use then, else its main name unless that
 * is dated otherwise, else another name in use then.
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

export const partyResolvers: Resolvers = {
  Party: {
    name: ({ record }, { on }) => (typeof on === 'number' ? nameOn(record, on) : record.name),
    partOf: ({ record, context }, time) => {
      const { knownAt, ...asked } = fieldContext(context, time, 'partOf');
      const [group = null] = groupsOn(record, lastDayOf(asked), knownAt);
      return linkedNode('PARTY', group, context);
    },
    summary: (party, time) => partySummaryOf(party, fieldContext(party.context, time, 'summary')),
    memberships: (node, { includeDeprecated }) => membershipsIn(node, includeDeprecated ?? false),
    members: async ({ record, context }, time) => {
      const day = lastDayOf(fieldContext(context, time, 'members'));
      const members = await linkedNodes('PARTY', record.memberIds, context);
      return members.filter((member) =>
        groupsOn(member.record, day, context.knownAt).includes(record.id),
      );
    },
    held: ({ record, context }, args) => rightsBelow(context, { holder: record.id }, 'held', args),
    owed: ({ record, context }, args) =>
      rightsBelow(context, { counterparty: record.id }, 'owed', args),
    events: async ({ record, context }, paging) => {
      const members = await context.loaders.members(record.id, context.knownAt);
      const question = { ...ANY_EVENT, knownAt: context.knownAt, ...listedMembers(members) };
      return recordList(question, context, paging, record.id);
    },
    agreements: (party, { affiliates }) => joined(party, affiliates, 'agreements'),
    deals: (party, { affiliates }) => joined(party, affiliates, 'deals'),
  },
  PartyResolution: {
    __resolveType: (resolution) => {
      if ('record' in resolution) return 'Party';
      return 'candidates' in resolution ? 'AmbiguousParty' : 'UnknownParty';
    },
  },
};

import { QuestionError } from '../../../errors.ts';
import { type Id, nodeTypeOf } from '../../../domain/model/record.ts';
import { OPEN } from '../../../domain/time/day.ts';
import { RIGHT_STATUSES } from '../../../domain/time/status.ts';
import { NO_FILTER, type RightsFilter } from '../../../domain/rights/question.ts';
import { ANY_EVENT } from '../../../store/list-question.ts';
import type { GroupMembers } from '../../../domain/rights/groups/members.ts';
import { listedMembers, memberFilters } from '../../../query/filter.ts';
import { linkedNodes, knownNode, rightIdsUnder } from '../../node-in-context.ts';
import type { InheritedContext } from '../../parent-types.ts';
import { joinedBy } from '../party.ts';

export const TIMELINE_SUBJECTS = ['PARTY', 'RIGHT', 'AGREEMENT', 'DEAL', 'EVENT', 'ASSET'] as const;
type Subject = (typeof TIMELINE_SUBJECTS)[number];

/** The ids of the records on a timeline; some may be hidden in the context. */
type TimelineScope = {
  readonly [
    Ids in `${'right' | 'act' | 'agreement' | 'deal' | 'event' | 'evidence'}Ids`
  ]?: readonly Id[];
};

const MAX_TIMELINE_RIGHTS = 2_000;
const MAX_TIMELINE_EVENTS = 2_500;

/**
 * The scope of a timeline. A party has its rights, agreements and deals, and those of its members
 * while members; a right its lineage; an asset the rights over it, its parts and wholes; an event
 * the rights with a condition on it. Empty if the subject is not yet known.
 *
 * @throws {QuestionError} QUERY_TOO_EXPENSIVE for a subject with more than 2,000 rights
 */
export async function timelineScope(
  subject: Id,
  context: InheritedContext,
): Promise<TimelineScope> {
  const type = nodeTypeOf(subject) as Subject;
  return (await knownNode(type, subject, context)) ? SCOPES[type](subject, context) : {};
}

const SCOPES: Record<Subject, (id: Id, context: InheritedContext) => Promise<TimelineScope>> = {
  PARTY: async (id, context) => {
    const members = await context.loaders.members(id, context.knownAt);
    const partyIds = [...members.keys()];
    const parties = await context.loaders.records('PARTY', partyIds);
    const { agreements, deals } = await joinedBy(members, context);
    return {
      rightIds: await rightsOf(
        { parties: partyIds, members: memberFilters([['EITHER', members]]) },
        context,
      ),
      agreementIds: agreements.map(({ agreementId }) => agreementId),
      dealIds: deals.map(({ dealId }) => dealId),
      eventIds: await eventsOf(members, context),
      evidenceIds: parties.flatMap(({ evidenceIds }) => evidenceIds),
    };
  },
  RIGHT: async (id, context) => {
    const rightIds = await context.loaders.lineage(id, context.knownAt);
    const rights = await context.loaders.records('RIGHT', rightIds);
    const correctingIds = rights.flatMap(({ correctedByIds }) => correctedByIds);
    const correcting = await context.loaders.records('RIGHT', correctingIds);
    const corrections = [...rights, ...correcting].flatMap(({ id: rightId, corrects }) =>
      corrects && corrects.known <= context.knownAt ? [rightId, corrects.rightId] : [],
    );
    const conditionIds = rights.flatMap((right) => right.conditionIds);
    const conditions = await linkedNodes('CONDITION', conditionIds, context);
    return {
      rightIds: [...new Set([...rightIds, ...corrections])],
      agreementIds: rights.flatMap(({ agreementId }) => agreementId ?? []),
      eventIds: conditions.flatMap(({ record }) => record.eventId ?? []),
    };
  },
  AGREEMENT: async (id, context) => {
    const agreement = (await context.loaders.record('AGREEMENT', id))!;
    return {
      rightIds: await rightsOf({ agreements: [id] }, context),
      actIds: agreement.actIds,
      agreementIds: [id, ...agreement.amendsIds, ...agreement.amendedByIds],
      dealIds: agreement.dealIds,
    };
  },
  DEAL: async (id, context) => ({
    rightIds: await rightsOf({ deals: [id] }, context),
    agreementIds: (await context.loaders.record('DEAL', id))!.agreementIds,
    dealIds: [id],
  }),
  EVENT: async (id, context) => {
    const event = (await context.loaders.record('EVENT', id))!;
    const conditions = await linkedNodes('CONDITION', event.conditionIds, context);
    const rightIds = await rightIdsUnder(conditions);
    if (rightIds.length > MAX_TIMELINE_RIGHTS) throw tooManyRights();
    return {
      rightIds,
      actIds: conditions.flatMap(({ record }) => record.voidedByActIds),
      eventIds: [id],
    };
  },
  ASSET: async (id, context) => {
    const assets = await (await context.snapshot()).withPartsAndWholes([id]);
    return { rightIds: await rightsOf({ assets }, context) };
  },
};

async function rightsOf(
  filter: Partial<RightsFilter>,
  context: InheritedContext,
): Promise<readonly Id[]> {
  const snapshot = await context.snapshot();
  const question = {
    window: { from: -OPEN, until: OPEN },
    knownAt: context.knownAt,
    match: 'OVERLAPS',
    filter: { ...NO_FILTER, includeDeprecated: true, ...filter },
    except: [],
    order: { field: 'HOLDER', direction: 'ASC' },
    statuses: RIGHT_STATUSES,
  } as const;
  const { rows, more } = await snapshot.rightsPage(question, MAX_TIMELINE_RIGHTS, null);
  if (more) throw tooManyRights();
  return rows.map(({ id }) => id);
}

async function eventsOf(members: GroupMembers, context: InheritedContext): Promise<readonly Id[]> {
  const snapshot = await context.snapshot();
  const { knownAt } = context;
  const question = { ...ANY_EVENT, ...listedMembers(members), knownAt, includeDeprecated: true };
  const { rows } = await snapshot.list(question, MAX_TIMELINE_EVENTS, null);
  return rows.map(({ id }) => id);
}

function tooManyRights(): QuestionError {
  return new QuestionError(
    'QUERY_TOO_EXPENSIVE',
    `the subject of a timeline may have at most ${MAX_TIMELINE_RIGHTS} rights, ask for one of its agreements, deals or rights: more than ${MAX_TIMELINE_RIGHTS}`,
    'subject',
  );
}

import { QuestionError } from '../../errors.ts';
import { type Id, nodeTypeOf } from '../../domain/model/record.ts';
import { type Day, OPEN } from '../../domain/time/day.ts';
import { mayOverlap, RIGHT_STATUSES } from '../../domain/time/status.ts';
import type { Participations } from '../../domain/model/party.ts';
import { isDated, type MemberPath } from '../../domain/rights/members.ts';
import { NO_FILTER, type RightsFilter } from '../../domain/rights/question.ts';
import type { RightPlace } from '../../domain/rights/select.ts';
import type { ListQuestion, Snapshot } from '../../store/store.ts';
import {
  clausesOf,
  type GroupMembers,
  groupMembers,
  idsOf,
  memberDaysOf,
} from '../../query/filter.ts';
import type { Context } from '../context.ts';
import { linkedNodes, knownNode } from '../node-in-context.ts';
import type { TemporalContext } from '../parent-types.ts';

/** The types of node that have a timeline. */
export const TIMELINE_SUBJECTS = ['PARTY', 'RIGHT', 'AGREEMENT', 'DEAL', 'EVENT', 'ASSET'] as const;
type Subject = (typeof TIMELINE_SUBJECTS)[number];

/** The ids of the records on a timeline; some may be hidden in the context. */
export interface TimelineScope {
  readonly rightIds?: readonly Id[];
  readonly actIds?: readonly Id[];
  readonly agreementIds?: readonly Id[];
  readonly dealIds?: readonly Id[];
  readonly eventIds?: readonly Id[];
  readonly evidenceIds?: readonly Id[];
}

const MAX_TIMELINE_RIGHTS = 2_000;
const ANY: RightsFilter = { ...NO_FILTER, includeDeprecated: true };

/**
 * The scope of a timeline. A party: its rights, agreements and deals, and those of its members from
 * the days of membership. A
 * right: its lineage. An asset: the rights over it, its parts and the wholes that contain it. An
 * event: the rights with a condition on it. Empty if the subject is not yet known.
 *
 * @throws {QuestionError} QUERY_TOO_EXPENSIVE for a subject with more than 2,000 rights
 */
export async function timelineScope(
  subject: Id,
  view: TemporalContext,
  context: Context,
): Promise<TimelineScope> {
  const type = nodeTypeOf(subject) as Subject;
  return (await knownNode(type, subject, view, context))
    ? SCOPES[type](subject, view, context)
    : {};
}

const SCOPES: Record<
  Subject,
  (id: Id, view: TemporalContext, context: Context) => Promise<TimelineScope>
> = {
  PARTY: async (id, view, context) => {
    const snapshot = await context.snapshot();
    const members = await groupMembers([id], true, view.knownAt, context);
    const partyIds = [...members.keys()];
    const parties = (
      await Promise.all(partyIds.map((partyId) => context.loaders.record('PARTY', partyId)))
    ).filter((party) => party !== null);
    const ids = parties.map(({ id: partyId }) => partyId);
    const parts = await snapshot.participations(ids);
    const joined = await Promise.all(
      parts.map((part, i) => joinedAsMember(part, members.get(ids[i]!) ?? [], context)),
    );
    return {
      rightIds: await rightsOf(
        snapshot,
        { ...ANY, parties: partyIds, members: clausesOf([['EITHER', members]]) },
        view,
      ),
      agreementIds: joined.flatMap(({ agreementIds }) => agreementIds),
      dealIds: joined.flatMap(({ dealIds }) => dealIds),
      eventIds: await eventsOf(snapshot, members, view),
      evidenceIds: parties.flatMap(({ evidenceIds }) => evidenceIds),
    };
  },
  RIGHT: async (id, view, context) => {
    const rightIds = await context.loaders.lineage(id, view.knownAt);
    const rights = (
      await Promise.all(rightIds.map((rightId) => context.loaders.record('RIGHT', rightId)))
    ).filter((right) => right !== null);
    const correcting = await Promise.all(
      rights
        .flatMap(({ correctedByIds }) => correctedByIds)
        .map((correctingId) => context.loaders.record('RIGHT', correctingId)),
    );
    const corrections = [...rights, ...correcting].flatMap((right) =>
      right?.corrects && right.corrects.known <= view.knownAt
        ? [right.id, right.corrects.rightId]
        : [],
    );
    return {
      rightIds: [...new Set([...rightIds, ...corrections])],
      agreementIds: rights.flatMap(({ agreementId }) => agreementId ?? []),
      eventIds: (
        await linkedNodes(
          'CONDITION',
          rights.flatMap(({ conditionIds }) => conditionIds),
          view,
          context,
        )
      ).flatMap(({ record }) => record.eventId ?? []),
    };
  },
  AGREEMENT: async (id, view, context) => {
    const agreement = (await context.loaders.record('AGREEMENT', id))!;
    return {
      rightIds: await rightsOf(await context.snapshot(), { ...ANY, agreements: [id] }, view),
      actIds: agreement.actIds,
      agreementIds: [id, ...agreement.amendsIds, ...agreement.amendedByIds],
      dealIds: agreement.dealIds,
    };
  },
  DEAL: async (id, view, context) => ({
    rightIds: await rightsOf(await context.snapshot(), { ...ANY, deals: [id] }, view),
    agreementIds: (await context.loaders.record('DEAL', id))!.agreementIds,
    dealIds: [id],
  }),
  EVENT: async (id, view, context) => {
    const affected = await (
      await context.snapshot()
    ).rightsSubjectToEvents([id], ANY, view.knownAt);
    const event = (await context.loaders.record('EVENT', id))!;
    const conditions = await linkedNodes('CONDITION', event.conditionIds, view, context);
    const visible = new Set(conditions.map(({ record }) => record.id));
    const rights = await Promise.all(
      withinLimit(affected.map(({ rightId }) => rightId)).map((rightId) =>
        context.loaders.record('RIGHT', rightId),
      ),
    );
    return {
      rightIds: rights
        .filter((right) => right!.conditionIds.some((conditionId) => visible.has(conditionId)))
        .map((right) => right!.id),
      actIds: conditions.flatMap(({ record }) => record.voidedByActIds),
      eventIds: [id],
    };
  },
  ASSET: async (id, view, context) => {
    const snapshot = await context.snapshot();
    return {
      rightIds: await rightsOf(
        snapshot,
        { ...ANY, assets: await snapshot.withPartsAndWholes([id]) },
        view,
      ),
    };
  },
};

/**
 * The agreements of a party with a day of their term on which it belongs to a group, and the deals
 * that were announced on such a day, or have no day.
 */
async function joinedAsMember(
  { agreements, deals }: Participations,
  paths: readonly MemberPath[],
  context: Context,
): Promise<{ readonly agreementIds: readonly Id[]; readonly dealIds: readonly Id[] }> {
  const agreementIds = agreements.map(({ agreementId }) => agreementId);
  const dealIds = deals.map(({ dealId }) => dealId);
  if (!isDated(paths)) return { agreementIds, dealIds };
  const isMember = (from: Day, until: Day) =>
    paths.some(({ days }) => mayOverlap(days, { from, until }));
  const [terms, announced] = await Promise.all([
    Promise.all(agreementIds.map((id) => context.loaders.record('AGREEMENT', id))),
    Promise.all(dealIds.map((id) => context.loaders.record('DEAL', id))),
  ]);
  return {
    agreementIds: agreementIds.filter((_, i) => {
      const { startEarliest, endLatest } = terms[i]!.term;
      return isMember(startEarliest, endLatest);
    }),
    dealIds: dealIds.filter((_, i) => {
      const day = announced[i]!.announced;
      return day === null || isMember(day.earliest, day.latest + 1);
    }),
  };
}

async function rightsOf(
  snapshot: Snapshot,
  filter: RightsFilter,
  { knownAt }: TemporalContext,
): Promise<readonly Id[]> {
  const question = {
    window: { from: -OPEN, until: OPEN },
    knownAt,
    match: 'OVERLAPS',
    filter,
    except: [],
    order: { field: 'HOLDER', direction: 'ASC' },
    statuses: RIGHT_STATUSES,
  } as const;
  return withinLimit(
    await allPages<RightPlace>((after) => snapshot.rightsPage(question, 500, after)),
  );
}

async function eventsOf(
  snapshot: Snapshot,
  members: GroupMembers,
  { knownAt }: TemporalContext,
): Promise<readonly Id[]> {
  const question: ListQuestion = {
    type: 'EVENT',
    knownAt,
    happened: null,
    parties: idsOf(members),
    memberDays: memberDaysOf(members),
    words: [],
  };
  return allPages<{ readonly id: Id; readonly name: string }>((after) =>
    snapshot.list(question, 500, after),
  );
}

async function allPages<Row extends { readonly id: Id }>(
  page: (after: Row | null) => Promise<{ readonly rows: readonly Row[]; readonly more: boolean }>,
): Promise<readonly Id[]> {
  const rows: Row[] = [];
  for (let more = true; more && rows.length <= MAX_TIMELINE_RIGHTS;) {
    const next = await page(rows.at(-1) ?? null);
    rows.push(...next.rows);
    more = next.more;
  }
  return rows.map(({ id }) => id);
}

function withinLimit(ids: readonly Id[]): readonly Id[] {
  if (ids.length <= MAX_TIMELINE_RIGHTS) return ids;
  throw new QuestionError(
    'QUERY_TOO_EXPENSIVE',
    `the subject of a timeline may have at most ${MAX_TIMELINE_RIGHTS} rights, ask for one of its agreements, deals or rights: more than ${MAX_TIMELINE_RIGHTS}`,
    'subject',
  );
}

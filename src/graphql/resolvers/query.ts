import { SOURCE_GRADES } from '../../domain/model/evidence.ts';
import { NODE_TYPES, nodeTypeOf } from '../../domain/model/record.ts';
import { agreementList } from './agreement.ts';
import { changesSince } from './changes.ts';
import { howConnected } from './how-connected.ts';
import { recordList } from './record-list.ts';
import { resolveParty } from './resolve-party.ts';
import { rightsByYear } from './rights-by-year.ts';
import { rightsDiff } from './rights-diff.ts';
import { searchRecords } from './search.ts';
import { timelinePage } from './timeline.ts';
import { rightsPage } from './rights-page.ts';
import type { Context } from '../context.ts';
import { idsOf, memberDaysOf, resolveParties } from '../../query/filter.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolvers-types.ts';
import { resolveIds } from '../../query/ids.ts';
import { listArgument, wordsArgument } from '../../query/argument-values.ts';
import { knownNode } from '../node-in-context.ts';
import { isTimeGiven } from '../../query/time-argument.ts';
import { typeName } from '../type-name.ts';
import { temporalContext } from '../temporal-context.ts';
import type { AnyNodeInContext } from '../parent-types.ts';

const query: QueryResolvers = {
  rights: async (
    _,
    { year, on, during, match, knownAt, assume, statuses, filter, orderBy, first, after },
    context,
  ) => {
    const view = await temporalContext({ time: { year, on, during }, knownAt, assume }, context);
    return rightsPage({ view, match, statuses, filter, orderBy, first, after }, context);
  },
  view: (_, { at, knownAt, assume }, context) =>
    temporalContext({ time: at, knownAt, assume }, context),

  rightsDiff: (_, args, context) => rightsDiff(args, context),
  rightsByYear: async (_, args, context) => [...(await rightsByYear(args, context))],
  timeline: (_, args, context) => timelinePage(args, context),
  howConnected: async (_, { at, ...args }, context) => [
    ...(await howConnected({ ...args, time: at }, context)),
  ],
  resolveParty: (_, args, context) => resolveParty(args, context),
  search: (_, args, context) => searchRecords(args, context),
  changes: (_, args, context) => changesSince(args, context),

  node: (_, { id }, context) => anyNode(id, context),
  nodes: (_, { ids }, context) => Promise.all(ids.map((id) => anyNode(id, context))),
  party: (_, { id }, context) => knownNode('PARTY', id, context.todayView, context),
  right: (_, { id }, context) => knownNode('RIGHT', id, context.todayView, context),
  agreement: (_, { id }, context) => knownNode('AGREEMENT', id, context.todayView, context),
  deal: (_, { id }, context) => knownNode('DEAL', id, context.todayView, context),
  event: (_, { id }, context) => knownNode('EVENT', id, context.todayView, context),
  source: (_, { id }, context) => knownNode('SOURCE', id, context.todayView, context),

  parties: (_, args, context) => {
    const question = {
      type: 'PARTY',
      kinds: listArgument(args.kind, 'kind'),
      words: wordsArgument(args.text, 'text'),
    } as const;
    return recordList(question, context.todayView, args, context);
  },
  agreements: async (_, args, context) => {
    const view = await temporalContext({ time: args, knownAt: args.knownAt }, context);
    return agreementList(view, isTimeGiven(args) ? view.window : null, args, context);
  },
  clauses: async (_, args, context) => {
    const view = await temporalContext({ knownAt: args.knownAt }, context);
    const question = {
      type: 'CLAUSE',
      knownAt: view.knownAt,
      cuad: listArgument(args.cuad, 'cuad'),
      agreements: args.agreement
        ? await resolveIds(args.agreement, ['AGREEMENT'], 'agreement', context)
        : null,
      words: wordsArgument(args.text, 'text'),
    } as const;
    return recordList(question, view, args, context);
  },
  deals: async (_, args, context) => {
    const view = await temporalContext({ knownAt: args.knownAt }, context);
    const participants = await resolveParties(
      args.participant,
      true,
      view.knownAt,
      'participant',
      context,
    );
    const question = {
      type: 'DEAL',
      knownAt: view.knownAt,
      participants: idsOf(participants),
      memberDays: memberDaysOf(participants),
      words: wordsArgument(args.text, 'text'),
    } as const;
    return recordList(question, view, args, context);
  },
  events: async (_, args, context) => {
    const view = await temporalContext({ knownAt: args.knownAt }, context);
    const question = {
      type: 'EVENT',
      knownAt: view.knownAt,
      happened: args.happened ?? null,
      parties: null,
      memberDays: null,
      words: wordsArgument(args.text, 'text'),
    } as const;
    return recordList(question, view, args, context);
  },

  meta: async (_, __, context) => (await context.snapshot()).dataset(),
};

/** The node of an id as known today; null if there is none, or if it is not yet known. */
async function anyNode(id: string, context: Context): Promise<AnyNodeInContext | null> {
  const [resolved] = await context.loaders.resolved([id]);
  const type = resolved ? nodeTypeOf(resolved) : null;
  return resolved && type
    ? (knownNode(type, resolved, context.todayView, context) as Promise<AnyNodeInContext | null>)
    : null;
}

const SEMANTICS =
  'All time is whole days, without zones. Periods start with their first day and end before their until; through always includes its day. ' +
  'knownAt answers with what had been published by the end of that day. CERTAIN holds for every possible reading of the dates, POSSIBLE for some. ' +
  'The holder of a right benefits, the counterparty is bound.';

/** Resolvers of schema/query.graphql. */
export const queryResolvers: Resolvers = {
  Query: query,
  Node: { __resolveType: typeName },
  Meta: {
    apiVersion: (_, __, context) => context.apiVersion,
    datasetVersion: ({ version }) => version,
    today: (_, __, context) => context.today,
    counts: ({ counts }) => NODE_TYPES.map((type) => ({ type, count: counts[type] })),
    grades: ({ sourceGrades }) =>
      SOURCE_GRADES.map((grade) => ({ grade, count: sourceGrades[grade] })).filter(
        ({ count }) => count > 0,
      ),
    semantics: () => SEMANTICS,
  },
};

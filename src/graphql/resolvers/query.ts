import { SOURCE_GRADES } from '../../domain/model/evidence.ts';
import { QuestionError } from '../../errors.ts';
import { NODE_TYPES, nodeTypeOf } from '../../domain/model/record.ts';
import { agreementList } from './agreement.ts';
import { changesSince } from './changes.ts';
import { howConnected } from './how-connected.ts';
import { recordList } from './shared/record-list.ts';
import { resolveParty } from './resolve-party.ts';
import { rightsByYear } from './rights-by-year.ts';
import { rightsDiff } from './rights-diff.ts';
import { searchRecords } from './search.ts';
import { timelinePage } from './timeline.ts';
import { rightsPage } from './rights-page.ts';
import type { RequestContext } from '../context.ts';
import { idsOf, memberDaysOf, resolveParties } from '../../query/filter.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolvers-types.ts';
import { resolveIds } from '../../query/ids.ts';
import { listArgument, wordsArgument } from '../../query/argument-values.ts';
import { askedNode, knownNode } from '../node-in-context.ts';
import { isTimeGiven } from '../../query/time-argument.ts';
import { typeName } from '../type-name.ts';
import { listContext, viewContext } from '../temporal-context.ts';
import type { AnyNodeInContext, InheritedContext, NodeOrView } from '../parent-types.ts';
import { type NodeIdParts, parseNodeId, VIEW_REF } from '../node-id.ts';

const query: QueryResolvers = {
  rights: async (
    _,
    { year, on, during, match, knownAt, assume, statuses, filter, orderBy, first, after },
    request,
  ) => {
    const context = await listContext({ time: { year, on, during }, knownAt, assume }, request);
    return rightsPage({ context, match, statuses, filter, orderBy, first, after }, request);
  },
  view: (_, { at, knownAt, assume }, request) =>
    viewContext({ time: at, knownAt, assume }, request),

  rightsDiff: (_, args, request) => rightsDiff(args, request),
  rightsByYear: async (_, args, request) => [...(await rightsByYear(args, request))],
  timeline: (_, args, request) => timelinePage(args, request),
  howConnected: async (_, { at, ...args }, request) => [
    ...(await howConnected({ ...args, time: at }, request)),
  ],
  resolveParty: (_, args, request) => resolveParty(args, request),
  search: (_, args, request) => searchRecords(args, request),
  changes: (_, args, request) => changesSince(args, request),

  node: (_, { id }, request) => anyNode(id, request),
  nodes: (_, { ids }, request) => Promise.all(ids.map((id) => anyNode(id, request))),
  party: (_, { id }, request) => askedNode('PARTY', id, request.todayContext, request),
  right: (_, { id }, request) => askedNode('RIGHT', id, request.todayContext, request),
  agreement: (_, { id }, request) => askedNode('AGREEMENT', id, request.todayContext, request),
  deal: (_, { id }, request) => askedNode('DEAL', id, request.todayContext, request),
  event: (_, { id }, request) => askedNode('EVENT', id, request.todayContext, request),
  source: (_, { id }, request) => askedNode('SOURCE', id, request.todayContext, request),

  parties: (_, args, request) => {
    const question = {
      type: 'PARTY',
      kinds: listArgument(args.kind, 'kind'),
      words: wordsArgument(args.text, 'text'),
    } as const;
    return recordList(question, request.todayContext, args, request);
  },
  agreements: async (_, args, request) => {
    const context = await listContext({ time: args, knownAt: args.knownAt }, request);
    return agreementList(context, isTimeGiven(args) ? context.window : null, args, request);
  },
  clauses: async (_, args, request) => {
    const context = await listContext({ knownAt: args.knownAt }, request);
    const question = {
      type: 'CLAUSE',
      knownAt: context.knownAt,
      cuad: listArgument(args.cuad, 'cuad'),
      agreements: args.agreement
        ? await resolveIds(args.agreement, ['AGREEMENT'], 'agreement', request)
        : null,
      words: wordsArgument(args.text, 'text'),
    } as const;
    return recordList(question, context, args, request);
  },
  deals: async (_, args, request) => {
    const context = await listContext({ knownAt: args.knownAt }, request);
    const participants = await resolveParties(
      args.participant,
      true,
      context.knownAt,
      'participant',
      request,
    );
    const question = {
      type: 'DEAL',
      knownAt: context.knownAt,
      includeDeprecated: args.includeDeprecated ?? false,
      participants: idsOf(participants),
      memberDays: memberDaysOf(participants),
      words: wordsArgument(args.text, 'text'),
    } as const;
    return recordList(question, context, args, request);
  },
  events: async (_, args, request) => {
    const context = await listContext({ knownAt: args.knownAt }, request);
    const question = {
      type: 'EVENT',
      knownAt: context.knownAt,
      includeDeprecated: args.includeDeprecated ?? false,
      happened: args.happened ?? null,
      parties: null,
      memberDays: null,
      words: wordsArgument(args.text, 'text'),
    } as const;
    return recordList(question, context, args, request);
  },
  disputes: async (_, args, request) => {
    const context = await listContext({ knownAt: args.knownAt }, request);
    const words = wordsArgument(args.text, 'text');
    const question = { type: 'DISPUTE', knownAt: context.knownAt, words } as const;
    return recordList(question, context, args, request);
  },

  meta: async (_, __, request) => (await request.snapshot()).dataset(),
};

/**
 * The node of an id, as it was seen; null if there is none, if it was not yet known, or if the id
 * names a context that there is not.
 */
async function anyNode(id: string, request: RequestContext): Promise<NodeOrView | null> {
  const seen = parseNodeId(id);
  const context = seen && (await contextIn(seen, request));
  if (!context || seen.ref === VIEW_REF) return context;
  const [resolved] = await request.loaders.resolved([seen.ref]);
  const type = resolved ? nodeTypeOf(resolved) : null;
  return resolved && type
    ? (knownNode(type, resolved, context, request) as Promise<AnyNodeInContext | null>)
    : null;
}

async function contextIn(
  { context }: NodeIdParts,
  request: RequestContext,
): Promise<InheritedContext | null> {
  if (!context.time && context.knownAt === null && context.assume?.length === 0)
    return request.todayContext;
  try {
    return await viewContext(context, request);
  } catch (error) {
    if (error instanceof QuestionError) return null;
    throw error;
  }
}

const SEMANTICS =
  'All time is whole days, without zones. Periods start with their first day and end before their until; through always includes its day. ' +
  'knownAt answers with what had been published by the end of that day. CERTAIN holds for every possible reading of the dates, POSSIBLE for some. ' +
  'The holder of a right benefits, the counterparty is bound.';

/** Resolvers of schema/query.graphql. */
export const queryResolvers: Resolvers = {
  Query: query,
  Node: { __resolveType: (node) => ('type' in node ? typeName(node) : 'GraphView') },
  Meta: {
    apiVersion: (_, __, request) => request.apiVersion,
    datasetVersion: ({ version }) => version,
    today: (_, __, request) => request.today,
    counts: ({ counts }) => NODE_TYPES.map((type) => ({ type, count: counts[type] })),
    grades: ({ sourceGrades }) =>
      SOURCE_GRADES.map((grade) => ({ grade, count: sourceGrades[grade] })).filter(
        ({ count }) => count > 0,
      ),
    semantics: () => SEMANTICS,
  },
};

import { NODE_TYPES, nodeTypeOf } from '../../domain/model/record.ts';
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
import { resolveParties } from '../../query/filter.ts';
import type { QueryResolvers, Resolvers } from '../generated/resolvers-types.ts';
import { resolveIds } from '../../query/ids.ts';
import { narrowing, wordsAsked } from '../../query/narrowing.ts';
import { byId } from '../node-in-context.ts';
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

  rightsDiff: (_, asked, context) => rightsDiff(asked, context),
  rightsByYear: async (_, asked, context) => [...(await rightsByYear(asked, context))],
  timeline: (_, asked, context) => timelinePage(asked, context),
  howConnected: async (_, { at, ...asked }, context) => [
    ...(await howConnected({ ...asked, time: at }, context)),
  ],
  resolveParty: (_, asked, context) => resolveParty(asked, context),
  search: (_, asked, context) => searchRecords(asked, context),
  changes: (_, asked, context) => changesSince(asked, context),

  node: (_, { id }, context) => anyNode(id, context),
  nodes: (_, { ids }, context) => Promise.all(ids.map((id) => anyNode(id, context))),
  party: (_, { id }, context) => byId('PARTY', id, context.todayView, context),
  right: (_, { id }, context) => byId('RIGHT', id, context.todayView, context),
  agreement: (_, { id }, context) => byId('AGREEMENT', id, context.todayView, context),
  deal: (_, { id }, context) => byId('DEAL', id, context.todayView, context),
  event: (_, { id }, context) => byId('EVENT', id, context.todayView, context),
  source: (_, { id }, context) => byId('SOURCE', id, context.todayView, context),

  parties: (_, asked, context) => {
    const question = {
      type: 'PARTY',
      kinds: narrowing(asked.kind, 'kind'),
      words: wordsAsked(asked.text, 'text'),
    } as const;
    return recordList(question, context.todayView, asked, context);
  },
  agreements: async (_, asked, context) => {
    const view = await temporalContext({ time: asked, knownAt: asked.knownAt }, context);
    const question = {
      type: 'AGREEMENT',
      knownAt: view.knownAt,
      window: isTimeGiven(asked) ? view.window : null,
      kinds: narrowing(asked.kind, 'kind'),
      parties: await partiesAsked(asked.party, 'party', context),
      words: wordsAsked(asked.text, 'text'),
    } as const;
    return recordList(question, view, asked, context);
  },
  clauses: async (_, asked, context) => {
    const view = await temporalContext({ knownAt: asked.knownAt }, context);
    const question = {
      type: 'CLAUSE',
      knownAt: view.knownAt,
      cuad: narrowing(asked.cuad, 'cuad'),
      agreements: asked.agreement
        ? await resolveIds(asked.agreement, ['AGREEMENT'], 'agreement', context)
        : null,
      words: wordsAsked(asked.text, 'text'),
    } as const;
    return recordList(question, view, asked, context);
  },
  deals: async (_, asked, context) => {
    const view = await temporalContext({ knownAt: asked.knownAt }, context);
    const question = {
      type: 'DEAL',
      knownAt: view.knownAt,
      participants: await partiesAsked(asked.participant, 'participant', context),
      words: wordsAsked(asked.text, 'text'),
    } as const;
    return recordList(question, view, asked, context);
  },
  events: async (_, asked, context) => {
    const view = await temporalContext({ knownAt: asked.knownAt }, context);
    const question = {
      type: 'EVENT',
      knownAt: view.knownAt,
      happened: asked.happened ?? null,
      parties: null,
      words: wordsAsked(asked.text, 'text'),
    } as const;
    return recordList(question, view, asked, context);
  },

  meta: async (_, __, context) => (await context.snapshot()).dataset(),
};

/** The node of an id as seen today; null if there is none, or if it is not yet known. */
async function anyNode(id: string, context: Context): Promise<AnyNodeInContext | null> {
  const [resolved] = await context.loaders.resolved([id]);
  const type = resolved ? nodeTypeOf(resolved) : null;
  return resolved && type
    ? (byId(type, resolved, context.todayView, context) as Promise<AnyNodeInContext | null>)
    : null;
}

async function partiesAsked(
  ids: readonly string[] | null | undefined,
  argument: string,
  context: Context,
) {
  return ids ? resolveParties(ids, true, argument, context) : null;
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
    semantics: () => SEMANTICS,
  },
};

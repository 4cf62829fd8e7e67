import type { RequestContext } from '../context.ts';
import type {
  GraphViewHowConnectedArgs,
  GraphViewResolvers,
  GraphViewResolvePartyArgs,
  GraphViewRightsArgs,
  GraphViewRightsByYearArgs,
  GraphViewSearchArgs,
  GraphViewTimelineArgs,
  RequireFields,
  Resolvers,
} from '../generated/resolvers-types.ts';
import { nodeTypeOf, type NodeType } from '../../domain/model/record.ts';
import { askedNode, knownNode } from '../node-in-context.ts';
import { VIEW_REF } from '../node-id.ts';
import type { AnyNodeInContext, InheritedContext } from '../parent-types.ts';
import { howConnected } from './answers/how-connected.ts';
import { lists } from './answers/lists.ts';
import { resolveParty } from './answers/resolve-party.ts';
import { rightsByYear } from './answers/rights-by-year.ts';
import { rightsPage } from './answers/rights-page.ts';
import { searchRecords } from './answers/search.ts';
import { timelinePage } from './answers/timeline.ts';

const { agreements: agreementsIn, ...otherLists } = lists;

/** The fields that Query and GraphView share, each in a context. */
export const fieldsInContext = {
  ...otherLists,
  rights: (
    context: InheritedContext,
    args: RequireFields<GraphViewRightsArgs, 'match' | 'statuses'>,
    request: RequestContext,
  ) => {
    const { match, statuses, filter, orderBy, first, after } = args;
    return rightsPage({ context, match, statuses, filter, orderBy, first, after }, request);
  },
  rightsByYear: async (
    context: InheritedContext,
    args: RequireFields<GraphViewRightsByYearArgs, 'from' | 'groupBy' | 'through'>,
    request: RequestContext,
  ) => [...(await rightsByYear(context, args, request))],
  timeline: (
    context: InheritedContext,
    args: RequireFields<GraphViewTimelineArgs, 'subject'>,
    request: RequestContext,
  ) => timelinePage(context, args, request),
  howConnected: async (
    context: InheritedContext,
    args: RequireFields<GraphViewHowConnectedArgs, 'from' | 'maxHops' | 'to'>,
    request: RequestContext,
  ) => [...(await howConnected(context, args, request))],
  resolveParty: (
    context: InheritedContext,
    args: Partial<GraphViewResolvePartyArgs>,
    request: RequestContext,
  ) => resolveParty(context, args, request),
  search: (
    context: InheritedContext,
    args: RequireFields<GraphViewSearchArgs, 'text'>,
    request: RequestContext,
  ) => searchRecords(context, args, request),
  party: askedField('PARTY'),
  right: askedField('RIGHT'),
  agreement: askedField('AGREEMENT'),
  deal: askedField('DEAL'),
  event: askedField('EVENT'),
  source: askedField('SOURCE'),
};

function askedField<T extends NodeType>(type: T) {
  return (context: InheritedContext, { id }: { readonly id: string }, request: RequestContext) =>
    askedNode(type, id, context, request);
}

/** The node of a plain id in a context; null if there is none, or if it was not yet known. */
export async function anyNode(
  ref: string,
  context: InheritedContext,
  request: RequestContext,
): Promise<AnyNodeInContext | null> {
  const [resolved] = await request.loaders.resolved([ref]);
  const type = resolved ? nodeTypeOf(resolved) : null;
  return resolved && type
    ? (knownNode(type, resolved, context, request) as Promise<AnyNodeInContext | null>)
    : null;
}

const graphView: GraphViewResolvers = {
  ...fieldsInContext,
  id: (context) => VIEW_REF + context.idContext,
  ref: (context) => VIEW_REF + context.idContext,
  asked: (context) => context,
  agreements: (context, args, request) => agreementsIn(context, context.window, args, request),
  node: (context, { id }, request) => anyNode(id, context, request),
  nodes: (context, { ids }, request) => Promise.all(ids.map((id) => anyNode(id, context, request))),
};

/** Resolvers of schema/view.graphql. */
export const viewResolvers: Resolvers = { GraphView: graphView };

import type { RequestContext } from '../context.ts';
import type {
  GraphViewResolvers,
  GraphViewRightsArgs,
  RequireFields,
  Resolvers,
} from '../generated/resolvers-types.ts';
import { nodeTypeOf, type NodeType } from '../../domain/model/record.ts';
import { askedNode, knownNode } from '../node-in-context.ts';
import { VIEW_REF } from '../node-id.ts';
import type { AnyNodeInContext, InheritedContext } from '../parent-types.ts';
import { howConnected } from './answers/how-connected.ts';
import { agreementsIn, lists } from './answers/lists.ts';
import { resolveParty } from './answers/resolve-party.ts';
import { rightsByYear } from './answers/rights-by-year.ts';
import { rightsPage } from './answers/rights-page.ts';
import { searchRecords } from './answers/search.ts';
import { timelinePage } from './answers/timeline.ts';

/** The fields that Query and GraphView share, each in a context. */
export const fieldsInContext = {
  ...lists,
  rights: (
    context: InheritedContext,
    args: RequireFields<GraphViewRightsArgs, 'match' | 'statuses'>,
    request: RequestContext,
  ) => rightsPage({ context, ...args }, request),
  rightsByYear,
  timeline: timelinePage,
  howConnected,
  resolveParty,
  search: searchRecords,
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
  agreements: (context, args, request) => agreementsIn(context.window)(context, args, request),
  node: (context, { id }, request) => anyNode(id, context, request),
  nodes: (context, { ids }, request) => Promise.all(ids.map((id) => anyNode(id, context, request))),
};

/** Resolvers of schema/view.graphql. */
export const viewResolvers: Resolvers = { GraphView: graphView };

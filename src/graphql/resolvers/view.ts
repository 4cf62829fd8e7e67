import type { Resolvers } from '../generated/resolvers-types.ts';
import type { NodeType } from '../../domain/model/record.ts';
import { refOf, rejectNearMiss } from '../../query/ids.ts';
import { anyKnownNode, knownNode } from '../node-in-context.ts';
import { VIEW_REF } from '../node-id.ts';
import type { AnyNodeInContext, InheritedContext } from '../parent-types.ts';
import { howConnected } from './answers/how-connected.ts';
import { lists } from './answers/lists.ts';
import { resolveParty } from './answers/resolve-party.ts';
import { rightsByYear } from './answers/rights-by-year.ts';
import { rightsPage } from './answers/rights-page.ts';
import { searchRecords } from './answers/search.ts';
import { timelinePage } from './answers/timeline.ts';

/** The fields that Query and GraphView share, each in a context. */
export const fieldsInContext = {
  ...lists,
  rights: rightsPage,
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

/** The node of the argument `id`; if there is none, null, or an error if there are near ids. */
function askedField<T extends NodeType>(type: T) {
  return async (context: InheritedContext, { id }: { readonly id: string }) => {
    const node = await knownNode(type, refOf(id), context);
    if (node === null) await rejectNearMiss(refOf(id), type, 'id', context);
    return node;
  };
}

/** The node of an id in a context; null if there is none, or if it was not yet known. */
export async function anyNode(
  id: string,
  context: InheritedContext,
): Promise<AnyNodeInContext | null> {
  const [resolved] = await context.loaders.resolved([refOf(id)]);
  return resolved ? anyKnownNode(resolved, context) : null;
}

export const viewResolvers: Resolvers = {
  GraphView: {
    ...fieldsInContext,
    id: (context) => VIEW_REF + context.idContext,
    ref: (context) => VIEW_REF + context.idContext,
    asked: (context) => context,
    agreements: (context, args) => lists.agreements(context, { ...args, during: context.window }),
    node: (context, { id }) => anyNode(id, context),
    nodes: (context, { ids }) => Promise.all(ids.map((id) => anyNode(id, context))),
  },
};

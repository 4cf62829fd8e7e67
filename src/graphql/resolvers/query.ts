import { NODE_TYPES } from '../../domain/model/record.ts';
import { QuestionError } from '../../errors.ts';
import type { TimeArguments } from '../../query/time-argument.ts';
import { typeName } from '../node-in-context.ts';
import type { RequestContext } from '../context.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { parseNodeId, VIEW_REF, type ContextArguments } from '../node-id.ts';
import type { AnyNodeInContext, InheritedContext, NodeOrView } from '../parent-types.ts';
import { listContext, needingTime, viewContext } from '../temporal-context.ts';
import { changesSince } from './answers/changes.ts';
import { rightsDiff } from './answers/rights-diff.ts';
import { anyNode, fieldsInContext } from './view.ts';

/** The arguments by which a field of Query names its context; a field has some of them. */
type RootArguments = TimeArguments & ContextArguments;

function atRoot<Args extends RootArguments, Answer>(
  resolve: (context: InheritedContext, args: Args) => Answer | Promise<Answer>,
) {
  return async (_: unknown, args: Args, request: RequestContext): Promise<Answer> =>
    resolve(await rootContext(args, request), args);
}

function rootContext(
  { at, year, on, during, knownAt, assume }: RootArguments,
  request: RequestContext,
): Promise<InheritedContext> {
  return listContext({ at: at ?? { year, on, during }, knownAt, assume }, request);
}

/** The node of an id as it was seen; null: none, not yet known, or an impossible context. */
async function nodeInIdContext(id: string, request: RequestContext): Promise<NodeOrView | null> {
  const parts = parseNodeId(id);
  if (parts === null) return null;
  const context = await viewContext(parts.context, request).catch((error: unknown) => {
    if (error instanceof QuestionError) return null;
    throw error;
  });
  return !context || parts.ref === VIEW_REF ? context : anyNode(parts.ref, context);
}

const idFields = {
  id: ({ record, context }: AnyNodeInContext) => record.id + context.idContext,
  ref: ({ record }: AnyNodeInContext) => record.id,
};

/** Resolvers of schema/query.graphql, schema/lists.graphql and schema/node.graphql. */
export const queryResolvers: Resolvers = {
  ...(Object.fromEntries(NODE_TYPES.map((type) => [typeName({ type }), idFields])) as Resolvers),
  Query: {
    ...(Object.fromEntries(
      Object.entries(fieldsInContext).map(([name, resolve]) => [name, atRoot(resolve as never)]),
    ) as Record<keyof typeof fieldsInContext, never>),
    view: (_, args, request) => viewContext(args, request),
    rightsDiff: (_, args, request) => rightsDiff(args, request),
    rightsByYear: async (_, args, request) =>
      fieldsInContext.rightsByYear(needingTime(await rootContext({ ...args }, request)), args),
    changes: (_, args, request) => changesSince(args, request),
    node: (_, { id }, request) => nodeInIdContext(id, request),
    nodes: (_, { ids }, request) => Promise.all(ids.map((id) => nodeInIdContext(id, request))),
    meta: async (_, __, request) => (await request.todayContext.snapshot()).dataset(),
  },
  Node: { __resolveType: (node) => ('type' in node ? typeName(node) : 'GraphView') },
};

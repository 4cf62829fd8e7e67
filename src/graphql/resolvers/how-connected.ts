import { QuestionError } from '../../errors.ts';
import { type Id, nodeTypeOf } from '../../domain/model/record.ts';
import type { Link, LinkKind } from '../../domain/model/graph.ts';
import { commonDays, shortestPaths, reverseKind } from '../../domain/rights/shortest-paths.ts';
import { intersect } from '../../domain/time/span.ts';
import { agreementTerm } from './agreement-term.ts';
import type { Context } from '../context.ts';
import { resolveIds } from '../../query/ids.ts';
import { listArgument } from '../../query/argument-values.ts';
import { dateSpan } from './intervals.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { requiredNode } from '../node-in-context.ts';
import { temporalContext, type ContextArguments } from '../temporal-context.ts';
import type { AnyNodeInContext, PathInContext, TemporalContext } from '../parent-types.ts';

export interface PathArguments extends ContextArguments {
  readonly from: Id;
  readonly to: Id;
  readonly maxHops: number;
  readonly via?: readonly LinkKind[] | null | undefined;
}

const MAX_HOPS = 6;
const MAX_PATHS = 10;
/** Maximum number of links per hop. */
const MAX_LINKS = 20_000;
const ENDS = ['PARTY', 'AGREEMENT', 'DEAL'] as const;

/**
 * All shortest paths between two nodes whose links hold in the context, at most ten.
 *
 * @throws {QuestionError} UNKNOWN_ID, INVALID_ARGUMENT, QUERY_TOO_EXPENSIVE
 * @see docs/model.md#composite-answers
 */
export async function howConnected(
  pathArguments: PathArguments,
  context: Context,
): Promise<readonly PathInContext[]> {
  const { maxHops } = pathArguments;
  if (maxHops < 1 || maxHops > MAX_HOPS) {
    throw new QuestionError(
      'INVALID_ARGUMENT',
      `maxHops must be 1 to ${MAX_HOPS}: ${maxHops}`,
      'maxHops',
    );
  }
  const kinds = listArgument(pathArguments.via, 'via');
  const view = await temporalContext(pathArguments, context);
  const [[fromId], [toId]] = await Promise.all([
    resolveIds([pathArguments.from], ENDS, 'from', context),
    resolveIds([pathArguments.to], ENDS, 'to', context),
  ]);
  const snapshot = await context.snapshot();
  const kindsBack = kinds && kinds.map(reverseKind);
  const paths = await shortestPaths(fromId!, toId!, maxHops, MAX_PATHS, (ids, back) =>
    snapshot.links(ids, back ? kindsBack : kinds, view.window, view.knownAt, MAX_LINKS),
  );
  if (paths === null) {
    throw new QuestionError(
      'QUERY_TOO_EXPENSIVE',
      `a path may be searched among at most ${MAX_LINKS} links a hop, name fewer kinds in via or a shorter time: more than ${MAX_LINKS}`,
      'via',
    );
  }
  return Promise.all(
    paths.map(async (links) => ({
      links,
      holdsDuring: commonDays(
        await Promise.all(links.map((link) => withConfirmedDays(link, view, context))),
      ),
      view,
    })),
  );
}

/** The link with its confirmed days, if its agreement has no published end. */
async function withConfirmedDays(
  link: Link,
  view: TemporalContext,
  context: Context,
): Promise<Link> {
  if (link.kind !== 'PARTY_TO') return link;
  const agreementId = nodeTypeOf(link.toId) === 'AGREEMENT' ? link.toId : link.fromId;
  const { record } = await requiredNode('AGREEMENT', agreementId, view, context);
  const { startLatest, endEarliest } = await agreementTerm(record, view.knownAt, context);
  return { ...link, holds: intersect({ from: startLatest, until: endEarliest }, view.window) };
}

/** Resolvers of schema/how-connected.graphql. */
export const howConnectedResolvers: Resolvers = {
  GraphPath: {
    length: ({ links }) => links.length,
    steps: ({ links, view }) => links.map((link) => ({ link, view })),
    holdsDuring: ({ holdsDuring }) => holdsDuring && dateSpan(holdsDuring),
  },
  PathStep: {
    from: ({ link, view }, _, context) => endNode(link.fromId, view, context),
    link: ({ link }) => link.kind,
    to: ({ link, view }, _, context) => endNode(link.toId, view, context),
    via: ({ link, view }, _, context) =>
      link.viaId === null ? null : requiredNode('RIGHT', link.viaId, view, context),
  },
};

function endNode(id: Id, view: TemporalContext, context: Context): Promise<AnyNodeInContext> {
  return requiredNode(nodeTypeOf(id)!, id, view, context) as Promise<AnyNodeInContext>;
}

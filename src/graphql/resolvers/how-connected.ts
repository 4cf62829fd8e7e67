import { QuestionError } from '../../errors.ts';
import { type Id, nodeTypeOf } from '../../domain/model/record.ts';
import type { Link, LinkKind } from '../../domain/model/graph.ts';
import { heldTogether, shortestPaths, turnedKind } from '../../domain/rights/shortest-paths.ts';
import { intersect } from '../../domain/time/span.ts';
import { agreementTerm } from './agreement-term.ts';
import type { Context } from '../context.ts';
import { resolveIds } from '../../query/ids.ts';
import { narrowing } from '../../query/narrowing.ts';
import { always } from '../node-in-context.ts';
import { temporalContext, type ContextArguments } from '../temporal-context.ts';
import type {
  AnyNodeInContext,
  TemporalContext,
  NodeInContext,
  PathInContext,
  PathStepInContext,
} from '../parent-types.ts';

export interface PathsQuestion extends ContextArguments {
  readonly from: Id;
  readonly to: Id;
  readonly maxHops: number;
  readonly via?: readonly LinkKind[] | null | undefined;
}

const MAX_HOPS = 6;
const MAX_PATHS = 10;
/** The most links that one hop may look at: a hub of more makes the question too expensive. */
const MAX_LINKS = 20_000;
const ENDS = ['PARTY', 'AGREEMENT', 'DEAL'] as const;

/**
 * All shortest ways between two nodes whose links hold in the view, at most ten.
 *
 * @throws {QuestionError} UNKNOWN_ID, INVALID_ARGUMENT, QUERY_TOO_EXPENSIVE
 * @see docs/model.md#composite-answers
 */
export async function howConnected(
  asked: PathsQuestion,
  context: Context,
): Promise<readonly PathInContext[]> {
  const { maxHops } = asked;
  if (maxHops < 1 || maxHops > MAX_HOPS) {
    throw new QuestionError(
      'INVALID_ARGUMENT',
      `maxHops must be 1 to ${MAX_HOPS}: ${maxHops}`,
      'maxHops',
    );
  }
  const kinds = narrowing(asked.via, 'via');
  const view = await temporalContext(asked, context);
  const [[fromId], [toId]] = await Promise.all([
    resolveIds([asked.from], ENDS, 'from', context),
    resolveIds([asked.to], ENDS, 'to', context),
  ]);
  const snapshot = await context.snapshot();
  const kindsBack = kinds && kinds.map(turnedKind);
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
      holdsDuring: heldTogether(
        await Promise.all(links.map((link) => confirmed(link, view, context))),
      ),
      view,
    })),
  );
}

/** A link whose agreement has no published end, with the days that are known to be confirmed. */
async function confirmed(link: Link, view: TemporalContext, context: Context): Promise<Link> {
  if (link.kind !== 'PARTY_TO') return link;
  const agreementId = nodeTypeOf(link.toId) === 'AGREEMENT' ? link.toId : link.fromId;
  const { record } = await always('AGREEMENT', agreementId, view, context);
  const { startLatest, endEarliest } = await agreementTerm(record, view.knownAt, context);
  return { ...link, holds: intersect({ from: startLatest, until: endEarliest }, view.window) };
}

export function endOfStep(
  id: Id,
  view: TemporalContext,
  context: Context,
): Promise<AnyNodeInContext> {
  const type = ENDS.find((end) => id.startsWith(`${end.toLowerCase()}:`))!;
  return always(type, id, view, context) as Promise<AnyNodeInContext>;
}

export async function rightOfStep(
  { link, view }: PathStepInContext,
  context: Context,
): Promise<NodeInContext<'RIGHT'> | null> {
  return link.viaId === null ? null : always('RIGHT', link.viaId, view, context);
}

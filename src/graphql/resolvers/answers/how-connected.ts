import { invalidArgument, QuestionError } from '../../../errors.ts';
import { nodeTypeOf } from '../../../domain/model/record.ts';
import type { Link } from '../../../domain/model/graph.ts';
import { commonDays, shortestPaths, reverseKind } from '../../../domain/rights/shortest-paths.ts';
import { intersect } from '../../../domain/time/span.ts';
import { agreementTerm } from '../agreement.ts';
import { resolveIds } from '../../../query/ids.ts';
import { listArgument } from '../../../query/argument-values.ts';
import type { InheritedContext } from '../../parent-types.ts';
import type { ViewField } from '../../view-field.ts';

const MAX_HOPS = 6;
const MAX_PATHS = 10;
const MAX_LINKS = 20_000;
const ENDS = ['PARTY', 'AGREEMENT', 'DEAL'] as const;

/**
 * All shortest paths between two nodes whose links hold in the context, at most ten.
 *
 * @throws {QuestionError} UNKNOWN_ID, INVALID_ARGUMENT, QUERY_TOO_EXPENSIVE
 * @see docs/model.md#composite-answers
 */
export const howConnected: ViewField<'howConnected'> = async (
  context,
  { from, to, maxHops, via },
) => {
  if (maxHops < 1 || maxHops > MAX_HOPS)
    throw invalidArgument('maxHops', `must be 1 to ${MAX_HOPS}: ${maxHops}`);
  const kinds = listArgument(via, 'via');
  const [[fromId], [toId]] = await Promise.all([
    resolveIds([from], ENDS, 'from', context),
    resolveIds([to], ENDS, 'to', context),
  ]);
  const snapshot = await context.snapshot();
  const { window, knownAt } = context;
  const kindsBack = kinds && kinds.map(reverseKind);
  const paths = await shortestPaths(fromId!, toId!, maxHops, MAX_PATHS, (ids, back) =>
    snapshot.links({ ids, kinds: back ? kindsBack : kinds, window, knownAt }, MAX_LINKS),
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
      length: links.length,
      steps: links.map((link) => ({ ...link, link: link.kind, context })),
      holdsDuring: commonDays(
        await Promise.all(links.map((link) => withConfirmedDays(link, context))),
      ),
    })),
  );
};

/** The link with its confirmed days, if its agreement has no published end. */
async function withConfirmedDays(link: Link, context: InheritedContext): Promise<Link> {
  if (link.kind !== 'PARTY_TO') return link;
  const agreementId = nodeTypeOf(link.toId) === 'AGREEMENT' ? link.toId : link.fromId;
  const agreement = (await context.loaders.record('AGREEMENT', agreementId))!;
  const { startLatest, endEarliest } = await agreementTerm(agreement, context);
  return { ...link, holds: intersect({ from: startLatest, until: endEarliest }, context.window) };
}

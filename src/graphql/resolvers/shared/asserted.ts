import type { Asserted, NodeType } from '../../../domain/model/record.ts';
import type { Records } from '../../../domain/model/graph.ts';
import type { RequestContext } from '../../context.ts';
import { linkedNodes } from '../../node-in-context.ts';
import { OPEN } from '../../../domain/time/day.ts';
import type { NodeInContext } from '../../parent-types.ts';

type Claim = { [T in NodeType]: Records[T] extends Asserted ? T : never }[NodeType];

/**
 * The fields of every asserted record. One that was corrected or withdrawn by the knowledge day is
 * deprecated; a later correction does not show yet.
 *
 * @see docs/model.md#two-clocks
 */
export const assertedFields = {
  rank: (node: NodeInContext<Claim>) =>
    isWithdrawn(node) ? ('DEPRECATED' as const) : node.record.rank,
  rankReason: (node: NodeInContext<Claim>) =>
    (isWithdrawn(node) ? node.record.withdrawnReason : null) ?? node.record.rankReason,
  knownUntil: (node: NodeInContext<Claim>) => (isWithdrawn(node) ? node.record.knownUntil : null),
  evidence: async (
    { record, context }: NodeInContext<Claim>,
    { field }: { readonly field?: string | null },
    request: RequestContext,
  ) => {
    const all = await linkedNodes('EVIDENCE', record.evidenceIds, context, request);
    return typeof field === 'string'
      ? all.filter((evidence) => evidence.record.supports.includes(field))
      : all;
  },
};

function isWithdrawn({ record, context }: NodeInContext<Claim>): boolean {
  return record.knownUntil < OPEN && record.knownUntil <= context.knownAt;
}

import type { Asserted, AssertionLevel, NodeType } from '../../../domain/model/record.ts';
import type { Records } from '../../../domain/model/graph.ts';
import { isOpen } from '../../../domain/rights/disputes/open-disputes.ts';
import type { RequestContext } from '../../context.ts';
import { linkedNodes } from '../../node-in-context.ts';
import { type Day, OPEN } from '../../../domain/time/day.ts';
import type { NodeInContext } from '../../parent-types.ts';

type Claim = { [T in NodeType]: Records[T] extends Asserted ? T : never }[NodeType];

/**
 * The fields of every asserted record; one corrected or withdrawn by the knowledge day is
 * deprecated. See docs/model.md#two-clocks.
 */
export const assertedFields = {
  assertion: (node: NodeInContext<Claim>, _: object, request: RequestContext) =>
    node.record.disputeIds.length === 0 ? node.record.assertion : assertionOf(node, request),
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

/** The day on which a withdrawal was known, and its reason; null if there was none by a day. */
export function withdrawalBy(
  {
    knownUntil,
    withdrawnReason,
  }: { readonly knownUntil: Day; readonly withdrawnReason: string | null },
  knownAt: Day,
): { readonly knownUntil: Day | null; readonly withdrawnReason: string | null } {
  return knownUntil < OPEN && knownUntil <= knownAt
    ? { knownUntil, withdrawnReason }
    : { knownUntil: null, withdrawnReason: null };
}

async function assertionOf(
  { record, context }: NodeInContext<Claim>,
  request: RequestContext,
): Promise<AssertionLevel> {
  const disputes = await linkedNodes('DISPUTE', record.disputeIds, context, request);
  const isDisputed = disputes.some((dispute) => isOpen(dispute.record, context.knownAt));
  return isDisputed ? 'DISPUTED' : record.assertion;
}

function isWithdrawn({ record, context }: NodeInContext<Claim>): boolean {
  return record.knownUntil < OPEN && record.knownUntil <= context.knownAt;
}

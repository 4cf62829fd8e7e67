import type {
  Asserted,
  AssertionLevel,
  NodeType,
  Withdrawable,
} from '../../../domain/model/record.ts';
import type { Records } from '../../../domain/model/graph.ts';
import { isOpen } from '../../../domain/rights/disputes/open-disputes.ts';
import { linkedNodes } from '../../node-in-context.ts';
import { type Day, OPEN } from '../../../domain/time/day.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import type { NodeInContext } from '../../parent-types.ts';

type Claim = { [T in NodeType]: Records[T] extends Asserted ? T : never }[NodeType];

/**
 * The fields of every asserted record; one corrected or withdrawn by the knowledge day is
 * deprecated. See docs/model.md#two-clocks.
 */
const assertedFields = {
  assertion: assertionOf,
  rank: (node: NodeInContext<Claim>) =>
    withdrawalOf(node).knownUntil === null ? node.record.rank : ('DEPRECATED' as const),
  rankReason: (node: NodeInContext<Claim>) =>
    withdrawalOf(node).withdrawnReason ?? node.record.rankReason,
  knownUntil: (node: NodeInContext<Claim>) => withdrawalOf(node).knownUntil,
  evidence: async (
    { record, context }: NodeInContext<Claim>,
    { field }: { readonly field?: string | null },
  ) => {
    const all = await linkedNodes('EVIDENCE', record.evidenceIds, context);
    return typeof field === 'string'
      ? all.filter((evidence) => evidence.record.supports.includes(field))
      : all;
  },
};

export const assertedResolvers = Object.fromEntries(
  ['Act', 'Agreement', 'Condition', 'Deal', 'Event', 'Right'].map((type) => [type, assertedFields]),
) as Resolvers;

/** The day on which a withdrawal was known, and its reason; null if there was none by a day. */
export function withdrawalBy(
  { knownUntil, withdrawnReason }: Pick<Withdrawable, 'knownUntil' | 'withdrawnReason'>,
  knownAt: Day,
): { readonly knownUntil: Day | null; readonly withdrawnReason: string | null } {
  return knownUntil < OPEN && knownUntil <= knownAt
    ? { knownUntil, withdrawnReason }
    : { knownUntil: null, withdrawnReason: null };
}

async function assertionOf({ record, context }: NodeInContext<Claim>): Promise<AssertionLevel> {
  const disputes = await linkedNodes('DISPUTE', record.disputeIds, context);
  const isDisputed = disputes.some((dispute) => isOpen(dispute.record, context.knownAt));
  return isDisputed ? 'DISPUTED' : record.assertion;
}

function withdrawalOf({ record, context }: NodeInContext<Claim>) {
  return withdrawalBy(record, context.knownAt);
}

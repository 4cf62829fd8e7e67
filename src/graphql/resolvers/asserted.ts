import type { Asserted, NodeType } from '../../domain/model/record.ts';
import type { Records } from '../../domain/model/graph.ts';
import type { Context } from '../context.ts';
import { allLinked } from '../node-in-context.ts';
import { OPEN } from '../../domain/time/day.ts';
import type { NodeInContext } from '../parent-types.ts';

type Claim = { [T in NodeType]: Records[T] extends Asserted ? T : never }[NodeType];

/**
 * The fields that every claim has. A claim that was corrected or withdrawn by the asked knowledge
 * day is deprecated, and one that was so only later does not say so yet.
 *
 * @see docs/model.md#two-clocks
 */
export const assertedFields = {
  rank: (seen: NodeInContext<Claim>) =>
    isWithdrawn(seen) ? ('DEPRECATED' as const) : seen.record.rank,
  rankReason: (seen: NodeInContext<Claim>) =>
    (isWithdrawn(seen) ? seen.record.withdrawnReason : null) ?? seen.record.rankReason,
  knownUntil: (seen: NodeInContext<Claim>) => (isWithdrawn(seen) ? seen.record.knownUntil : null),
  evidence: async (
    { record, view }: NodeInContext<Claim>,
    { field }: { readonly field?: string | null },
    context: Context,
  ) => {
    const all = await allLinked('EVIDENCE', record.evidenceIds, view, context);
    return typeof field === 'string'
      ? all.filter((evidence) => evidence.record.supports.includes(field))
      : all;
  },
};

function isWithdrawn({ record, view }: NodeInContext<Claim>): boolean {
  return record.knownUntil < OPEN && record.knownUntil <= view.knownAt;
}

import { z } from 'zod';
import { RIGHT_KINDS } from '../../../domain/model/right.ts';
import type { RightsQuestion } from '../../../domain/rights/question.ts';
import type { RightsPageRow, SortPosition } from '../../../domain/rights/select.ts';
import type { RightCounting } from '../../../domain/rights/sums.ts';
import type { RightsTally } from '../../../domain/rights/tally.ts';
import type { RightStatus } from '../../../domain/time/status.ts';
import type { RightsScope } from '../../../query/filter.ts';
import { type RightsArguments, rightsQuestion } from '../../../query/rights-question.ts';
import { whatIf } from '../../../query/what-if.ts';
import { type Cursors, cursorsOf, questionHash } from '../../cursor.ts';
import type { AgreementRightsArgs, RequireFields } from '../../generated/resolvers-types.ts';
import { requiredNode } from '../../node-in-context.ts';
import { memoised, pageOf, type Paging } from '../../pagination.ts';
import type { InheritedContext, NodeInContext } from '../../parent-types.ts';
import { fieldContext } from '../../temporal-context.ts';
import { evaluationInContext } from '../evaluation.ts';
import { membershipOf } from '../membership.ts';
import { countedRows, countsOf, sumsOf } from './sums.ts';
import { summaryOf, whatIfOf } from './summary.ts';

const PLACE = { holderName: z.string(), kind: z.enum(RIGHT_KINDS), id: z.string() };
const HOLDER_CURSORS = cursorsOf({ day: z.null(), ...PLACE });
const DAY_CURSORS = cursorsOf({ day: z.int(), ...PLACE });

/**
 * One page of rights. See docs/model.md#evaluation.
 *
 * @throws {QuestionError} on invalid arguments, even if only a part of the answer is selected
 */
export async function rightsPage(
  context: InheritedContext,
  args: Omit<RightsArguments, 'context'> & Paging,
) {
  const question = await rightsQuestion({ ...args, context }, context);
  const { window, knownAt, match, order } = question;
  const statuses = question.statuses.toSorted();
  const hash = questionHash(
    [window, knownAt, context.assumptions, match, statuses, order, args.filter, args.scope],
    context.today,
  );
  const cursors: Cursors<SortPosition> = order.field === 'HOLDER' ? HOLDER_CURSORS : DAY_CURSORS;
  const rights = memoised(() => whatIf(context.assumptions, question, context));
  const counted = memoised(async () => countedRows(await rights()));
  return {
    ...pageOf(args, cursors, hash, async (size, after) => {
      const { rows, more } = await (await rights()).page(size, after);
      return { rows: rows.map((row) => edgeOf(row, question, context)), more };
    }),
    totalCount: memoised(async () => (await rights()).count()),
    asked: context,
    excluded: memoised(async () => excludedFrom(question, await (await rights()).tally())),
    summary: () => summaryOf(question, context),
    counts: async ({ by }: { readonly by: RightCounting }) =>
      countsOf(question, await counted(), by, context),
    sums: async ({ byCounterparty }: { readonly byCounterparty: boolean }) =>
      sumsOf(question, await counted(), byCounterparty, context),
    whatIf: () => whatIfOf(question, context),
  };
}

function excludedFrom(question: RightsQuestion, { statuses, deprecated }: RightsTally) {
  const left = (status: RightStatus) => (question.statuses.includes(status) ? 0 : statuses[status]);
  return {
    inForce: left('IN_FORCE'),
    contingent: left('CONTINGENT'),
    notYetEffective: left('NOT_YET_EFFECTIVE'),
    expired: left('EXPIRED'),
    terminated: left('TERMINATED'),
    superseded: left('SUPERSEDED'),
    deprecated,
  };
}

function edgeOf(row: RightsPageRow, question: RightsQuestion, context: InheritedContext) {
  const { match, filter } = question;
  return {
    place: row,
    node: () => rightOfRow(row, context),
    evaluation: () => evaluationInContext(row, row.effective, context, match, filter.members),
    membership: () => membershipOf(row, row.effective, filter.members, match, context),
  };
}

async function rightOfRow(
  { id, holderId, effective }: RightsPageRow,
  context: InheritedContext,
): Promise<NodeInContext<'RIGHT'>> {
  // Loads holders together with rights; the field reports an error.
  context.loaders.record('PARTY', holderId).catch(() => {});
  return { ...(await requiredNode('RIGHT', id, context)), effective };
}

/**
 * The rights of a record, its `scope`, in the time of a field.
 *
 * @throws {QuestionError} the errors of `rightsPage` and `fieldContext`
 */
export function rightsBelow(
  context: InheritedContext,
  scope: RightsScope,
  field: string,
  args: RequireFields<AgreementRightsArgs, 'statuses'>,
) {
  return rightsPage(fieldContext(context, args, field), { ...args, scope });
}

import type { Id } from '../../domain/model/record.ts';
import type { Dataset } from './dataset.ts';
import { boundsOf } from './rights/rights-bounds.ts';
import { isEmpty, rightsParameters, visibleAgreements } from './rights/rights-parameters.ts';
import { scanQuery } from './rights/rights-plan.ts';
import { rightsCount } from './rights/rights.ts';
import type { ViewDiff } from '../../domain/rights/view-diff.ts';
import type { DiffRight } from '../../domain/rights/diff.ts';
import type { RightsQuestion } from '../../domain/rights/question.ts';

type DiffRow = Omit<DiffRight, 'groupId'>;

/** The diff of two questions: two queries, each for the rights of one side that differ in the other. */
export async function rightsDiff(
  dataset: Dataset,
  from: RightsQuestion,
  to: RightsQuestion,
  maxCount: number,
): Promise<ViewDiff | null> {
  const [one, other] = [inForce(from), inForce(to)];
  const [before, after, total] = await Promise.all([
    sideRows(dataset, one, other, maxCount + 1),
    sideRows(dataset, other, one, maxCount + 1),
    rightsCount(dataset, one),
  ]);
  if (Math.max(before.length, after.length) > maxCount) return null;
  const groups = await topmostGroups(dataset, [...before, ...after]);
  const withGroups = (rows: readonly DiffRow[]): readonly DiffRight[] =>
    rows.map((row) => ({ ...row, groupId: groups.get(row.holderId) ?? row.holderId }));
  return {
    before: withGroups(before),
    after: withGroups(after),
    unchangedCount: total - before.length,
  };
}

async function sideRows(
  dataset: Dataset,
  one: RightsQuestion,
  other: RightsQuestion,
  limit: number,
): Promise<readonly DiffRow[]> {
  if (isEmpty(one)) return [];
  const bounds = boundsOf(one);
  const args = {
    otherExcept: other.except,
    otherAgreements: await visibleAgreements(dataset, other),
  };
  return dataset.cachedRows<DiffRow>(scanQuery('diff', one.filter, dataset.statistics, bounds), {
    ...(await rightsParameters(dataset, one, bounds, args)),
    limit,
    otherFrom: other.window.from,
    otherUntil: other.window.until,
    otherKnownAt: other.knownAt,
  });
}

async function topmostGroups(
  dataset: Dataset,
  rights: readonly DiffRow[],
): Promise<ReadonlyMap<Id, Id>> {
  if (rights.length === 0) return new Map();
  const ids = [...new Set(rights.map(({ holderId }) => holderId))];
  const rows = await dataset.cachedRows<{ id: Id; groupId: Id }>('topmost-groups', {
    args: { ids },
  });
  return new Map(rows.map(({ id, groupId }) => [id, groupId]));
}

function inForce(question: RightsQuestion): RightsQuestion {
  return { ...question, statuses: ['IN_FORCE'], match: 'OVERLAPS' };
}

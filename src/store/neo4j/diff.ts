import type { Id } from '../../domain/model/record.ts';
import type { Dataset } from './dataset.ts';
import { questionParameters, rightsCount, visibleAgreements } from './rights.ts';
import { boundsOf, finderOf, isEmpty, leadParameters } from './rights-plan.ts';
import type { ViewDiff } from '../../domain/rights/view-diff.ts';
import type { DiffRight } from '../../domain/rights/diff.ts';
import type { RightsQuestion } from '../../domain/rights/question.ts';

type Found = Omit<DiffRight, 'groupId'>;

/** The diff of two questions: two queries, each for the rights of one side that differ in the other. */
export async function differing(
  dataset: Dataset,
  from: RightsQuestion,
  to: RightsQuestion,
  most: number,
): Promise<ViewDiff | null> {
  const [one, other] = [inForce(from), inForce(to)];
  const [before, after, total] = await Promise.all([
    oneSide(dataset, one, other, most + 1),
    oneSide(dataset, other, one, most + 1),
    rightsCount(dataset, one),
  ]);
  if (Math.max(before.length, after.length) > most) return null;
  const groups = await groupsOf(dataset, [...before, ...after]);
  const grouped = (found: readonly Found[]): readonly DiffRight[] =>
    found.map((row) => ({ ...row, groupId: groups.get(row.holderId) ?? row.holderId }));
  return { before: grouped(before), after: grouped(after), alike: total - before.length };
}

async function oneSide(
  dataset: Dataset,
  one: RightsQuestion,
  other: RightsQuestion,
  limit: number,
): Promise<readonly Found[]> {
  if (isEmpty(one)) return [];
  const bounds = boundsOf(one);
  const asked = {
    ...leadParameters(one.filter),
    otherExcept: other.except,
    otherAgreements: await visibleAgreements(dataset, other),
  };
  return dataset.rows<Found>(finderOf('diff', one.filter, dataset.spread, bounds), {
    ...(await questionParameters(dataset, one, bounds, asked)),
    limit,
    otherFrom: other.window.from,
    otherUntil: other.window.until,
    otherKnownAt: other.knownAt,
  });
}

async function groupsOf(dataset: Dataset, found: readonly Found[]): Promise<ReadonlyMap<Id, Id>> {
  if (found.length === 0) return new Map();
  const ids = [...new Set(found.map(({ holderId }) => holderId))];
  const rows = await dataset.rows<{ id: Id; groupId: Id }>('topmost-groups', { asked: { ids } });
  return new Map(rows.map(({ id, groupId }) => [id, groupId]));
}

function inForce(question: RightsQuestion): RightsQuestion {
  return { ...question, statuses: ['IN_FORCE'], match: 'OVERLAPS' };
}

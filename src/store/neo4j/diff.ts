import type { Dataset, Read } from './dataset.ts';
import { knownRights } from './rights/known-rights.ts';
import { indexBoundsOf } from './rights/rights-bounds.ts';
import { isEmpty, rightsParameters, visibleAgreements } from './rights/rights-parameters.ts';
import { scanQuery } from './rights/rights-plan.ts';
import { rightsCount } from './rights/rights.ts';
import { type DifferingRight, diffAnswers } from '../../domain/rights/answer-diff.ts';
import type { RightsQuestion } from '../../domain/rights/question.ts';

/** The diff of two questions: for each the rights of its side that differ in the other. */
export const rightsDiff: Read<'rightsDiff'> = async (dataset, from, to, maxCount) => {
  const [one, other] = [inForce(from), inForce(to)];
  if (one.filter.members !== null || other.filter.members !== null)
    return clippedDiff(dataset, one, other, maxCount);
  const [before, after, total] = await Promise.all([
    sideRows(dataset, one, other, maxCount + 1),
    sideRows(dataset, other, one, maxCount + 1),
    rightsCount(dataset, one),
  ]);
  if (Math.max(before.length, after.length) > maxCount) return null;
  return { before, after, unchangedCount: total - before.length };
};

/** The same for rights that are clipped to memberships: all are read and compared here. */
const clippedDiff: Read<'rightsDiff'> = async (dataset, from, to, maxCount) => {
  const side = async (question: RightsQuestion) => ({
    question,
    rights: isEmpty(question) ? [] : await knownRights(dataset, question, indexBoundsOf(question)),
  });
  const [one, other] = await Promise.all([side(from), side(to)]);
  const diff = diffAnswers(one, other);
  return Math.max(diff.before.length, diff.after.length) > maxCount ? null : diff;
};

async function sideRows(
  dataset: Dataset,
  one: RightsQuestion,
  other: RightsQuestion,
  limit: number,
): Promise<readonly DifferingRight[]> {
  if (isEmpty(one)) return [];
  const bounds = indexBoundsOf(one);
  const args = {
    otherExcept: other.except,
    otherAgreements: await visibleAgreements(dataset, other),
  };
  return dataset.cachedRows<DifferingRight>(
    scanQuery('diff', one.filter, dataset.statistics, bounds),
    {
      ...(await rightsParameters(dataset, one, bounds, args)),
      limit,
      otherFrom: other.window.from,
      otherUntil: other.window.until,
      otherKnownAt: other.knownAt,
    },
  );
}

function inForce(question: RightsQuestion): RightsQuestion {
  return { ...question, statuses: ['IN_FORCE'], match: 'OVERLAPS' };
}

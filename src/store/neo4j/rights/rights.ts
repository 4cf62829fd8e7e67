import { type DifferingRight, diffAnswers } from '../../../domain/rights/answer-diff.ts';
import type { RightsFilter, RightsQuestion } from '../../../domain/rights/question.ts';
import type { RightWithBounds } from '../../../domain/rights/select.ts';
import { NO_RIGHTS, tallyRights } from '../../../domain/rights/tally.ts';
import { RIGHT_STATUSES, type RightStatus } from '../../../domain/time/status.ts';
import type { Dataset, Read } from '../dataset.ts';
import {
  isEmpty,
  isUnfiltered,
  knownRights,
  rightsParameters,
  visibleAgreements,
} from './rights-parameters.ts';
import { type IndexBounds, indexBoundsOf, NO_BOUNDS, scanQuery } from './rights-plan.ts';

/** `certain` is null unless rights in force are counted by certainty. */
interface TallyRow {
  readonly status: RightStatus;
  readonly deprecated: 0 | 1;
  readonly certain: boolean | null;
  readonly count: number;
}

/**
 * Counts every status. All certainties are read and filtered here, because deprecated rights count
 * whatever theirs is. Rights that are clipped to memberships are read one by one and counted here.
 */
export const rightsTally: Read<'rightsTally'> = async (dataset, question) => {
  const { certainty, includeDeprecated, members } = question.filter;
  const all = ofAnyStatus(question);
  if (members !== null && certainty !== null)
    return tallyRights(question, isEmpty(all) ? [] : await knownRights(dataset, all, NO_BOUNDS));
  const overlapping = { ...all, match: 'OVERLAPS' } as const;
  const rows = await tallyRows(dataset, overlapping, NO_BOUNDS, certainty !== null);
  const statuses = { ...NO_RIGHTS.statuses };
  let deprecated = 0;
  for (const row of rows) {
    if (row.deprecated === 1 && !includeDeprecated) deprecated += row.count;
    else if (row.certain === null || row.certain === (certainty === 'CERTAIN'))
      statuses[row.status] += row.count;
  }
  return { statuses, deprecated };
};

export const rightsCount: Read<'rightsCount'> = async (dataset, question) => {
  const rows = await tallyRows(dataset, question, indexBoundsOf(question), false);
  return rows.reduce((total, { count }) => total + count, 0);
};

/** @param split  whether rights in force are counted by certainty */
async function tallyRows(
  dataset: Dataset,
  question: RightsQuestion,
  bounds: IndexBounds,
  split: boolean,
): Promise<readonly TallyRow[]> {
  if (isEmpty(question)) return [];
  const { statuses, match, filter } = question;
  const isAllInForce =
    statuses.length === 1 &&
    statuses[0] === 'IN_FORCE' &&
    match === 'OVERLAPS' &&
    filter.certainty === null &&
    isUnfiltered(question);
  const kind = !split && isAllInForce ? 'rights-count' : 'rights-tally';
  const parameters = await rightsParameters(dataset, question, bounds, { split });
  const query = scanQuery(kind, filter, dataset.statistics, bounds);
  return dataset.cachedRows<TallyRow>(query, parameters);
}

function ofAnyStatus(question: RightsQuestion): RightsQuestion {
  const filter: RightsFilter = { ...question.filter, certainty: null, includeDeprecated: true };
  return { ...question, statuses: RIGHT_STATUSES, filter };
}

/** On whatever days the parties of the rights belong to the asked groups. */
export const rightsSubjectToEvents: Read<'rightsSubjectToEvents'> = async (
  dataset,
  eventIds,
  filter,
  knownAt,
) => {
  const question = ofAnyStatus({
    window: { from: knownAt, until: knownAt + 1 },
    knownAt,
    match: 'OVERLAPS',
    statuses: [],
    filter: { ...filter, members: null },
    order: { field: 'HOLDER', direction: 'ASC' },
    except: [],
  });
  if (isEmpty(question) || eventIds.length === 0) return [];
  const rows = await dataset.cachedRows<{ right: RightWithBounds }>(
    'rights-subject-to-events',
    await rightsParameters(dataset, question, NO_BOUNDS, { events: eventIds }),
  );
  return rows.map(({ right }) => right);
};

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
  const query = scanQuery('diff', one.filter, dataset.statistics, bounds);
  return dataset.cachedRows<DifferingRight>(query, {
    ...(await rightsParameters(dataset, one, bounds, args)),
    limit,
    otherFrom: other.window.from,
    otherUntil: other.window.until,
    otherKnownAt: other.knownAt,
  });
}

function inForce(question: RightsQuestion): RightsQuestion {
  return { ...question, statuses: ['IN_FORCE'], match: 'OVERLAPS' };
}

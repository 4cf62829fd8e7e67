import type { Id } from '../../../domain/model/record.ts';
import type { RightsFilter, RightsQuestion } from '../../../domain/rights/question.ts';
import type { RightWithBounds } from '../../../domain/rights/select.ts';
import { NO_RIGHTS, type RightsTally, tallyRights } from '../../../domain/rights/tally.ts';
import type { Day } from '../../../domain/time/day.ts';
import { RIGHT_STATUSES, type RightStatus } from '../../../domain/time/status.ts';
import type { Dataset } from '../dataset.ts';
import { rightWithBounds, knownRights, type KnownRow } from './known-rights.ts';
import { type IndexBounds, indexBoundsOf, NO_BOUNDS } from './rights-bounds.ts';
import { isEmpty, isUnfiltered, rightsParameters } from './rights-parameters.ts';
import { scanQuery } from './rights-plan.ts';

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
export async function rightsTally(
  dataset: Dataset,
  question: RightsQuestion,
): Promise<RightsTally> {
  const { certainty, includeDeprecated, members } = question.filter;
  if (members !== null && certainty !== null)
    return tallyRights(
      question,
      isEmpty(ofAnyStatus(question))
        ? []
        : await knownRights(dataset, ofAnyStatus(question), NO_BOUNDS),
    );
  const rows = await tallyRows(
    dataset,
    ofAnyStatus({ ...question, match: 'OVERLAPS' }),
    NO_BOUNDS,
    certainty !== null,
  );
  const statuses = { ...NO_RIGHTS.statuses };
  let deprecated = 0;
  for (const row of rows) {
    if (row.deprecated === 1 && !includeDeprecated) deprecated += row.count;
    else if (
      certainty === null ||
      row.certain === null ||
      row.certain === (certainty === 'CERTAIN')
    )
      statuses[row.status] += row.count;
  }
  return { statuses, deprecated };
}

/** The number of rights that the question gives. */
export async function rightsCount(dataset: Dataset, question: RightsQuestion): Promise<number> {
  const rows = await tallyRows(dataset, question, indexBoundsOf(question), false);
  return rows.reduce((total, { count }) => total + count, 0);
}

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
  return dataset.cachedRows<TallyRow>(
    scanQuery(kind, filter, dataset.statistics, bounds),
    await rightsParameters(dataset, question, bounds, { split }),
  );
}

function ofAnyStatus(question: RightsQuestion): RightsQuestion {
  const filter: RightsFilter = { ...question.filter, certainty: null, includeDeprecated: true };
  return { ...question, statuses: RIGHT_STATUSES, filter };
}

/**
 * Rights of the filter that are subject to a condition which turns on one of the events, on
 * whatever days their parties belong to the asked groups.
 */
export async function rightsSubjectToEvents(
  dataset: Dataset,
  eventIds: readonly Id[],
  filter: RightsFilter,
  knownAt: Day,
): Promise<readonly RightWithBounds[]> {
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
  const rows = await dataset.cachedRows<{ version: KnownRow }>(
    'rights-subject-to-events',
    await rightsParameters(dataset, question, NO_BOUNDS, { events: eventIds }),
  );
  return rows.map(({ version }) => rightWithBounds(version));
}

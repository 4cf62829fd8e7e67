import type { Id } from '../../domain/model/record.ts';
import type { DatasetQueries } from './dataset.ts';
import type { RightsQueries } from './rights.ts';
import { boundsOf, isEmpty, leadParameters } from './rights-question.ts';
import type { DiffRight } from '../../domain/rights/diff.ts';
import type { RightsQuestion } from '../../domain/rights/question.ts';
import type { Snapshot } from '../store.ts';

/** What differs between two questions: two queries, each for the rights of one side that are not alike in the other. */
export function neo4jDiffering(
  { run }: DatasetQueries,
  rights: RightsQueries,
): Pick<Snapshot, 'differing'> {
  const side = async (
    one: RightsQuestion,
    other: RightsQuestion,
    limit: number,
  ): Promise<readonly Found[]> => {
    if (isEmpty(one)) return [];
    const bounds = boundsOf(one);
    return run<Found>(rights.finder('differing', one.filter, bounds), {
      ...(await rights.parameters(one, bounds)),
      ...leadParameters(one.filter),
      limit,
      otherFrom: other.window.from,
      otherUntil: other.window.until,
      otherKnownAt: other.knownAt,
      otherExcept: other.except,
    });
  };
  const groupsOf = async (found: readonly Found[]): Promise<ReadonlyMap<Id, Id>> => {
    if (found.length === 0) return new Map();
    const rows = await run<{ id: Id; groupId: Id }>('topmost-groups', {
      ids: [...new Set(found.map(({ holderId }) => holderId))],
    });
    return new Map(rows.map(({ id, groupId }) => [id, groupId]));
  };
  return {
    differing: async (from, to, most) => {
      const [one, other] = [inForce(from), inForce(to)];
      const [before, after, total] = await Promise.all([
        side(one, other, most + 1),
        side(other, one, most + 1),
        rights.rightsCount(one),
      ]);
      if (Math.max(before.length, after.length) > most) return null;
      const groups = await groupsOf([...before, ...after]);
      const grouped = (found: readonly Found[]): readonly DiffRight[] =>
        found.map((row) => ({ ...row, groupId: groups.get(row.holderId) ?? row.holderId }));
      return { before: grouped(before), after: grouped(after), alike: total - before.length };
    },
  };
}

type Found = Omit<DiffRight, 'groupId'>;

function inForce(question: RightsQuestion): RightsQuestion {
  return { ...question, statuses: ['IN_FORCE'], match: 'OVERLAPS' };
}

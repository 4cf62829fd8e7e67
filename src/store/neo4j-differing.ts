import type { DatasetQueries } from './neo4j-dataset.ts';
import type { RightsQueries } from './neo4j-rights.ts';
import { boundsOf, isEmpty, leadParameters } from './rights-question.ts';
import type { DifferingRight, RightsQuestion, Snapshot } from './store.ts';

/** What differs between two questions: two queries, each for the rights of one side that are not alike in the other. */
export function neo4jDiffering({ run }: DatasetQueries, rights: RightsQueries): Pick<Snapshot, 'differing'> {
  const side = async (one: RightsQuestion, other: RightsQuestion, limit: number): Promise<readonly DifferingRight[]> => {
    if (isEmpty(one)) return [];
    const bounds = boundsOf(one);
    const rows = await run<DifferingRight>(rights.finder('differing', one.filter, bounds), {
      ...(await rights.parameters(one, bounds)), ...leadParameters(one.filter), limit,
      otherFrom: other.window.from, otherUntil: other.window.until, otherKnownAt: other.knownAt, otherExcept: other.except,
    });
    return rows.map((row) => ({ ...row, groupId: row.groupId ?? row.holderId }));
  };
  return {
    differing: async (from, to, most) => {
      const [one, other] = [inForce(from), inForce(to)];
      const [before, after, total] = await Promise.all([side(one, other, most + 1), side(other, one, most + 1), rights.rightsCount(one)]);
      return Math.max(before.length, after.length) > most ? null : { before, after, alike: total - before.length };
    },
  };
}

function inForce(question: RightsQuestion): RightsQuestion {
  return { ...question, statuses: ['IN_FORCE'], match: 'OVERLAPS' };
}

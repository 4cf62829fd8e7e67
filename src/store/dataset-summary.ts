import { SOURCE_GRADES, type SourceGrade, sourceGrade } from '../domain/model/evidence.ts';
import type { Graph } from '../domain/model/graph.ts';
import { NODE_TYPES, type NodeType } from '../domain/model/record.ts';
import { OPEN } from '../domain/time/day.ts';

/** The days and counts of `DatasetInfo`, of the records of a graph. */
export function datasetSummary(records: Graph['records']) {
  const { RIGHT, SOURCE } = records;
  const ascending = (days: number[]) => days.sort((a, b) => a - b);
  const days = ascending(
    RIGHT.flatMap(({ term }) => [
      term.startEarliest,
      ...(term.endLatest < OPEN ? [term.endLatest - 1] : []),
    ]),
  );
  const published = ascending(SOURCE.map((source) => source.published.earliest));
  return {
    earliest: days[0] ?? null,
    latest: days.at(-1) ?? null,
    newestSource: published.at(-1) ?? null,
    counts: Object.fromEntries(NODE_TYPES.map((type) => [type, records[type].length])) as Record<
      NodeType,
      number
    >,
    sourceGrades: Object.fromEntries(
      SOURCE_GRADES.map((grade) => [
        grade,
        SOURCE.filter((source) => sourceGrade(source) === grade).length,
      ]),
    ) as Record<SourceGrade, number>,
  };
}

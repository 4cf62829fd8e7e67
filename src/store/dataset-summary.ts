import { SOURCE_GRADES, type SourceGrade, sourceGrade } from '../domain/model/evidence.ts';
import type { Graph } from '../domain/model/graph.ts';
import { NODE_TYPES, type NodeType } from '../domain/model/record.ts';
import { OPEN } from '../domain/time/day.ts';

export type DatasetSummary = Readonly<ReturnType<typeof datasetSummary>>;

export function datasetSummary({ records, dossier }: Pick<Graph, 'records' | 'dossier'>) {
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
    /** The earliest and latest day that any right's stated term names; null in an empty dataset. */
    earliest: days[0] ?? null,
    latest: days.at(-1) ?? null,
    /** The day of the newest source's publication; of an imprecise date its first day. */
    newestSource: published.at(-1) ?? null,
    /** The description of the facts; null if the folder has none. */
    dossier,
    counts: Object.fromEntries(NODE_TYPES.map((type) => [type, records[type].length])) as Readonly<
      Record<NodeType, number>
    >,
    sourceGrades: Object.fromEntries(
      SOURCE_GRADES.map((grade) => [
        grade,
        SOURCE.filter((source) => sourceGrade(source) === grade).length,
      ]),
    ) as Readonly<Record<SourceGrade, number>>,
  };
}

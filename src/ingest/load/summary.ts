import type { AnyRecord, Records } from '../../domain/model/graph.ts';
import { NODE_TYPES, type NodeType } from '../../domain/model/record.ts';
import { SOURCE_GRADES, sourceGrade } from '../../domain/model/evidence.ts';
import type { RightVersion } from '../../domain/model/history.ts';
import { countProperty, type Properties } from '../../store/neo4j/properties.ts';
import { OPEN } from '../../domain/time/day.ts';

/** The number of stored quantiles of the days on which versions start, end and become known. */
const STEPS = 256;

export type DatasetSummary = ReturnType<typeof datasetSummary>;

/** Gathers the properties of `:TenureDataset` while records are written. */
export function datasetSummary() {
  const counts = Object.fromEntries(NODE_TYPES.map((type) => [type, 0])) as Record<
    NodeType,
    number
  >;
  const grades = SOURCE_GRADES.map(() => 0);
  let [earliest, latest, newestSource] = [OPEN, -OPEN, -OPEN];
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  const knowns = new Map<number, number>();
  let versions = 0;
  return {
    add: (type: NodeType, record: AnyRecord): void => {
      counts[type]++;
      if (type === 'SOURCE') {
        const source = record as Records['SOURCE'];
        newestSource = Math.max(newestSource, source.published.earliest);
        grades[SOURCE_GRADES.indexOf(sourceGrade(source))]!++;
      }
      if (type !== 'RIGHT') return;
      const { startEarliest, endLatest } = (record as Records['RIGHT']).term;
      earliest = Math.min(earliest, startEarliest);
      latest = Math.max(latest, endLatest < OPEN ? endLatest - 1 : startEarliest);
    },
    addVersion: ({ startEarliest, endLatest, knownFrom }: RightVersion): void => {
      versions++;
      for (const [days, day] of [
        [starts, startEarliest],
        [ends, endLatest],
        [knowns, knownFrom],
      ] as const)
        days.set(day, (days.get(day) ?? 0) + 1);
    },
    counts: (): Readonly<Record<NodeType, number>> => ({ ...counts }),
    properties: (): Properties => ({
      earliest: earliest < OPEN ? earliest : null,
      latest: latest > -OPEN ? latest : null,
      newestSource: newestSource > -OPEN ? newestSource : null,
      gradeCounts: grades,
      ...Object.fromEntries(NODE_TYPES.map((type) => [countProperty(type), counts[type]])),
      versionCount: versions,
      ...stepProperties('start', starts, versions),
      ...stepProperties('end', ends, versions),
      ...stepProperties('known', knowns, versions),
    }),
  };
}

/**
 * Quantiles: days, each with the number of values up to it. STEPS equal shares, and for precision
 * at both ends also the first, second, fourth, eighth … value from the start and from the end.
 */
function stepProperties(
  name: string,
  byDay: ReadonlyMap<number, number>,
  total: number,
): Properties {
  const powers = Array.from({ length: Math.floor(Math.log2(total || 1)) + 1 }, (_, i) => 2 ** i);
  const wanted = [
    ...powers,
    ...powers.map((power) => total - power),
    ...Array.from({ length: STEPS }, (_, i) => Math.ceil(((i + 1) * total) / STEPS)),
  ]
    .filter((rank) => rank > 0)
    .sort((a, b) => a - b);
  const [days, ranks]: [number[], number[]] = [[], []];
  let [passed, next] = [0, 0];
  for (const day of [...byDay.keys()].sort((a, b) => a - b)) {
    passed += byDay.get(day)!;
    if (passed < (wanted[next] ?? Infinity)) continue;
    while (passed >= (wanted[next] ?? Infinity)) next++;
    days.push(day);
    ranks.push(passed);
  }
  return { [`${name}Steps`]: days, [`${name}Ranks`]: ranks };
}

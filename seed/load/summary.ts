import { type AnyRecord, NODE_TYPES, type NodeType, type Records, type RightVersion } from '../../src/model.ts';
import type { Properties } from '../../src/store/flat.ts';
import { OPEN } from '../../src/time/day.ts';

/** Gathers what `:TenureDataset` says of a dataset while its records go by. */
export interface DatasetSummary {
  add(type: NodeType, record: AnyRecord): void;
  addVersion(version: RightVersion): void;
  counts(): Readonly<Record<NodeType, number>>;
  properties(): Properties;
}

/** How finely the days on which versions start and end are remembered. */
const STEPS = 256;

export function datasetSummary(): DatasetSummary {
  const counts = Object.fromEntries(NODE_TYPES.map((type) => [type, 0])) as Record<NodeType, number>;
  let [earliest, latest, newestSource] = [OPEN, -OPEN, -OPEN];
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let versions = 0;
  return {
    add: (type, record) => {
      counts[type]++;
      if (type === 'SOURCE') newestSource = Math.max(newestSource, (record as Records['SOURCE']).published.earliest);
      if (type !== 'RIGHT') return;
      const { startEarliest, endLatest } = (record as Records['RIGHT']).term;
      earliest = Math.min(earliest, startEarliest);
      latest = Math.max(latest, endLatest < OPEN ? endLatest - 1 : startEarliest);
    },
    addVersion: ({ startEarliest, endLatest }) => {
      versions++;
      starts.set(startEarliest, (starts.get(startEarliest) ?? 0) + 1);
      ends.set(endLatest, (ends.get(endLatest) ?? 0) + 1);
    },
    counts: () => ({ ...counts }),
    properties: () => ({
      earliest: earliest < OPEN ? earliest : null,
      latest: latest > -OPEN ? latest : null,
      newestSource: newestSource > -OPEN ? newestSource : null,
      ...Object.fromEntries(NODE_TYPES.map((type) => [countName(type), counts[type]])),
      versionCount: versions,
      startSteps: quantiles(starts, versions),
      endSteps: quantiles(ends, versions),
    }),
  };
}

/** The property that holds how many records of a type there are: `rightCount`. */
export function countName(type: NodeType): string {
  return `${type.toLowerCase()}Count`;
}

/** Days that part all values into STEPS equal shares, ascending, the least and the greatest included; none where there are no values. */
function quantiles(byDay: ReadonlyMap<number, number>, total: number): readonly number[] {
  if (total === 0) return [];
  const days = [...byDay.keys()].sort((a, b) => a - b);
  const found: number[] = [];
  let passed = 0;
  for (const day of days) {
    passed += byDay.get(day)!;
    while (found.length <= STEPS && passed >= Math.max(1, (found.length * total) / STEPS)) found.push(day);
  }
  return found;
}

import type { Graph } from '../../domain/model/graph.ts';
import type { RightVersion } from '../../domain/model/history.ts';
import type { Day } from '../../domain/time/day.ts';
import { datasetSummary } from '../../store/dataset-summary.ts';
import type { StoredSummary } from '../../store/neo4j/dataset.ts';
import type { Histogram } from '../../store/neo4j/rights/rights-plan.ts';

/** The number of stored quantiles of the days on which versions start, end and become known. */
const STEPS = 256;

export type VersionDays = Pick<RightVersion, 'startEarliest' | 'endLatest' | 'knownFrom'>;

/** What `:TenureDataset` says of its records and of the versions of its rights. */
export function summaryOf(
  graph: Pick<Graph, 'records' | 'dossier'>,
  versions: readonly VersionDays[],
): StoredSummary {
  return {
    ...datasetSummary(graph),
    statistics: {
      versions: versions.length,
      starts: histogram(versions.map(({ startEarliest }) => startEarliest)),
      ends: histogram(versions.map(({ endLatest }) => endLatest)),
      knowns: histogram(versions.map(({ knownFrom }) => knownFrom)),
    },
  };
}

/**
 * Quantiles: days, each with the number of values up to it. STEPS equal shares, and for precision
 * at both ends also the first, second, fourth, eighth … value from the start and from the end.
 */
function histogram(days: Day[]): Histogram {
  const sorted = days.sort((a, b) => a - b);
  const total = sorted.length;
  const powers = Array.from({ length: Math.floor(Math.log2(total || 1)) + 1 }, (_, i) => 2 ** i);
  const ranks = [
    ...powers,
    ...powers.map((power) => total - power),
    ...Array.from({ length: STEPS }, (_, i) => Math.ceil(((i + 1) * total) / STEPS)),
  ].filter((rank) => rank > 0 && rank <= total);
  const steps = [...new Set(ranks.map((rank) => sorted[rank - 1]!))].sort((a, b) => a - b);
  return { days: steps, ranks: steps.map((day) => sorted.lastIndexOf(day) + 1) };
}

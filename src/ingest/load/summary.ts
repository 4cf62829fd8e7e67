import { SOURCE_GRADES } from '../../domain/model/evidence.ts';
import type { Graph } from '../../domain/model/graph.ts';
import type { RightVersion } from '../../domain/model/history.ts';
import { NODE_TYPES } from '../../domain/model/record.ts';
import { datasetSummary } from '../../store/dataset-summary.ts';
import { countProperty, type Properties } from '../../store/neo4j/properties.ts';

/** The number of stored quantiles of the days on which versions start, end and become known. */
const STEPS = 256;

export type VersionDays = Pick<RightVersion, 'startEarliest' | 'endLatest' | 'knownFrom'>;

/** The properties of `:TenureDataset` that sum up its records and the versions of its rights. */
export function summaryProperties(
  records: Graph['records'],
  versions: readonly VersionDays[],
): Properties {
  const { counts, sourceGrades, ...days } = datasetSummary(records);
  return {
    ...days,
    gradeCounts: SOURCE_GRADES.map((grade) => sourceGrades[grade]),
    ...Object.fromEntries(NODE_TYPES.map((type) => [countProperty(type), counts[type]])),
    versionCount: versions.length,
    ...stepProperties('start', versions, 'startEarliest'),
    ...stepProperties('end', versions, 'endLatest'),
    ...stepProperties('known', versions, 'knownFrom'),
  };
}

/**
 * Quantiles: days, each with the number of values up to it. STEPS equal shares, and for precision
 * at both ends also the first, second, fourth, eighth … value from the start and from the end.
 */
function stepProperties(
  name: string,
  versions: readonly VersionDays[],
  field: keyof VersionDays,
): Properties {
  const sorted = versions.map((version) => version[field]).sort((a, b) => a - b);
  const total = sorted.length;
  const powers = Array.from({ length: Math.floor(Math.log2(total || 1)) + 1 }, (_, i) => 2 ** i);
  const ranks = [
    ...powers,
    ...powers.map((power) => total - power),
    ...Array.from({ length: STEPS }, (_, i) => Math.ceil(((i + 1) * total) / STEPS)),
  ].filter((rank) => rank > 0 && rank <= total);
  const steps = [...new Set(ranks.map((rank) => sorted[rank - 1]!))].sort((a, b) => a - b);
  const reached = steps.map((day) => sorted.lastIndexOf(day) + 1);
  return { [`${name}Steps`]: steps, [`${name}Ranks`]: reached };
}

import type { Graph } from '../../src/domain/model/graph.ts';
import type { RightVersion } from '../../src/domain/model/history.ts';
import type { LoadSource } from '../../src/ingest/load/source.ts';
import { groupBy } from '../../src/store/group-by.ts';

/**
 * A graph in memory as what a load reads.
 *
 * @param versions  of src/domain/rights/versions.ts, for the same graph
 */
export function graphSource(graph: Graph, versions: readonly RightVersion[]): LoadSource {
  const evidenceOf = groupBy(graph.records.EVIDENCE, ({ subjectId }) => subjectId);
  const versionsOf = groupBy(versions, ({ rightId }) => rightId);
  return {
    version: graph.version,
    records: (type) =>
      graph.records[type].map((record) => ({
        record,
        evidence: evidenceOf.get(record.id) ?? [],
        versions: versionsOf.get(record.id) ?? [],
      })),
    merges: () => graph.merges,
  };
}

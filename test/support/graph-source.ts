import type { AnyRecord, Graph } from '../../src/domain/model/graph.ts';
import { nodeTypeOf } from '../../src/domain/model/record.ts';
import type { Right } from '../../src/domain/model/right.ts';
import type { RightVersion } from '../../src/domain/model/history.ts';
import type { LoadSource } from '../../src/ingest/load/source.ts';
import { decidingEventIds } from '../../src/domain/rights/heads.ts';
import { rightHistoriesOf } from '../../src/domain/rights/history.ts';
import { groupBy } from '../../src/domain/group-by.ts';

/**
 * A graph in memory as what a load reads.
 *
 * @param versions  of src/domain/rights/versions.ts, for the same graph
 */
export function graphSource(graph: Graph, versions: readonly RightVersion[]): LoadSource {
  const evidence = new Map(graph.records.EVIDENCE.map((piece) => [piece.id, piece]));
  const evidenceOf = groupBy(graph.records.EVIDENCE, ({ subjectId }) => subjectId);
  const ownEvidence = (record: AnyRecord) =>
    nodeTypeOf(record.id) === 'RIGHT'
      ? (record as Right).evidenceIds.map((id) => evidence.get(id)!)
      : (evidenceOf.get(record.id) ?? []);
  const versionsOf = groupBy(versions, ({ rightId }) => rightId);
  const eventsOf = new Map(
    rightHistoriesOf(graph)
      .filter(({ heads }) => heads.size > 0)
      .map((right) => [right.rightId, [...decidingEventIds(right)]]),
  );
  return {
    version: graph.version,
    records: (type) =>
      graph.records[type].map((record) => ({
        record,
        evidence: ownEvidence(record),
        versions: versionsOf.get(record.id) ?? [],
        headEventIds: eventsOf.get(record.id) ?? [],
      })),
    merges: graph.merges,
    dossier: graph.dossier,
  };
}

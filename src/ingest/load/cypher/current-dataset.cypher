// The current dataset; no row if there is none. No parameters.
// Gives one row: ds, version, program, stamp, folder, seededAt, isAlone (no load broke off after it wrote its dataset), summary (JSON, see
//   StoredSummary in src/store/neo4j/dataset.ts; null if an older program wrote it)
MATCH (pointer:TenureNode {tenureDs: 0, id: 'tenure:current'})
MATCH (dataset:TenureDataset {ds: pointer.current})
RETURN
  dataset.ds AS ds,
  dataset.version AS version,
  dataset.program AS program,
  dataset.stamp AS stamp,
  dataset.folder AS folder,
  dataset.seededAt AS seededAt,
  NOT EXISTS {
    MATCH (other:TenureDataset)
    WHERE other.ds > 0 AND (other.ds <> dataset.ds OR other.phase <> 'done')
  } AS isAlone,
  dataset.summary AS summary

// Writes assets.
// $ds: the dataset being written; $args.rows: properties, evidence [{ordinal, properties, sourceId}]
UNWIND $args.rows AS row
CREATE (asset:TenureAsset:TenureNode)
SET asset = row.properties
WITH row, asset
CALL (row, asset) {
  UNWIND row.evidence AS piece
  MATCH (source:TenureNode {tenureDs: $ds, id: piece.sourceId})
  CREATE
    (asset)-[:EVIDENCED_BY {ordinal: piece.ordinal}]->
    (evidence:TenureEvidence:TenureNode)-[:FROM]->
    (source)
  SET evidence = piece.properties
}

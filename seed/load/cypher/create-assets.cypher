// Writes assets.
// $ds: the dataset being written; $rows: properties, evidenceIds
UNWIND $rows AS row
CREATE (asset:Asset:TenureNode)
SET asset = row.properties
WITH row, asset
CALL (row, asset) {
  UNWIND range(0, size(row.evidenceIds) - 1) AS ordinal
  MATCH (evidence:TenureNode {ds: $ds, id: row.evidenceIds[ordinal]})
  CREATE (asset)-[:EVIDENCED_BY {ordinal: ordinal}]->(evidence)
}

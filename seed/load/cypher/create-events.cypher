// Writes events with the parties that they concern.
// $ds: the dataset being written; $rows: properties, partyIds, evidenceIds
UNWIND $rows AS row
CREATE (event:Event:TenureNode)
SET event = row.properties
WITH row, event
CALL (row, event) {
  UNWIND range(0, size(row.partyIds) - 1) AS ordinal
  MATCH (party:TenureNode {ds: $ds, id: row.partyIds[ordinal]})
  CREATE (event)-[:CONCERNS {ordinal: ordinal}]->(party)
}
CALL (row, event) {
  UNWIND range(0, size(row.evidenceIds) - 1) AS ordinal
  MATCH (evidence:TenureNode {ds: $ds, id: row.evidenceIds[ordinal]})
  CREATE (event)-[:EVIDENCED_BY {ordinal: ordinal}]->(evidence)
}

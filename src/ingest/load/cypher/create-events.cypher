// Writes events with the parties that they concern.
// $ds: the dataset being written; $args.rows: properties, partyIds, evidence [{ordinal, properties, sourceId}]
UNWIND $args.rows AS row
CREATE (event:TenureEvent:TenureNode)
SET event = row.properties
WITH row, event
CALL (row, event) {
  UNWIND range(0, size(row.partyIds) - 1) AS ordinal
  MATCH (party:TenureNode {tenureDs: $ds, id: row.partyIds[ordinal]})
  CREATE (event)-[:CONCERNS {ordinal: ordinal}]->(party)
}
CALL (row, event) {
  UNWIND row.evidence AS piece
  MATCH (source:TenureNode {tenureDs: $ds, id: piece.sourceId})
  CREATE
    (event)-[:EVIDENCED_BY {ordinal: piece.ordinal}]->
    (evidence:TenureEvidence:TenureNode)-[:FROM]->
    (source)
  SET evidence = piece.properties
}

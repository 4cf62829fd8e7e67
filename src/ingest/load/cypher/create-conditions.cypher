// Writes conditions with their events.
// $ds: the dataset being written; $args.rows: properties, eventId, evidence [{ordinal, properties, sourceId}]
UNWIND $args.rows AS row
MATCH (event:TenureNode {ds: $ds, id: row.eventId})
CREATE (condition:Condition:TenureNode)-[:TURNS_ON]->(event)
SET condition = row.properties
WITH row, condition
CALL (row, condition) {
  UNWIND row.evidence AS piece
  MATCH (source:TenureNode {ds: $ds, id: piece.sourceId})
  CREATE
    (condition)-[:EVIDENCED_BY {ordinal: piece.ordinal}]->
    (evidence:Evidence:TenureNode)-[:FROM]->
    (source)
  SET evidence = piece.properties
}

// Writes conditions with their events.
// $ds: the dataset being written; $args.rows: properties, eventIds (none or one), evidence [{ordinal, properties, sourceId}]
UNWIND $args.rows AS row
CREATE (condition:TenureCondition:TenureNode)
SET condition = row.properties
WITH row, condition
CALL (row, condition) {
  UNWIND row.eventIds AS id
  MATCH (event:TenureNode {tenureDs: $ds, id: id})
  CREATE (condition)-[:TURNS_ON]->(event)
}
CALL (row, condition) {
  UNWIND row.evidence AS piece
  MATCH (source:TenureNode {tenureDs: $ds, id: piece.sourceId})
  CREATE
    (condition)-[:EVIDENCED_BY {ordinal: piece.ordinal}]->
    (evidence:TenureEvidence:TenureNode)-[:FROM]->
    (source)
  SET evidence = piece.properties
}

// Writes conditions, each turning on its event.
// $ds: the dataset being written; $rows: properties, eventId, evidenceIds
UNWIND $rows AS row
MATCH (event:TenureNode {ds: $ds, id: row.eventId})
CREATE (condition:Condition:TenureNode)-[:TURNS_ON]->(event)
SET condition = row.properties
WITH row, condition
CALL (row, condition) {
  UNWIND range(0, size(row.evidenceIds) - 1) AS ordinal
  MATCH (evidence:TenureNode {ds: $ds, id: row.evidenceIds[ordinal]})
  CREATE (condition)-[:EVIDENCED_BY {ordinal: ordinal}]->(evidence)
}

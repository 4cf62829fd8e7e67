// Writes agreements with the parties to them.
// $ds: the dataset being written; $rows: properties, parties [{id, role}], evidenceIds
UNWIND $rows AS row
CREATE (agreement:Agreement:TenureNode)
SET agreement = row.properties
WITH row, agreement
CALL (row, agreement) {
  UNWIND range(0, size(row.parties) - 1) AS ordinal
  MATCH (party:TenureNode {ds: $ds, id: row.parties[ordinal].id})
  CREATE (party)-[:PARTY_TO {role: row.parties[ordinal].role, ordinal: ordinal}]->(agreement)
}
CALL (row, agreement) {
  UNWIND range(0, size(row.evidenceIds) - 1) AS ordinal
  MATCH (evidence:TenureNode {ds: $ds, id: row.evidenceIds[ordinal]})
  CREATE (agreement)-[:EVIDENCED_BY {ordinal: ordinal}]->(evidence)
}

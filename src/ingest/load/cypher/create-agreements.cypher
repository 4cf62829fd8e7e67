// Writes agreements with the parties to them.
// $ds: the dataset being written; $args.rows: properties, parties [{id, role}], evidence [{ordinal, properties, sourceId}]
UNWIND $args.rows AS row
CREATE (agreement:Agreement:TenureNode)
SET agreement = row.properties
WITH row, agreement
CALL (row, agreement) {
  UNWIND range(0, size(row.parties) - 1) AS ordinal
  MATCH (party:TenureNode {ds: $ds, id: row.parties[ordinal].id})
  CREATE
    (party)-[:PARTY_TO {role: row.parties[ordinal].role, ordinal: ordinal}]->
    (agreement)
}
CALL (row, agreement) {
  UNWIND row.evidence AS piece
  MATCH (source:TenureNode {ds: $ds, id: piece.sourceId})
  CREATE
    (agreement)-[:EVIDENCED_BY {ordinal: piece.ordinal}]->
    (evidence:Evidence:TenureNode)-[:FROM]->
    (source)
  SET evidence = piece.properties
}

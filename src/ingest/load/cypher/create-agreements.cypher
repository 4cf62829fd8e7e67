// Writes agreements with the parties to them.
// $ds: the dataset being written; $args.rows: properties, parties [{id, role}], evidence [{ordinal, properties, sourceId}]
UNWIND $args.rows AS row
CREATE (agreement:TenureAgreement:TenureNode)
SET agreement = row.properties
WITH row, agreement
CALL (row, agreement) {
  UNWIND range(0, size(row.parties) - 1) AS ordinal
  MATCH (party:TenureNode {tenureDs: $ds, id: row.parties[ordinal].id})
  CREATE
    (party)-[:PARTY_TO {role: row.parties[ordinal].role, ordinal: ordinal}]->
    (agreement)
}
CALL (row, agreement) {
  UNWIND row.evidence AS piece
  MATCH (source:TenureNode {tenureDs: $ds, id: piece.sourceId})
  CREATE
    (agreement)-[:EVIDENCED_BY {ordinal: piece.ordinal}]->
    (evidence:TenureEvidence:TenureNode)-[:FROM]->
    (source)
  SET evidence = piece.properties
}

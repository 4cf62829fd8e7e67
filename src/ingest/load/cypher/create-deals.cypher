// Writes deals with their participants and the agreements that they comprise.
// $ds: the dataset being written; $args.rows: properties, participants [{id, role}], agreementIds, evidence [{ordinal, properties, sourceId}]
UNWIND $args.rows AS row
CREATE (deal:TenureDeal:TenureNode)
SET deal = row.properties
WITH row, deal
CALL (row, deal) {
  UNWIND range(0, size(row.participants) - 1) AS ordinal
  MATCH (party:TenureNode {tenureDs: $ds, id: row.participants[ordinal].id})
  CREATE
    (party)-
      [:PARTICIPATES_IN {
          role: row.participants[ordinal].role,
          ordinal: ordinal
        }]->
    (deal)
}
CALL (row, deal) {
  UNWIND range(0, size(row.agreementIds) - 1) AS ordinal
  MATCH (agreement:TenureNode {tenureDs: $ds, id: row.agreementIds[ordinal]})
  CREATE (deal)-[:COMPRISES {ordinal: ordinal}]->(agreement)
}
CALL (row, deal) {
  UNWIND row.evidence AS piece
  MATCH (source:TenureNode {tenureDs: $ds, id: piece.sourceId})
  CREATE
    (deal)-[:EVIDENCED_BY {ordinal: piece.ordinal}]->
    (evidence:TenureEvidence:TenureNode)-[:FROM]->
    (source)
  SET evidence = piece.properties
}

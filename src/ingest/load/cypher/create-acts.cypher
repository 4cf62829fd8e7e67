// Writes acts with the agreement that makes them, the rights that they end, introduce and perform in part, and the conditions that they void.
// $ds: the dataset being written; $args.rows: properties, madeByIds (none or one), endsIds, introducesIds, voidsIds, performsIds (none or one), evidence [{ordinal, properties, sourceId}]
UNWIND $args.rows AS row
CREATE (act:Act:TenureNode)
SET act = row.properties
WITH row, act
CALL (row, act) {
  UNWIND row.madeByIds AS id
  MATCH (agreement:TenureNode {ds: $ds, id: id})
  CREATE (agreement)-[:MAKES]->(act)
}
CALL (row, act) {
  UNWIND range(0, size(row.endsIds) - 1) AS ordinal
  MATCH (right:TenureNode {ds: $ds, id: row.endsIds[ordinal]})
  CREATE (act)-[:ENDS {ordinal: ordinal}]->(right)
}
CALL (row, act) {
  UNWIND range(0, size(row.introducesIds) - 1) AS ordinal
  MATCH (right:TenureNode {ds: $ds, id: row.introducesIds[ordinal]})
  CREATE (act)-[:INTRODUCES {ordinal: ordinal}]->(right)
}
CALL (row, act) {
  UNWIND range(0, size(row.voidsIds) - 1) AS ordinal
  MATCH (condition:TenureNode {ds: $ds, id: row.voidsIds[ordinal]})
  CREATE (act)-[:VOIDS {ordinal: ordinal}]->(condition)
}
CALL (row, act) {
  UNWIND row.performsIds AS id
  MATCH (right:TenureNode {ds: $ds, id: id})
  CREATE (act)-[:PERFORMS]->(right)
}
CALL (row, act) {
  UNWIND row.evidence AS piece
  MATCH (source:TenureNode {ds: $ds, id: piece.sourceId})
  CREATE
    (act)-[:EVIDENCED_BY {ordinal: piece.ordinal}]->
    (evidence:Evidence:TenureNode)-[:FROM]->
    (source)
  SET evidence = piece.properties
}

// Writes rights with their versions, holder, counterparty, assets, agreement, clause and conditions.
// $ds: the dataset being written; $args.rows: properties, versions [properties], holderId,
//   counterpartyIds, agreementIds and clauseIds (none or one each), assetIds, conditionIds, eventIds (of its heads), evidence [{ordinal, properties, sourceId}]
UNWIND $args.rows AS row
MATCH (holder:TenureNode {ds: $ds, id: row.holderId})
CREATE (right:Right:TenureNode)-[:HELD_BY]->(holder)
SET right = row.properties
FOREACH (version IN row.versions |
  CREATE (effective:RightVersion:TenureNode)-[:OF]->(right)
  SET effective = version
)
WITH row, right
CALL (row, right) {
  UNWIND row.counterpartyIds AS id
  MATCH (counterparty:TenureNode {ds: $ds, id: id})
  CREATE (right)-[:OWED_BY]->(counterparty)
}
CALL (row, right) {
  UNWIND range(0, size(row.assetIds) - 1) AS ordinal
  MATCH (asset:TenureNode {ds: $ds, id: row.assetIds[ordinal]})
  CREATE (right)-[:OVER {ordinal: ordinal}]->(asset)
}
CALL (row, right) {
  UNWIND row.agreementIds AS id
  MATCH (agreement:TenureNode {ds: $ds, id: id})
  CREATE (right)-[:UNDER]->(agreement)
}
CALL (row, right) {
  UNWIND row.clauseIds AS id
  MATCH (clause:TenureNode {ds: $ds, id: id})
  CREATE (clause)-[:GRANTS]->(right)
}
CALL (row, right) {
  UNWIND range(0, size(row.conditionIds) - 1) AS ordinal
  MATCH (condition:TenureNode {ds: $ds, id: row.conditionIds[ordinal]})
  CREATE (right)-[:SUBJECT_TO {ordinal: ordinal}]->(condition)
}
CALL (row, right) {
  UNWIND row.eventIds AS id
  MATCH (event:TenureNode {ds: $ds, id: id})
  CREATE (right)-[:TURNS_ON]->(event)
}
CALL (row, right) {
  UNWIND row.evidence AS piece
  MATCH (source:TenureNode {ds: $ds, id: piece.sourceId})
  CREATE
    (right)-[:EVIDENCED_BY {ordinal: piece.ordinal}]->
    (evidence:Evidence:TenureNode)-[:FROM]->
    (source)
  SET evidence = piece.properties
}

// Writes rights with their versions, holder, counterparty, assets, agreement, clause and conditions.
// $ds: the dataset being written; $args.rows: properties, versions [properties], holderId,
//   held (properties of HELD_BY), counterpartyIds, agreementIds and clauseIds (none or one each), assetIds, conditionIds, eventIds (of its heads), evidence [{ordinal, properties, sourceId}]
UNWIND $args.rows AS row
MATCH (holder:TenureNode {tenureDs: $ds, id: row.holderId})
CREATE (right:TenureRight:TenureNode)-[held:HELD_BY]->(holder)
SET right = row.properties, held = row.held
FOREACH (version IN row.versions |
  CREATE (effective:TenureVersion:TenureNode)-[:OF]->(right)
  SET effective = version
)
WITH row, right
CALL (row, right) {
  UNWIND row.counterpartyIds AS id
  MATCH (counterparty:TenureNode {tenureDs: $ds, id: id})
  CREATE (right)-[:OWED_BY]->(counterparty)
}
CALL (row, right) {
  UNWIND range(0, size(row.assetIds) - 1) AS ordinal
  MATCH (asset:TenureNode {tenureDs: $ds, id: row.assetIds[ordinal]})
  CREATE (right)-[:OVER {ordinal: ordinal}]->(asset)
}
CALL (row, right) {
  UNWIND row.agreementIds AS id
  MATCH (agreement:TenureNode {tenureDs: $ds, id: id})
  CREATE (right)-[:UNDER]->(agreement)
}
CALL (row, right) {
  UNWIND row.clauseIds AS id
  MATCH (clause:TenureNode {tenureDs: $ds, id: id})
  CREATE (clause)-[:GRANTS]->(right)
}
CALL (row, right) {
  UNWIND range(0, size(row.conditionIds) - 1) AS ordinal
  MATCH (condition:TenureNode {tenureDs: $ds, id: row.conditionIds[ordinal]})
  CREATE (right)-[:SUBJECT_TO {ordinal: ordinal}]->(condition)
}
CALL (row, right) {
  UNWIND row.eventIds AS id
  MATCH (event:TenureNode {tenureDs: $ds, id: id})
  CREATE (right)-[:TURNS_ON]->(event)
}
CALL (row, right) {
  UNWIND row.evidence AS piece
  MATCH (source:TenureNode {tenureDs: $ds, id: piece.sourceId})
  CREATE
    (right)-[:EVIDENCED_BY {ordinal: piece.ordinal}]->
    (evidence:TenureEvidence:TenureNode)-[:FROM]->
    (source)
  SET evidence = piece.properties
}

// Writes disputes with the records that they are about and the sources that they cite.
// $ds: the dataset being written; $args.rows: properties, affects [{recordId, fields}], sourceIds
UNWIND $args.rows AS row
CREATE (dispute:Dispute:TenureNode)
SET dispute = row.properties
WITH row, dispute
CALL (row, dispute) {
  UNWIND row.affects AS affected
  MATCH (record:TenureNode {ds: $ds, id: affected.recordId})
  CREATE (dispute)-[:CONCERNS {fields: affected.fields}]->(record)
}
CALL (row, dispute) {
  UNWIND row.sourceIds AS id
  MATCH (source:TenureNode {ds: $ds, id: id})
  CREATE (dispute)-[:CITES]->(source)
}

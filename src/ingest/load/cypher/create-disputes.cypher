// Writes disputes with the records that they are about and the sources that they cite.
// $ds: the dataset being written; $args.rows: properties, affects [{recordId, fields}], sourceIds
UNWIND $args.rows AS row
CREATE (dispute:TenureDispute:TenureNode)
SET dispute = row.properties
WITH row, dispute
CALL (row, dispute) {
  UNWIND row.affects AS affected
  MATCH (record:TenureNode {tenureDs: $ds, id: affected.recordId})
  CREATE (dispute)-[:CONCERNS {fields: affected.fields}]->(record)
}
CALL (row, dispute) {
  UNWIND row.sourceIds AS id
  MATCH (source:TenureNode {tenureDs: $ds, id: id})
  CREATE (dispute)-[:CITES]->(source)
}

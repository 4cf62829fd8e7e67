// Writes clauses with their agreements.
// $ds: the dataset being written; $args.rows: properties, agreementId
UNWIND $args.rows AS row
MATCH (agreement:TenureNode {tenureDs: $ds, id: row.agreementId})
CREATE (agreement)-[:HAS_CLAUSE]->(clause:TenureClause:TenureNode)
SET clause = row.properties

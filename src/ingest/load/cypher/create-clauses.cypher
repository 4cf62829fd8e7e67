// Writes clauses with their agreements.
// $ds: the dataset being written; $args.rows: properties, agreementId
UNWIND $args.rows AS row
MATCH (agreement:TenureNode {ds: $ds, id: row.agreementId})
CREATE (agreement)-[:HAS_CLAUSE]->(clause:Clause:TenureNode)
SET clause = row.properties

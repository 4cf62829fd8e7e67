// Writes clauses with their agreements.
// $ds: the dataset being written; $asked.rows: properties, agreementId
UNWIND $asked.rows AS row
MATCH (agreement:TenureNode {ds: $ds, id: row.agreementId})
CREATE (agreement)-[:HAS_CLAUSE]->(clause:Clause:TenureNode)
SET clause = row.properties

// Writes clauses, each of its agreement.
// $ds: the dataset being written; $rows: properties, agreementId
UNWIND $rows AS row
MATCH (agreement:TenureNode {ds: $ds, id: row.agreementId})
CREATE (agreement)-[:HAS_CLAUSE]->(clause:Clause:TenureNode)
SET clause = row.properties

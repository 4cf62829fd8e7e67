// Links rights to the disputes about them, and about what decides about them.
// $ds: the dataset being written; $args.rows: from, to
UNWIND $args.rows AS row
MATCH (right:TenureNode {tenureDs: $ds, id: row.from})
MATCH (dispute:TenureNode {tenureDs: $ds, id: row.to})
CREATE (right)-[:DISPUTED_IN]->(dispute)

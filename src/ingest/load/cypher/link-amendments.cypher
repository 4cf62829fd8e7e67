// Links agreements to those that they amend.
// $ds: the dataset being written; $args.rows: from, to, ordinal
UNWIND $args.rows AS row
MATCH (amendment:TenureNode {tenureDs: $ds, id: row.from})
MATCH (amended:TenureNode {tenureDs: $ds, id: row.to})
CREATE (amendment)-[:AMENDS {ordinal: row.ordinal}]->(amended)

// Links conditions to the rights on whose end or beginning they turn.
// $ds: the dataset being written; $args.rows: from, to
UNWIND $args.rows AS row
MATCH (condition:TenureNode {tenureDs: $ds, id: row.from})
MATCH (head:TenureNode {tenureDs: $ds, id: row.to})
CREATE (condition)-[:TURNS_ON]->(head)

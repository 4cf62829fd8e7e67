// Links alternative rights; one link a pair, from the lower id.
// $ds: the dataset being written; $args.rows: from, to
UNWIND $args.rows AS row
MATCH (one:TenureNode {tenureDs: $ds, id: row.from})
MATCH (other:TenureNode {tenureDs: $ds, id: row.to})
CREATE (one)-[:ALTERNATIVE_TO]->(other)

// Links records that have been written.
// $ds: the dataset being written; $args.rows: from, to, type (of the relationship), properties (or null)
UNWIND $args.rows AS row
MATCH (one:TenureNode {tenureDs: $ds, id: row.from})
MATCH (other:TenureNode {tenureDs: $ds, id: row.to})
CREATE (one)-[link:$ (row.type)]->(other)
SET link += coalesce(row.properties, {})

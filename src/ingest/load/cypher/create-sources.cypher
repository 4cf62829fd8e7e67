// Writes sources.
// $args.rows: properties (of the node, with ds and id)
UNWIND $args.rows AS row
CREATE (source:TenureSource:TenureNode)
SET source = row.properties

// Writes sources.
// $args.rows: properties (of the node, with ds and id)
UNWIND $args.rows AS row
CREATE (source:Source:TenureNode)
SET source = row.properties

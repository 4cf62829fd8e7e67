// Writes sources.
// $asked.rows: properties (of the node, with ds and id)
UNWIND $asked.rows AS row
CREATE (source:Source:TenureNode)
SET source = row.properties

// Writes sources.
// $rows: properties (of the node, with ds and id)
UNWIND $rows AS row
CREATE (source:Source:TenureNode)
SET source = row.properties

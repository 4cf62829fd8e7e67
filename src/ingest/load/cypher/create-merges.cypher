// Writes merged ids, each with a link to the record that replaces it.
// $ds: the dataset being written; $args.rows: properties, into
UNWIND $args.rows AS row
MATCH (record:TenureNode {tenureDs: $ds, id: row.into})
CREATE (merged:TenureMerged:TenureNode)-[:MERGED_INTO]->(record)
SET merged = row.properties

// Writes merged ids, each with a link to the record that replaces it.
// $ds: the dataset being written; $args.rows: properties, into
UNWIND $args.rows AS row
MATCH (record:TenureNode {ds: $ds, id: row.into})
CREATE (merged:Merged:TenureNode)-[:MERGED_INTO]->(record)
SET merged = row.properties

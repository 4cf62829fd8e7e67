// Writes old ids that keep resolving, each to the record that it was merged into.
// $ds: the dataset being written; $asked.rows: properties, into
UNWIND $asked.rows AS row
MATCH (record:TenureNode {ds: $ds, id: row.into})
CREATE (merged:Merged:TenureNode)-[:MERGED_INTO]->(record)
SET merged = row.properties

// The record that each id means, merged ids followed; ids without a record give no row.
// $ds: the dataset; $args.ids
// Gives: id (of $args.ids), found (the record's own)
// type IS NOT NULL leaves out nodes that are not records, such as the pointer to the dataset.
UNWIND $args.ids AS id
MATCH (found:TenureNode {tenureDs: $ds, id: id})
WHERE found.tenureType IS NOT NULL
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:TenureMerged
RETURN id, coalesce(into.id, found.id) AS found
ORDER BY id

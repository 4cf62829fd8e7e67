// The record that each id means, merged ids followed; ids without a record give no row.
// $ds: the dataset; $asked.ids
// Gives: id (as asked), found (the record's own)
UNWIND $asked.ids AS id
MATCH (found:TenureNode {ds: $ds, id: id})
WHERE found.type IS NOT NULL
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:Merged
RETURN id, coalesce(into.id, found.id) AS found
ORDER BY id

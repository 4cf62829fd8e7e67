// The topmost group of each party, or the party itself.
// $ds: the dataset; $args.ids
// Gives: id (of $args.ids), groupId
UNWIND $args.ids AS id
MATCH (party:TenureNode {ds: $ds, id: id})
MATCH (party)-[:PART_OF*0..]->(top)
WHERE NOT EXISTS { (top)-[:PART_OF]->() }
RETURN id, top.id AS groupId
ORDER BY id

// Parties, merged ids followed, and all their direct and indirect members.
// $ds: the dataset; $args.ids
// Gives: id
UNWIND $args.ids AS id
MATCH (found:TenureNode {ds: $ds, id: id})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:Merged
WITH coalesce(into, found) AS party
MATCH (party)<-[:PART_OF*0..]-(member:Party)
RETURN DISTINCT member.id AS id
ORDER BY id

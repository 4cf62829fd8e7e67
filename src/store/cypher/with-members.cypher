// Parties and all their members, members of members included.
// $ds: the dataset; $asked.ids
// Gives: id
UNWIND $asked.ids AS given
MATCH (party:TenureNode {ds: $ds, id: given})
MATCH (party)<-[:PART_OF*0..]-(member:Party)
RETURN DISTINCT member.id AS id
ORDER BY id

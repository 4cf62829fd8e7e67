// Parties with all their names.
// $ds: the dataset; $limit
// Gives: id, names (normalised)
MATCH (party:TenureNode) USING INDEX party: TenureNode (ds, type, listKey)
WHERE party.ds = $ds AND party.type = 'PARTY' AND party.listKey IS NOT NULL
WITH party
LIMIT $limit
RETURN
  party.id AS id,
  [party.normalName] + [(party)-[:NAMED]->(name) | name.normal ] AS names
ORDER BY id

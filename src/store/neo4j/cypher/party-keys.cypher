// Parties with the letters of all their names.
// $ds: the dataset; $limit
// Gives: id, keys (src/domain/text/compared-name.ts)
// listKey IS NOT NULL lets the planner use the index, which has only nodes with all its properties.
MATCH (party:TenureNode) USING INDEX party: TenureNode (ds, type, listKey)
WHERE party.ds = $ds AND party.type = 'PARTY' AND party.listKey IS NOT NULL
WITH party
LIMIT $limit
RETURN party.id AS id, party.nameKeys AS keys
ORDER BY id

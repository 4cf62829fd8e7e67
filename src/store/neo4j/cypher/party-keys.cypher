// Parties with the letters of all their names.
// $ds: the dataset
// Gives: id, keys (src/domain/text/compared-name.ts)
// listKey IS NOT NULL lets the planner use the index, which has only nodes with all its properties.
MATCH (party:TenureNode) USING INDEX party: TenureNode (tenureDs, tenureType, tenureListKey)
WHERE
  party.tenureDs = $ds AND
  party.tenureType = 'PARTY' AND
  party.tenureListKey IS NOT NULL
RETURN party.id AS id, party.tenureNameKeys AS keys
ORDER BY id

// A page of parties in order of name and id.
// $ds: the dataset; $kinds: null for all; $words: parts of the normalised names; $after: list key ('' to begin); $limit
// Gives: id, name
MATCH (party:TenureNode)
USING INDEX party:TenureNode(ds, type, listKey)
WHERE party.ds = $ds AND party.type = 'PARTY' AND party.listKey > $after
  AND ($kinds IS NULL OR party.kind IN $kinds)
  AND all(word IN $words WHERE party.text CONTAINS word)
WITH party
ORDER BY party.ds, party.type, party.listKey
LIMIT $limit
RETURN party.id AS id, party.name AS name
ORDER BY party.ds, party.type, party.listKey

// A page of parties in order of name and id.
// $ds: the dataset; $asked.kinds: null for all; $asked.words: parts of the normalised names; $asked.after: list key ('' to begin); $limit
// Gives: id, name
MATCH (party:TenureNode) USING INDEX party: TenureNode (ds, type, listKey)
WHERE
  party.ds = $ds AND
  party.type = 'PARTY' AND
  party.listKey > $asked.after AND
  ($asked.kinds IS NULL OR party.kind IN $asked.kinds) AND
  all(word IN $asked.words WHERE party.text CONTAINS word)
WITH party
ORDER BY party.ds, party.type, party.listKey
LIMIT $limit
RETURN party.id AS id, party.name AS name
ORDER BY party.ds, party.type, party.listKey

// The length of a list: parties.
// $ds: the dataset; $asked.kinds: null for all; $asked.words: parts of the normalised names
// Gives one row: count
MATCH (party:TenureNode) USING INDEX party: TenureNode (ds, type, listKey)
WHERE
  party.ds = $ds AND
  party.type = 'PARTY' AND
  party.listKey IS NOT NULL AND
  ($asked.kinds IS NULL OR party.kind IN $asked.kinds) AND
  all(word IN $asked.words WHERE party.text CONTAINS word)
RETURN count(*) AS count

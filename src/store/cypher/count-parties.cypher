// How many of a list there are: parties.
// $ds: the dataset; $kinds: null for all; $words: parts of the normalised names
// Gives one row: count
MATCH (party:TenureNode)
USING INDEX party:TenureNode(ds, type, listKey)
WHERE party.ds = $ds AND party.type = 'PARTY' AND party.listKey IS NOT NULL
  AND ($kinds IS NULL OR party.kind IN $kinds)
  AND all(word IN $words WHERE party.text CONTAINS word)
RETURN count(*) AS count

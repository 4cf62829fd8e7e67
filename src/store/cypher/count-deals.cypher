// How many of a list there are: deals that were known on a day.
// $ds: the dataset; $knownAt: day; $participants: null for all; $words: parts of the normalised name, kind and summary
// Gives one row: count
MATCH (deal:TenureNode)
USING INDEX deal:TenureNode(ds, type, listKey)
WHERE deal.ds = $ds AND deal.type = 'DEAL' AND deal.listKey IS NOT NULL
  AND deal.knownFrom <= $knownAt AND deal.knownUntil > $knownAt
  AND ($participants IS NULL OR EXISTS {
    MATCH (deal)<-[:PARTICIPATES_IN]-(party)
    WHERE party.id IN $participants
  })
  AND all(word IN $words WHERE deal.text CONTAINS word)
RETURN count(*) AS count

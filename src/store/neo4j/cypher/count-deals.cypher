// The length of a list: deals that were known on a day.
// $ds: the dataset; $knownAt: day; $asked.participants: null for all; $asked.words: parts of the normalised name, kind and summary
// Gives one row: count
MATCH (deal:TenureNode) USING INDEX deal: TenureNode (ds, type, listKey)
WHERE
  deal.ds = $ds AND
  deal.type = 'DEAL' AND
  deal.listKey IS NOT NULL AND
  deal.knownFrom <= $knownAt AND
  deal.knownUntil > $knownAt AND
  ($asked.participants IS NULL OR
    EXISTS {
      MATCH (deal)<-[:PARTICIPATES_IN]-(party)
      WHERE party.id IN $asked.participants
    }) AND
  all(word IN $asked.words WHERE deal.text CONTAINS word)
RETURN count(*) AS count

// A page of deals that were known on a day, in order of name and id.
// $ds: the dataset; $knownAt: day; $asked.participants: null for all; $asked.words: parts of the normalised name, kind and summary;
// $asked.after: list key ('' to begin); $limit
// Gives: id, name
MATCH (deal:TenureNode) USING INDEX deal: TenureNode (ds, type, listKey)
WHERE
  deal.ds = $ds AND
  deal.type = 'DEAL' AND
  deal.listKey > $asked.after AND
  deal.knownFrom <= $knownAt AND
  deal.knownUntil > $knownAt AND
  ($asked.participants IS NULL OR
    EXISTS {
      MATCH (deal)<-[:PARTICIPATES_IN]-(party)
      WHERE party.id IN $asked.participants
    }) AND
  all(word IN $asked.words WHERE deal.text CONTAINS word)
WITH deal
ORDER BY deal.ds, deal.type, deal.listKey
LIMIT $limit
RETURN deal.id AS id, deal.name AS name
ORDER BY deal.ds, deal.type, deal.listKey

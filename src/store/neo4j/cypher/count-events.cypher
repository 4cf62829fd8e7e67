// The length of a list: events that were known on a day.
// $ds: the dataset; $knownAt: day; $asked.happened: whether they had happened, as known then (null: either); $asked.parties: those that they concern, null for all;
// $asked.words: parts of the normalised label and description
// Gives one row: count
MATCH (event:TenureNode) USING INDEX event: TenureNode (ds, type, listKey)
WHERE
  event.ds = $ds AND
  event.type = 'EVENT' AND
  event.listKey IS NOT NULL AND
  event.knownFrom <= $knownAt AND
  event.knownUntil > $knownAt AND
  ($asked.happened IS NULL OR
    (event.occurredEarliest IS NOT NULL AND event.occurredKnownFrom <= $knownAt) =
    $asked.happened) AND
  ($asked.parties IS NULL OR
    EXISTS {
      MATCH (event)-[:CONCERNS]->(party)
      WHERE party.id IN $asked.parties
    }) AND
  all(word IN $asked.words WHERE event.text CONTAINS word)
RETURN count(*) AS count

// A page of events that were known on a day, in order of label and id.
// $ds: the dataset; $knownAt: day; $asked.happened: whether they had happened, as known then (null: either); $asked.parties: those that they concern, null for all;
// $asked.words: parts of the normalised label and description; $asked.after: list key ('' to begin); $limit
// Gives: id, name
MATCH (event:TenureNode) USING INDEX event: TenureNode (ds, type, listKey)
WHERE
  event.ds = $ds AND
  event.type = 'EVENT' AND
  event.listKey > $asked.after AND
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
WITH event
ORDER BY event.ds, event.type, event.listKey
LIMIT $limit
RETURN event.id AS id, event.label AS name
ORDER BY event.ds, event.type, event.listKey

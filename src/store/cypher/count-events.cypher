// How many of a list there are: events that were known on a day.
// $ds: the dataset; $knownAt: day; $happened: whether they had happened, as known then (null: either); $parties: whom they concern, null for all;
// $words: parts of the normalised label and description
// Gives one row: count
MATCH (event:TenureNode)
USING INDEX event:TenureNode(ds, type, listKey)
WHERE event.ds = $ds AND event.type = 'EVENT' AND event.listKey IS NOT NULL
  AND event.knownFrom <= $knownAt AND event.knownUntil > $knownAt
  AND ($happened IS NULL OR (event.occurredEarliest IS NOT NULL AND event.occurredKnownFrom <= $knownAt) = $happened)
  AND ($parties IS NULL OR EXISTS {
    MATCH (event)-[:CONCERNS]->(party)
    WHERE party.id IN $parties
  })
  AND all(word IN $words WHERE event.text CONTAINS word)
RETURN count(*) AS count

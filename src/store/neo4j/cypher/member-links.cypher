// The memberships that lead to parties, merged ids followed, directly or through others, as known on a day.
// $ds: the dataset; $args.ids; $knownAt: day
// Gives: memberId, groupId, ordinal (place in the member's record), startEarliest, startLatest, endEarliest, endLatest (days)
UNWIND $args.ids AS id
MATCH (found:TenureNode {ds: $ds, id: id})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:Merged
WITH DISTINCT coalesce(into, found) AS party
MATCH
  (party)
  ((:Party)<-
      [links:PART_OF WHERE
        links.knownFrom <= $knownAt AND links.knownUntil > $knownAt]-
    (:Party)){1, }
  ()
WITH DISTINCT links[-1] AS link
RETURN
  startNode(link).id AS memberId,
  endNode(link).id AS groupId,
  link.ordinal AS ordinal,
  link.startEarliest AS startEarliest,
  link.startLatest AS startLatest,
  link.endEarliest AS endEarliest,
  link.endLatest AS endLatest
ORDER BY groupId, memberId, ordinal

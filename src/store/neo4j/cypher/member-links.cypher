// The memberships that lead to parties, merged ids followed, directly or through others, as known on a day.
// $ds: the dataset; $args.ids; $knownAt: day
// Gives: memberId, groupId, ordinal (place in the member's record), startEarliest, startLatest, endEarliest, endLatest (days)
UNWIND $args.ids AS id
MATCH (found:TenureNode {tenureDs: $ds, id: id})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:TenureMerged
WITH DISTINCT coalesce(into, found) AS party
MATCH
  (party)
  ((:TenureParty)<-
      [links:PART_OF
        |WAS_PART_OF WHERE
        links.tenureKnownFrom <= $knownAt AND
        links.tenureKnownUntil > $knownAt]-
    (:TenureParty)){1, }
  ()
WITH DISTINCT links[-1] AS link
RETURN
  startNode(link).id AS memberId,
  endNode(link).id AS groupId,
  link.ordinal AS ordinal,
  link.tenureStartEarliest AS startEarliest,
  link.tenureStartLatest AS startLatest,
  link.tenureEndEarliest AS endEarliest,
  link.tenureEndLatest AS endLatest
ORDER BY groupId, memberId, ordinal

// Gives one row for each of the ids under which there is a condition, merged ids followed: place (its index in $asked.ids) and record
//   (own values, and the ids of what it is linked to).
// $ds: the dataset; $asked.ids
UNWIND range(0, size($asked.ids) - 1) AS place
MATCH (found:TenureNode {ds: $ds, id: $asked.ids[place]})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:Merged
WITH place, coalesce(into, found) AS condition
WHERE condition:Condition
RETURN place, condition {
  .id, .label, .effect, .withinFrom, .withinUntil,
  .assertion, .rank, .rankReason, .knownFrom, .knownUntil, .withdrawnReason, .recordedAt, .note,
  eventId: head([(condition)-[:TURNS_ON]->(event) | event.id]),
  rightIds: COLLECT { MATCH (condition)<-[:SUBJECT_TO]-(right) RETURN right.id ORDER BY right.id },
  voidedByActIds: COLLECT { MATCH (condition)<-[:VOIDS]-(act) RETURN act.id ORDER BY act.id },
  evidenceIds: COLLECT { MATCH (condition)-[link:EVIDENCED_BY]->(evidence) RETURN evidence.id ORDER BY link.ordinal }
} AS record
ORDER BY place

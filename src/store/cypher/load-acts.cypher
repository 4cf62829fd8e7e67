// Gives one row for each of the ids under which there is an act, merged ids followed: place (its index in $asked.ids) and record
//   (own values, and the ids of what it is linked to).
// $ds: the dataset; $asked.ids
UNWIND range(0, size($asked.ids) - 1) AS place
MATCH (found:TenureNode {ds: $ds, id: $asked.ids[place]})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:Merged
WITH place, coalesce(into, found) AS act
WHERE act:Act
RETURN place, act {
  .id, .kind,
  .assertion, .rank, .rankReason, .knownFrom, .knownUntil, .withdrawnReason, .recordedAt, .note,
  .effectiveEdtf, .effectiveEarliest, .effectiveLatest,
  madeById: head([(act)<-[:MAKES]-(agreement) | agreement.id]),
  endsIds: COLLECT { MATCH (act)-[link:ENDS]->(right) RETURN right.id ORDER BY link.ordinal },
  introducesIds: COLLECT { MATCH (act)-[link:INTRODUCES]->(right) RETURN right.id ORDER BY link.ordinal },
  voidsIds: COLLECT { MATCH (act)-[link:VOIDS]->(condition) RETURN condition.id ORDER BY link.ordinal },
  evidenceIds: COLLECT { MATCH (act)-[link:EVIDENCED_BY]->(evidence) RETURN evidence.id ORDER BY link.ordinal }
} AS record
ORDER BY place

// Gives one row for each of the ids under which there is an event, merged ids followed: place (its index in $asked.ids) and record
//   (own values, and the ids of what it is linked to).
// $ds: the dataset; $asked.ids
UNWIND range(0, size($asked.ids) - 1) AS place
MATCH (found:TenureNode {ds: $ds, id: $asked.ids[place]})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:Merged
WITH place, coalesce(into, found) AS event
WHERE event:Event
RETURN place, event {
  .id, .label, .description, .occurredKnownFrom,
  .assertion, .rank, .rankReason, .knownFrom, .knownUntil, .withdrawnReason, .recordedAt, .note,
  .occurredEdtf, .occurredEarliest, .occurredLatest,
  .thresholdValue, .thresholdCurrency, .thresholdUnit, .thresholdWhat, .thresholdBasis,
  partyIds: COLLECT { MATCH (event)-[link:CONCERNS]->(party) RETURN party.id ORDER BY link.ordinal },
  conditionIds: COLLECT { MATCH (event)<-[:TURNS_ON]-(condition) RETURN condition.id ORDER BY condition.id },
  evidenceIds: COLLECT { MATCH (event)-[link:EVIDENCED_BY]->(evidence) RETURN evidence.id ORDER BY link.ordinal }
} AS record
ORDER BY place

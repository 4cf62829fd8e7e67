// Gives one row for each of the ids under which there is a right, merged ids followed: place (its index in $asked.ids) and record
//   (own values, and the ids of what it is linked to).
// $ds: the dataset; $asked.ids
UNWIND range(0, size($asked.ids) - 1) AS place
MATCH (found:TenureNode {ds: $ds, id: $asked.ids[place]})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:Merged
WITH place, coalesce(into, found) AS right
WHERE right:Right
RETURN place, right {
  .id, .label, .statement, .kind, .position, .action, .scope, .binding, .activation,
  .assertion, .rank, .rankReason, .knownFrom, .knownUntil, .withdrawnReason, .recordedAt, .note,
  .amountValue, .amountCurrency, .amountUnit, .amountWhat, .amountBasis,
  .termEdtf, .termPhrase, .termStartEarliest, .termStartLatest, .termEndEarliest, .termEndLatest, .termEnd,
  holderId: head([(right)-[:HELD_BY]->(holder) | holder.id]),
  counterpartyId: head([(right)-[:OWED_BY]->(counterparty) | counterparty.id]),
  agreementId: head([(right)-[:UNDER]->(agreement) | agreement.id]),
  clauseId: head([(right)<-[:GRANTS]-(clause) | clause.id]),
  corrects: head([(right)-[link:CORRECTS]->(wrong) | {rightId: wrong.id, reason: link.reason, known: link.known}]),
  assetIds: COLLECT { MATCH (right)-[link:OVER]->(asset) RETURN asset.id ORDER BY link.ordinal },
  conditionIds: COLLECT { MATCH (right)-[link:SUBJECT_TO]->(condition) RETURN condition.id ORDER BY link.ordinal },
  correctedByIds: COLLECT { MATCH (right)<-[:CORRECTS]-(correct) RETURN correct.id ORDER BY correct.id },
  alternativeIds: COLLECT { MATCH (right)-[:ALTERNATIVE_TO]-(other) RETURN other.id ORDER BY other.id },
  endedByActIds: COLLECT { MATCH (right)<-[:ENDS]-(act) RETURN act.id ORDER BY act.id },
  introducedByActIds: COLLECT { MATCH (right)<-[:INTRODUCES]-(act) RETURN act.id ORDER BY act.id },
  evidenceIds: COLLECT { MATCH (right)-[link:EVIDENCED_BY]->(evidence) RETURN evidence.id ORDER BY link.ordinal }
} AS record
ORDER BY place

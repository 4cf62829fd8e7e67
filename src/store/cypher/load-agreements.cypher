// Gives one row for each of the ids under which there is an agreement, merged ids followed: place (its index in $asked.ids) and record
//   (own values, and the ids of what it is linked to).
// $ds: the dataset; $asked.ids
UNWIND range(0, size($asked.ids) - 1) AS place
MATCH (found:TenureNode {ds: $ds, id: $asked.ids[place]})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:Merged
WITH place, coalesce(into, found) AS agreement
WHERE agreement:Agreement
RETURN place, agreement {
  .id, .title, .kind, .binding, .governingLaw, .summary,
  .assertion, .rank, .rankReason, .knownFrom, .knownUntil, .withdrawnReason, .recordedAt, .note,
  .executedEdtf, .executedEarliest, .executedLatest,
  .termEdtf, .termPhrase, .termStartEarliest, .termStartLatest, .termEndEarliest, .termEndLatest, .termEnd,
  parties: COLLECT {
    MATCH (agreement)<-[link:PARTY_TO]-(party)
    RETURN {partyId: party.id, role: link.role}
    ORDER BY link.ordinal
  },
  amendsIds: COLLECT { MATCH (agreement)-[link:AMENDS]->(amended) RETURN amended.id ORDER BY link.ordinal },
  amendedByIds: COLLECT { MATCH (agreement)<-[:AMENDS]-(amendment) RETURN amendment.id ORDER BY amendment.id },
  clauseIds: COLLECT { MATCH (agreement)-[:HAS_CLAUSE]->(clause) RETURN clause.id ORDER BY clause.id },
  actIds: COLLECT { MATCH (agreement)-[:MAKES]->(act) RETURN act.id ORDER BY act.id },
  dealIds: COLLECT { MATCH (agreement)<-[:COMPRISES]-(deal) RETURN deal.id ORDER BY deal.id },
  evidenceIds: COLLECT { MATCH (agreement)-[link:EVIDENCED_BY]->(evidence) RETURN evidence.id ORDER BY link.ordinal }
} AS record
ORDER BY place

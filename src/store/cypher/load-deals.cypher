// Gives one row for each of the ids under which there is a deal, merged ids followed: place (its index in $asked.ids) and record
//   (own values, and the ids of what it is linked to).
// $ds: the dataset; $asked.ids
UNWIND range(0, size($asked.ids) - 1) AS place
MATCH (found:TenureNode {ds: $ds, id: $asked.ids[place]})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:Merged
WITH place, coalesce(into, found) AS deal
WHERE deal:Deal
RETURN place, deal {
  .id, .name, .kind, .summary, .values,
  .assertion, .rank, .rankReason, .knownFrom, .knownUntil, .withdrawnReason, .recordedAt, .note,
  .announcedEdtf, .announcedEarliest, .announcedLatest,
  participants: COLLECT {
    MATCH (deal)<-[link:PARTICIPATES_IN]-(party)
    RETURN {partyId: party.id, role: link.role}
    ORDER BY link.ordinal
  },
  agreementIds: COLLECT { MATCH (deal)-[link:COMPRISES]->(agreement) RETURN agreement.id ORDER BY link.ordinal },
  evidenceIds: COLLECT { MATCH (deal)-[link:EVIDENCED_BY]->(evidence) RETURN evidence.id ORDER BY link.ordinal }
} AS record
ORDER BY place

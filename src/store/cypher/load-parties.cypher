// Gives one row for each of the ids under which there is a party, merged ids followed: place (its index in $asked.ids) and record
//   (own values, and the ids of what it is linked to).
// $ds: the dataset; $asked.ids
UNWIND range(0, size($asked.ids) - 1) AS place
MATCH (found:TenureNode {ds: $ds, id: $asked.ids[place]})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:Merged
WITH place, coalesce(into, found) AS party
WHERE party:Party
RETURN place, party {
  .id, .kind, .name, .country, .note,
  .existedEdtf, .existedPhrase, .existedStartEarliest, .existedStartLatest, .existedEndEarliest, .existedEndLatest, .existedEnd,
  names: COLLECT {
    MATCH (party)-[link:NAMED]->(name)
    RETURN name {.value, .kind, .usedEdtf, .usedPhrase, .usedStartEarliest, .usedStartLatest, .usedEndEarliest, .usedEndLatest, .usedEnd}
    ORDER BY link.ordinal
  },
  identifiers: COLLECT {
    MATCH (party)-[link:IDENTIFIED_BY]->(identifier)
    RETURN identifier {.scheme, .value}
    ORDER BY link.ordinal
  },
  partOfId: head([(party)-[:PART_OF]->(group) | group.id]),
  memberIds: COLLECT { MATCH (party)<-[:PART_OF]-(member) RETURN member.id ORDER BY member.id },
  mergedIds: COLLECT { MATCH (party)<-[:MERGED_INTO]-(merged) RETURN merged.id ORDER BY merged.id },
  agreements: COLLECT {
    MATCH (party)-[link:PARTY_TO]->(agreement)
    RETURN {agreementId: agreement.id, role: link.role}
    ORDER BY agreement.id, link.ordinal
  },
  deals: COLLECT {
    MATCH (party)-[link:PARTICIPATES_IN]->(deal)
    RETURN {dealId: deal.id, role: link.role}
    ORDER BY deal.id, link.ordinal
  },
  evidenceIds: COLLECT { MATCH (party)-[link:EVIDENCED_BY]->(evidence) RETURN evidence.id ORDER BY link.ordinal }
} AS record
ORDER BY place

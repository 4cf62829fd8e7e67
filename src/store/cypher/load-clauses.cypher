// Gives one row for each of the ids under which there is a clause, merged ids followed: place (its index in $asked.ids) and record
//   (own values, and the ids of what it is linked to).
// $ds: the dataset; $asked.ids
UNWIND range(0, size($asked.ids) - 1) AS place
MATCH (found:TenureNode {ds: $ds, id: $asked.ids[place]})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:Merged
WITH place, coalesce(into, found) AS clause
WHERE clause:Clause
RETURN place, clause {
  .id, .heading, .summary, .cuad, .ordinal,
  agreementId: head([(clause)<-[:HAS_CLAUSE]-(agreement) | agreement.id]),
  grantIds: COLLECT { MATCH (clause)-[:GRANTS]->(right) RETURN right.id ORDER BY right.id }
} AS record
ORDER BY place

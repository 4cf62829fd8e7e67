// Gives one row for each of the ids under which there is a right, merged ids followed: place (its index in $asked.ids), record (own values)
//   and links: of each the type, the id at its other end, its ordinal, and of a correction [whether this right corrects, reason, known].
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
  .termEdtf, .termPhrase, .termStartEarliest, .termStartLatest, .termEndEarliest, .termEndLatest, .termEnd
} AS record, [
  (right)-[link:HELD_BY|OWED_BY|UNDER|GRANTS|CORRECTS|OVER|SUBJECT_TO|ALTERNATIVE_TO|ENDS|INTRODUCES|EVIDENCED_BY]-(other) |
  [type(link), other.id, link.ordinal, CASE type(link) WHEN 'CORRECTS' THEN [startNode(link) = right, link.reason, link.known] END]
] AS links
ORDER BY place

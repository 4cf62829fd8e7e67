// Gives one row for each of the ids under which there is an asset, merged ids followed: place (its index in $asked.ids) and record
//   (own values, and the ids of what it is linked to).
// $ds: the dataset; $asked.ids
UNWIND range(0, size($asked.ids) - 1) AS place
MATCH (found:TenureNode {ds: $ds, id: $asked.ids[place]})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:Merged
WITH place, coalesce(into, found) AS asset
WHERE asset:Asset
RETURN place, asset {
  .id, .name, .kind, .note,
  partOfId: head([(asset)-[:PART_OF]->(whole) | whole.id]),
  partIds: COLLECT { MATCH (asset)<-[:PART_OF]-(part) RETURN part.id ORDER BY part.id },
  evidenceIds: COLLECT { MATCH (asset)-[link:EVIDENCED_BY]->(evidence) RETURN evidence.id ORDER BY link.ordinal }
} AS record
ORDER BY place

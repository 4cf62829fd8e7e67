// Gives one row for each of the ids under which there is a source, merged ids followed: place (its index in $asked.ids) and record
//   (own values, and the ids of what it is linked to).
// $ds: the dataset; $asked.ids
UNWIND range(0, size($asked.ids) - 1) AS place
MATCH (found:TenureNode {ds: $ds, id: $asked.ids[place]})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:Merged
WITH place, coalesce(into, found) AS source
WHERE source:Source
RETURN place, source {
  .id, .kind, .publisher, .title, .url, .access, .retrieved, .sha256, .note,
  .publishedEdtf, .publishedEarliest, .publishedLatest
} AS record
ORDER BY place

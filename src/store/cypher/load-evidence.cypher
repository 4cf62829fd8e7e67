// Gives one row for each of the ids under which there is evidence, merged ids followed: place (its index in $asked.ids) and record
//   (own values, and the ids of what it is linked to).
// $ds: the dataset; $asked.ids
UNWIND range(0, size($asked.ids) - 1) AS place
MATCH (found:TenureNode {ds: $ds, id: $asked.ids[place]})
OPTIONAL MATCH (found)-[:MERGED_INTO]->(into)
WHERE found:Merged
WITH place, coalesce(into, found) AS evidence
WHERE evidence:Evidence
RETURN place, evidence {
  .id, .locator, .supports, .confirms, .visibleFrom, .quote, .sentenceStart, .sentenceEnd, .sentenceSha256,
  sourceId: head([(evidence)-[:FROM]->(source) | source.id]),
  subjectId: head([(evidence)<-[:EVIDENCED_BY]-(subject) | subject.id])
} AS record
ORDER BY place

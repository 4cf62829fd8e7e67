// The source that was published last among those that were public on a day, by the first day of an imprecise date; of
// several the first by id.
// $ds: the dataset; $knownAt: day
// Gives: id; no row if none was public
// publishedEarliest IS NOT NULL lets the planner use the index, which has only nodes with all its properties.
MATCH (source:TenureSource {tenureDs: $ds})
WHERE
  source.tenurePublishedEarliest IS NOT NULL AND
  source.tenurePublicFrom <= $knownAt
RETURN source.id AS id
ORDER BY source.tenurePublishedEarliest DESC, id
LIMIT 1

// The source that was published last among those that were public on a day, by the first day of an imprecise date; of
// several the first by id.
// $ds: the dataset; $knownAt: day
// Gives: id; no row if none was public
// publishedEarliest IS NOT NULL lets the planner use the index, which has only nodes with all its properties.
MATCH (source:Source {ds: $ds})
WHERE source.publishedEarliest IS NOT NULL AND source.publicFrom <= $knownAt
RETURN source.id AS id
ORDER BY source.publishedEarliest DESC, id
LIMIT 1
